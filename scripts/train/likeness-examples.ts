import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedDay } from '../../src/core/article/published-day.ts';
import { createCorpus } from '../../src/core/corpus.ts';
import { areDifferent, unitOf, type Figure } from '../../src/core/questions/likeness/figure.ts';
import { featuresOf, type Features } from '../../src/core/questions/likeness/likeness.ts';
import { tell } from '../../src/core/questions/tell.ts';
import {
  articlesOf,
  figuresOf,
  passesGates,
} from '../../src/core/questions/comparisons/like-amount.ts';
import type { Told } from '../../src/core/questions/told.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { Tools } from '../../src/core/tools.ts';

/** Two amounts of two articles on one event, and whether they answer one question. */
export interface Example {
  readonly features: Features;
  readonly isOne: boolean;
}

/** An article with the questions that its numbers answer. */
interface Marked {
  readonly text: string;
  readonly answers: readonly (Span & { readonly question: string })[];
}

const MARK = /\{([ndwp]):([^|{}]+)\|([^{}]*)\}/g;

/** The examples of a folder; see its README. What the gates clear whatever the words are teaches nothing, and is left out. */
export function examplesOf(folder: string, tools: Tools): readonly Example[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pairs = read('articles.txt')
    .split(/^#{6}$/m)
    .map(
      (pair) =>
        pair
          .split(/^=== [AB]\s*$/m)
          .slice(1, 3)
          .map(unmark) as [Marked, Marked],
    );
  const triples = read('sentences.txt')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [lead, a, b, twin] = line.split('|') as [string, string, string, string];
      const first = written(lead, a, 'one');
      return [
        [first, written(lead, b, 'one')],
        [first, written(lead, twin, 'another')],
      ] as [Marked, Marked][];
    });
  return [...pairs, ...triples].flatMap((pair) => examplesIn(pair, tools));
}

function unmark(marked: string): Marked {
  const all = `${marked.trim()}\n`;
  let [text, from] = ['', 0];
  const answers: (Span & { question: string })[] = [];
  for (const { 0: mark, 1: kind, 2: question, 3: words, index } of all.matchAll(MARK)) {
    text += all.slice(from, index);
    const start = text.length;
    text += words!;
    if (kind === 'n') answers.push({ start, end: text.length, question: question! });
    from = index + mark.length;
  }
  return { text: text + all.slice(from), answers };
}

function written(lead: string, sentence: string, question: string): Marked {
  const text = `---\ntitle: News\ndate: 2024-03-06\n---\n\n${lead} ${sentence} No more was known at first.\n`;
  const start = text.lastIndexOf(sentence);
  return { text, answers: [{ start, end: start + sentence.length, question }] };
}

function examplesIn(pair: readonly [Marked, Marked], tools: Tools): readonly Example[] {
  const [ours, theirs] = pair.map(({ text }, i) => tellAlone(`${i}.txt`, text, tools)) as [
    Told[],
    Told[],
  ];
  return ours.flatMap((a) =>
    theirs.flatMap((b) =>
      figuresOf(a).flatMap((x) =>
        figuresOf(b).flatMap((y) => {
          const [question, other] = [questionOf(x, pair[0]), questionOf(y, pair[1])];
          if (unitOf(x) !== unitOf(y) || question === null || other === null) return [];
          if (areDifferent(x, y) && !passesGates(a, x, b, y)) return [];
          const features = featuresOf(x, y, articlesOf(a, b));
          return [{ features, isOne: question === other }];
        }),
      ),
    ),
  );
}

/** The first claims of all sentences of an article that stands alone in its folder. */
function tellAlone(file: string, text: string, tools: Tools): Told[] {
  const { article, claims } = createCorpus(tools).put(file, text);
  return tell(file, {
    claims: () => claims,
    published: publishedDay(article),
    cluster: file,
    entityOf: () => undefined,
    weights: [],
  }).filter(({ leads }) => leads);
}

function questionOf({ sentence, amount }: Figure, { answers }: Marked): string | null {
  const [start, end] = [sentence.start + amount.start, sentence.start + amount.end];
  return answers.find((one) => start < one.end && end > one.start)?.question ?? null;
}
