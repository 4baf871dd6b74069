import { openStore } from '../../../src/core/annotations/store.ts';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import { createFolder } from '../../../src/server/folder.ts';
import { here } from '../../../src/server/here.ts';
import { memoryFiles } from '../core/annotations/memory-files.ts';

const tools = createTools(loadModels());

export const FERRY = [
  'Ferry burns off Port Lucan',
  'Published May 6, 2024',
  'PORT LUCAN — Eleven people were killed when a ferry caught fire off Port Lucan on Sunday, police said.',
  'The harbour master, Ilan Dorsey, said that the ferry had left at noon.',
  'Read more news from the coast',
].join('\n\n');

/** A folder in memory with one article, or the same under several names. */
export async function ferryFolder(...files: readonly string[]) {
  const store = await openStore(memoryFiles(new Map()));
  const folder = createFolder('file:///news', createCorpus(tools), store, () => true);
  await folder.names.readList();
  /** Reads all files, as is done whenever a record was written: marks are placed then. */
  const read = () => files.forEach((file) => folder.put(file, FERRY));
  read();
  const source = { text: FERRY, bytes: new TextEncoder().encode(FERRY) };
  const at = (file: string) => here({ at: () => ({ folder, file }) }, folder.uriOf(file))!;
  /** Where words of the article stand, as an editor counts. */
  const rangeOf = (words: string) => {
    const start = FERRY.indexOf(words);
    return at(files[0]!).lines.rangeOf({ start, end: start + words.length });
  };
  return { folder, read, store, source, at: at(files[0]!), rangeOf };
}
