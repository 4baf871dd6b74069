import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from '../../src/core/questions/question.ts';
import { createCorpus } from '../../src/core/corpus.ts';
import type { Tools } from '../../src/core/tools.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { Document, EvalTask } from './task.ts';

const root = new URL('../../test/one-event/', import.meta.url);

/** Rules were written by the folders of the first kind, and by the rows that those of the second gave; the third were written after them. */
const kinds = ['read', 'apart', 'unread'] as const;

/** A sentence of an article. */
interface Said {
  readonly file: string;
  readonly sentence: string;
}

/** What cannot all be right: some say the one, others the other. */
interface Contradiction {
  readonly a: readonly Said[];
  readonly b: readonly Said[];
}

/** What is listed of one folder. */
interface Outcome extends Document {
  readonly kind: (typeof kinds)[number];
  readonly contradictions: number;
  readonly found: number;
  readonly rows: number;
  readonly right: number;
}

/** How much of what contradicts itself in a folder on one event is listed, and how many of the rows are of that. */
export const oneEvent: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: (_, tools) =>
    kinds.flatMap((kind) =>
      readdirSync(new URL(`${kind}/`, root)).map((name) => ({
        id: name,
        kind,
        ...read(new URL(`${kind}/${name}/`, root), tools),
      })),
    ),
  score: (_, outcomes) =>
    Object.fromEntries(
      kinds.flatMap((kind) => {
        const own = outcomes.filter((outcome) => outcome.kind === kind);
        const sum = (key: 'contradictions' | 'found' | 'rows' | 'right') =>
          own.reduce((total, outcome) => total + outcome[key], 0);
        return [
          [`found_${kind}`, sum('found') / (sum('contradictions') || 1)],
          [`precision_${kind}`, sum('right') / (sum('rows') || 1)],
        ];
      }),
    ),
};

function read(folder: URL, tools: Tools): Omit<Outcome, 'id' | 'kind'> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
  const corpus = createCorpus(tools);
  for (const [file, text] of texts) corpus.put(file, text);
  for (const file of corpus.outdated()) corpus.put(file, texts.get(file)!);
  const rows = corpus.questions().filter(({ relation }) => /^(?:conflict|dispute)$/.test(relation));
  const truth = JSON.parse(
    readFileSync(new URL('truth.json', folder), 'utf8'),
  ) as readonly Contradiction[];
  const spans = truth.map(({ a, b }) =>
    [a, b].map((said) => said.map(({ file, sentence }) => placeOf(file, sentence, texts))),
  );
  const tells = (answers: readonly Answer[], sides: readonly (readonly Placed[])[]) =>
    sides.every((side) => answers.some((answer) => side.some((said) => isIn(answer, said))));
  return {
    contradictions: truth.length,
    found: spans.filter((sides) => rows.some(({ answers }) => tells(answers, sides))).length,
    rows: rows.length,
    right: rows.filter(({ answers }) => spans.some((sides) => tells(answers, sides))).length,
  };
}

interface Placed extends Span {
  readonly file: string;
}

function placeOf(file: string, sentence: string, texts: ReadonlyMap<string, string>): Placed {
  const start = texts.get(file)?.indexOf(sentence) ?? -1;
  if (start < 0) throw new Error(`“${sentence}” does not stand in ${file}`);
  return { file, start, end: start + sentence.length };
}

const isIn = (answer: Answer, said: Placed) =>
  answer.file === said.file && answer.start < said.end && said.start < answer.end;
