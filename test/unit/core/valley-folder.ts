import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis.ts';
import { createCorpus, type Corpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

export const tools = createTools(loadModels());

const article = (day: string, ...paragraphs: readonly string[]) =>
  [`Flood in the valley`, `Published ${day}`, ...paragraphs].join('\n\n');

export const ARTICLES = {
  monday: article(
    'March 2, 2026',
    'ORVAL — The army said Monday that 1,200 soldiers are searching the valley of Orval.',
    'Governor Sergei Malkin visited the town on Monday and thanked the rescuers.',
  ),
  friday: article(
    'March 6, 2026',
    'ORVAL — The army said that 900 soldiers are searching the valley of Orval.',
    'Governor Sergey Malkin told reporters on Thursday that the dam was safe.',
  ),
  copy: article(
    'March 7, 2026',
    'ORVAL — The army said that 900 soldiers are searching the valley of Orval.',
    'Governor Sergey Malkin told reporters on Thursday that the dam was safe.',
  ),
  redated: article(
    'September 6, 2026',
    'ORVAL — The army said that 900 soldiers are searching the valley of Orval.',
    'Governor Sergey Malkin told reporters on Thursday that the dam was safe.',
  ),
  saturday: article(
    'March 7, 2026',
    'Malkin, the governor, left the valley on Friday, his office said.',
    'Police said 17 people were killed in the flood.',
  ),
  sunday: article('March 8, 2026', 'Police said 19 people were killed in the flood.'),
  brother: article(
    'March 7, 2026',
    'ORVAL — Governor Sergei Malkin was born in Orval, where his brother Ivan Malkin keeps a mill.',
    'The army said that 700 soldiers are searching the valley of Orval. Malkin thanked them.',
  ),
  wire: article(
    'March 6, 2026',
    'ORVAL (Reuters) — Police said 21 people were killed in the flood in Orval.',
    'The United Nations (UN) sent boats to Orval on Friday, Ivan Malkin said.',
  ),
  bridge: article(
    'March 9, 2026',
    'ORVAL — Engineers reopened the old bridge of Orval on Monday, three days before the mayor had hoped.',
    'Morning briefing: the five stories of the day',
    'About 400 people live on the other bank and had reached the town by boat since the flood.',
  ),
  school: article(
    'March 10, 2026',
    'VARNA — Pupils of two schools in Varna were sent home on Tuesday as the heating had failed again.',
    'Morning briefing: the five stories of the day',
    'Parents have written to the council, which promised new boilers before the next winter.',
  ),
  strike: article(
    'March 11, 2026',
    'STENHOLM — Dockers in Stenholm went back to work on Wednesday after eleven days without pay.',
    'Morning briefing: the five stories of the day',
    'Their union said that talks about the night shifts would begin after Easter.',
  ),
  note: 'Shopping: bread, milk, and a map of Orval.',
};

export type Name = keyof typeof ARTICLES;
export const names = Object.keys(ARTICLES) as Name[];

/** An article is read once for all histories: what is tested is how the articles come together. */
const readings = new Map<string, Analysis>();

export function put(corpus: Corpus, file: string, name: Name): void {
  const known = readings.get(`${file} ${name}`);
  if (known) corpus.take(known);
  else readings.set(`${file} ${name}`, corpus.put(file, ARTICLES[name]));
}

/** Puts an article in place of a file, or removes the file. */
export function putOrRemove(
  corpus: Corpus,
  files: Map<string, Name>,
  file: string,
  name: Name | null,
): void {
  if (name) {
    put(corpus, file, name);
    files.set(file, name);
  } else {
    corpus.remove(file);
    files.delete(file);
  }
}

/** All that can be asked of a folder. */
export function state(corpus: Corpus) {
  return {
    files: corpus.files(),
    bodies: corpus.files().map((file) => corpus.article(file)!.body),
    entities: corpus.entities(),
    members: corpus.entities().map(({ id }) => corpus.mentionsOf(id)),
    copies: corpus.files().map((file) => corpus.copiesOf(file)),
    questions: corpus.questions(),
    doubts: corpus.files().map((file) => corpus.doubtsOf(file)),
  };
}

/** The same files read afresh. */
export function fresh(files: ReadonlyMap<string, Name>): Corpus {
  const corpus = createCorpus(tools);
  for (const [file, name] of [...files].reverse()) put(corpus, file, name);
  putOutdated(corpus, files);
  return corpus;
}

/** Reads the files again of which other lines recur than when they were read. */
export function putOutdated(corpus: Corpus, files: ReadonlyMap<string, Name>): void {
  for (const file of corpus.outdated()) corpus.put(file, ARTICLES[files.get(file)!]);
  assert.deepEqual(corpus.outdated(), []);
}
