import { createCorpus, type Corpus } from '../../src/core/corpus.ts';
import type { Tools } from '../../src/core/tools.ts';
import type { Document } from './task.ts';

/** One article of a file under `stories/`. */
export interface StoryDocument extends Document {
  readonly event?: string;
  readonly title?: string | null;
  readonly text: string;
  readonly published?: string | null;
}

/** The text of an article as a reporter would have saved it: what is known of it stands before it. */
export function savedText({ title, published, text }: StoryDocument): string {
  const fields = [title && `title: ${JSON.stringify(title)}`, published && `date: ${published}`];
  const known = fields.filter(Boolean);
  return known.length ? `---\n${known.join('\n')}\n---\n\n${text}` : text;
}

/** All of the articles in one folder. */
export function folderOf(documents: readonly StoryDocument[], tools: Tools): Corpus {
  const corpus = createCorpus(tools);
  const texts = new Map(documents.map((one) => [`${one.id}.md`, savedText(one)]));
  for (const [file, text] of texts) corpus.put(file, text);
  for (const file of corpus.outdated()) corpus.put(file, texts.get(file)!);
  return corpus;
}

/** The articles by event, and all of them together; a file without events is one folder. */
export function foldersOf(
  documents: readonly StoryDocument[],
): ReadonlyMap<string, readonly StoryDocument[]> {
  const folders = new Map<string, StoryDocument[]>([['all', [...documents]]]);
  for (const document of documents) {
    const name = document.event;
    if (name === undefined) continue;
    folders.set(name, [...(folders.get(name) ?? []), document]);
  }
  return folders;
}
