import { readFileSync, readdirSync } from 'node:fs';
import { noCorrections } from '../../src/core/article/corrections.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { readPage } from '../../src/core/text/read-page.ts';
import { corpora } from './scoreboard.ts';
import type { Document, EvalTask } from './task.ts';

/** Saved pages and bare article texts of the collections; what is in them was published by a news site or a blog. */
const published = [
  'body/aeb-dev',
  'metadata/fundus-dev',
  'stories/giveme5w1h-dev',
  'stories/meantime-dev',
];

/** Files of other kinds, written for this project: code, logs, tables, minutes, letters, recipes, fiction, … */
const OTHER = 'test/not-articles';
/** Articles of kinds that look like something else: live blogs, interviews, columns, pictures, lists, bulletins. */
const ODD = 'test/odd-articles';
const SAMPLES = 'samples';

interface Judged extends Document {
  readonly isArticle: boolean;
  readonly why?: readonly string[];
}

/** Whether articles are told from the other files of a folder, both ways. */
export const articles: EvalTask<Document, Judged> = {
  bringsDocuments: true,
  predict: () => files().map(({ id, text }) => judged(id, text)),
  score: (_, predictions) => {
    const found = new Map(predictions.map(({ id, isArticle }) => [id, isArticle]));
    const all = files();
    const right = (wanted: boolean) => {
      const of = all.filter(({ isArticle }) => isArticle === wanted);
      return of.filter(({ id }) => found.get(id) === wanted).length / of.length;
    };
    return { articles_taken: right(true), others_left: right(false) };
  },
};

interface File extends Document {
  readonly text: string;
  readonly isArticle: boolean;
}

function files(): readonly File[] {
  const saved = published.flatMap((set) =>
    readFileSync(`${corpora}/${set}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => ({ id: `${id}.txt`, text, isArticle: true })),
  );
  return [
    ...saved,
    ...inFolder(SAMPLES, isSampleArticle),
    ...inFolder(ODD, () => true),
    ...inFolder(OTHER, () => false),
  ];
}

/** The articles among the samples are numbered. */
const isSampleArticle = (name: string) => /^\d\d-/.test(name);

const inFolder = (folder: string, isArticle: (name: string) => boolean): readonly File[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.\w+$/.test(entry.name))
    .map(({ name }) => ({
      id: name,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
      isArticle: isArticle(name),
    }));

function judged(id: string, text: string): Judged {
  const { isArticle, why } = readArticle(id, readPage(id, text), noCorrections);
  return { id, isArticle, why };
}
