import { splitSentences } from '../../../src/core/annotations/sentences.ts';
import type { Edit } from './harmless.ts';
import { cutAt, CLOSE, unmark, type Cut } from './marked-text.ts';
import type { Random } from './random.ts';

/** Two edits, one after the other; null where one of them does not apply or loses the words. */
export function both(first: Edit, second: Edit): Edit {
  return (cut, random) => {
    const marked = first(cut, random);
    const again = marked === null ? null : cutAgain(marked);
    return again && second(again, random);
  };
}

/** Cuts an edited text at the sentence that holds the marks. */
function cutAgain(marked: string): Cut | null {
  const { text, span } = unmark(marked);
  if (!span) return null;
  const sentence = splitSentences(text).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  return sentence ? cutAt(text, sentence, span) : null;
}

/** The same edits, made in the sentence beyond the annotated words; null where nothing there fits. */
export function beyond(edits: Readonly<Record<string, Edit>>): Readonly<Record<string, Edit>> {
  return Object.fromEntries(
    Object.entries(edits).map(([name, edit]) => [
      `${name}, beyond the words`,
      ({ head, sentence, tail }, random) => {
        const end = sentence.indexOf(CLOSE) + 1;
        const rest = sentence.slice(end);
        return /\p{L}/u.test(rest)
          ? edit({ head: head + sentence.slice(0, end), sentence: rest, tail }, random)
          : null;
      },
    ]),
  );
}

/** So many pairs of edits, the first from one table and the second from another, drawn by lot. */
export function pairsOf(
  firsts: Readonly<Record<string, Edit>>,
  seconds: Readonly<Record<string, Edit>>,
  count: number,
  random: Random,
): Readonly<Record<string, Edit>> {
  const [ones, others] = [Object.entries(firsts), Object.entries(seconds)];
  return Object.fromEntries(
    Array.from({ length: count }, () => {
      const [[a, first], [b, second]] = [random.pick(ones), random.pick(others)];
      return [`${a} + ${b}`, both(first, second)];
    }),
  );
}
