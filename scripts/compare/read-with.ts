/**
 * A child of `compare-builds`: analyses every folder with the code of the checkout that is given as argument, and
 * prints what it finds, one reading a line.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Corrections from '../../src/core/article/corrections.ts';
import type * as Corpus from '../../src/core/corpus.ts';
import type * as Tools from '../../src/core/tools.ts';
import type * as LoadModels from '../../src/node/load-models.ts';
import { foldersToRead, type TextFolder } from './folders.ts';
import type { Reading } from './readings.ts';

const checkout = resolve(process.argv[2]!);
const { noCorrections } = await moduleOf<typeof Corrections>('core/article/corrections.ts');
const { createCorpus } = await moduleOf<typeof Corpus>('core/corpus.ts');
const { createTools } = await moduleOf<typeof Tools>('core/tools.ts');
const { loadModels } = await moduleOf<typeof LoadModels>('node/load-models.ts');

const tools = createTools(loadModels(`${checkout}/models`));
for (const folder of foldersToRead())
  for (const reading of readingsOf(folder)) console.log(JSON.stringify(reading));

/** The analysis of each file, then the rows of the folder. */
function readingsOf({ name, texts, allArticles }: TextFolder): readonly Reading[] {
  const corpus = createCorpus(tools);
  const corrections = { ...noCorrections, isArticle: allArticles || null };
  const put = (file: string) => corpus.put(file, texts.get(file)!, corrections);
  for (const file of texts.keys()) put(file);
  for (const file of corpus.outdated()) put(file);
  return [
    ...[...texts.keys()].map((file) => ({
      what: `${name}/${file}`,
      found: JSON.stringify(corpus.analysis(file)),
    })),
    { what: `rows of ${name}`, found: JSON.stringify(corpus.questions()) },
  ];
}

/** A module of the checkout's code. */
function moduleOf<M>(path: string): Promise<M> {
  return import(pathToFileURL(`${checkout}/src/${path}`).href) as Promise<M>;
}
