import type { Span } from '../../src/core/text/span.ts';
import { analyseBareText, f1, type Document, type EvalTask } from './task.ts';

type Ranges = readonly (readonly [number, number])[];

interface AttributionParts {
  readonly source: Ranges;
  readonly cue: Ranges;
  readonly content: Ranges;
}

interface AttributionDocument extends Document {
  readonly text: string;
  readonly published?: string | null;
  readonly attributions: readonly AttributionParts[];
}

/**
 * Who says what. Cues and contents are aligned one to one by overlap, the largest first; the source
 * is scored where the content is aligned. `content_f1` is over characters.
 */
export const attribution: EvalTask<AttributionDocument, AttributionDocument> = {
  predict: (documents, tools) =>
    documents.map((document) => {
      const { id, text, published } = document;
      const { attributions } = analyseBareText(id, text, published ?? null, tools);
      return {
        id,
        text,
        published: published ?? null,
        attributions: attributions.map(({ source, cue, content }) => ({
          source: source.map(toRange),
          cue: cue.map(toRange),
          content: withConjunction(text, content.map(toRange)),
        })),
      };
    }),

  score: (gold, predictions) => {
    const byId = new Map(predictions.map((line) => [line.id, line.attributions]));
    const total = { expected: 0, predicted: 0, cues: 0, aligned: 0 };
    const characters = { expected: 0, predicted: 0, correct: 0 };
    const source = { head: 0, overlap: 0, exact: 0 };
    for (const { id, text, attributions } of gold) {
      const found = byId.get(id) ?? [];
      total.expected += attributions.length;
      total.predicted += found.length;
      total.cues += align(attributions, found, 'cue').length;
      const wanted = coverage(text, attributions);
      const covered = coverage(text, found);
      wanted.forEach((value, i) => {
        characters.expected += value;
        characters.predicted += covered[i]!;
        characters.correct += value & covered[i]!;
      });
      for (const [a, b] of align(attributions, found, 'content')) {
        total.aligned++;
        const bothEmpty = a.source.length === 0 && b.source.length === 0;
        if (bothEmpty || shared(a.source, b.source) > 0) source.overlap++;
        if (headWord(text, a.source) === headWord(text, b.source)) source.head++;
        if (JSON.stringify(a.source) === JSON.stringify(b.source)) source.exact++;
      }
    }
    const cue = f1(total.cues, total.predicted, total.expected);
    const content = f1(characters.correct, characters.predicted, characters.expected);
    const aligned = f1(total.aligned, total.predicted, total.expected);
    const share = (count: number) => (total.aligned ? count / total.aligned : 1);
    return {
      cue_precision: cue.precision,
      cue_recall: cue.recall,
      cue_f1: cue.f1,
      content_precision: content.precision,
      content_recall: content.recall,
      content_f1: content.f1,
      aligned_precision: aligned.precision,
      aligned_recall: aligned.recall,
      aligned_f1: aligned.f1,
      source_head: share(source.head),
      source_overlap: share(source.overlap),
      source_exact: share(source.exact),
    };
  },
};

function toRange({ start, end }: Span): [number, number] {
  return [start, end];
}

/** The corpus counts the conjunction `that` into the content; the product leaves it out. */
function withConjunction(text: string, content: Ranges): Ranges {
  return content.map(([start, end]) => {
    const that = /\bthat\s+$/i.exec(text.slice(Math.max(0, start - 8), start));
    return [start - (that?.[0].length ?? 0), end];
  });
}

function shared(a: Ranges, b: Ranges): number {
  let sum = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sum;
}

/** One-to-one pairs of expected and found attributions whose part overlaps, largest overlaps first. */
export function align<T extends AttributionParts>(
  expected: readonly T[],
  found: readonly T[],
  part: 'cue' | 'content',
): [T, T][] {
  const pairs = expected.flatMap((a) =>
    found.map((b) => ({ a, b, size: shared(a[part], b[part]) })).filter(({ size }) => size > 0),
  );
  pairs.sort((x, y) => y.size - x.size);
  const used = new Set<T>();
  const result: [T, T][] = [];
  for (const { a, b } of pairs) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    result.push([a, b]);
  }
  return result;
}

/** 1 for every code unit that lies in the content of any attribution. */
function coverage(text: string, attributions: readonly AttributionParts[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { content } of attributions)
    for (const [start, end] of content) marks.fill(1, start, end);
  return marks;
}

const HEAD_ENDS =
  /[,()[\]—–]|\s-\s|\b(?:of|in|on|at|for|from|to|with|by|about|against|among|as|between|after|before|under|over|who|whom|whose|which|that|where|when|and|or|but)\b/i;

/**
 * The last word before the first comma, bracket, preposition, relative pronoun or conjunction, in lower case and
 * without a possessive ending. A source that starts with one of them is taken from its second word.
 */
export function headWord(text: string, source: Ranges): string {
  const words = source
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .trim();
  const first = /^\S+/.exec(words)?.[0].length ?? 0;
  const cut = words.slice(first).search(HEAD_ENDS);
  const head = cut < 0 ? words : words.slice(0, first + cut);
  const last = head.replace(/[\s,.:;"”’']+$/, '').split(/\s+/);
  return last[last.length - 1]!.replace(/['’]s$/i, '').toLowerCase();
}
