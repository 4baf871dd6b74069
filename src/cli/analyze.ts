import { parseArgs } from 'node:util';
import { rulingsOf } from '../core/annotations/name-acts.ts';
import { openStore } from '../core/annotations/store.ts';
import { createCorpus } from '../core/corpus.ts';
import { createTools } from '../core/tools.ts';
import { diskFiles } from '../node/disk.ts';
import { loadModels } from '../node/load-models.ts';
import { readNameLists } from '../node/name-lists.ts';
import { analysisJson } from './analysis-json.ts';
import { analysisText } from './analysis-text.ts';
import { folderOfPaths, readPaths } from './read-folder.ts';

/**
 * `crosscheck analyze PATH… [--format json|text]`
 *
 * @param print Takes what goes to standard output.
 * @param complain Takes what is wrong with the folder's list of names, a line each.
 * @returns The exit code: 0 where nothing disagrees, 2 where there are conflicts or disputes.
 * @throws An Error with a sentence for the person when the arguments or a path are wrong.
 */
export async function analyze(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  if (!positionals.length) throw new Error('Name a folder or a file to analyze.');
  if (values.format !== 'json' && values.format !== 'text')
    throw new Error(`The format is "json" or "text", not "${values.format}".`);
  const read = await readPaths(positionals);
  const corpus = createCorpus(createTools(loadModels()));
  const folder = await folderOfPaths(positionals);
  const { list, files: lists } = await readNameLists(folder);
  for (const { path, problems } of lists)
    for (const { message } of problems) complain(`${path}: ${message}\n`);
  const store = await openStore(diskFiles(folder));
  corpus.rule(rulingsOf(store.all(), list));
  for (const file of read) if ('text' in file) corpus.put(file.file, file.text);
  print(
    values.format === 'json'
      ? JSON.stringify(analysisJson(corpus, read), null, 1) + '\n'
      : analysisText(corpus, read),
  );
  const differ = corpus
    .questions()
    .some(({ relation }) => relation === 'conflict' || relation === 'dispute');
  return differ ? 2 : 0;
}
