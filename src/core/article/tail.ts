import { isCommentMark } from './line-kinds.ts';
import type { Look } from './line-look.ts';
import { wordsIn } from './words-in.ts';

/**
 * Where the article ends at the latest. After a heading under which pages list other things all is
 * tail, unless two full sentences follow that go on with what the article was about; and no article
 * goes on after readers' comments have begun.
 *
 * @param isBody What the line model took for the body.
 * @returns The index of the first line of the tail, or the number of lines.
 */
export function endsBefore(lines: readonly Look[], isBody: readonly boolean[]): number {
  const last = isBody.lastIndexOf(true);
  const known = new Set<string>();
  let learned = isBody.indexOf(true);
  let prose = 0;
  let comments = 0;
  for (let i = learned; i >= 0 && i <= last; i++) {
    const line = lines[i]!;
    if (prose >= 2 && isCommentMark(line) && ++comments >= 2) return i;
    if (prose >= 2 && line.heading) {
      const needed = INTERRUPTER.test(line.text) ? 1 : KNOWN_SENTENCES;
      for (; learned < i; learned++)
        if (isBody[learned]) for (const word of contentOf(lines[learned]!)) known.add(word);
      if (!goesOn(lines, isBody, i + 1, last, known, needed)) return i;
    }
    if (isBody[i] && isSentence(line.text)) prose++;
  }
  return lines.length;
}

const contentOf = ({ lower }: Look) => wordsIn(lower).filter((word) => word.length > 3);

const isSentence = (text: string) => text.length > 50 && /[.!?]["”’)]{0,2}$/.test(text);

/** What pages put between two paragraphs as readily as below the last one. */
const INTERRUPTER = /^\W*(?:advertisement|advertising|ad|sponsored|share|share this.{0,10})\W*$/i;

/** How many sentences in a row show that an article goes on, with its names or without, and how near. */
const KNOWN_SENTENCES = 2;
const ANY_SENTENCES = 3;
const REACH = 12;

/**
 * Whether the article goes on below a heading: full sentences one after the other, in the article's own
 * words, not addressed to the reader. Teasers of other stories come one at a time, under headlines.
 */
function goesOn(
  lines: readonly Look[],
  isBody: readonly boolean[],
  from: number,
  last: number,
  known: ReadonlySet<string>,
  needed: number,
): boolean {
  let knownRun = 0;
  let run = 0;
  for (let i = from; i <= Math.min(last, from + REACH); i++) {
    const { text, heading } = lines[i]!;
    if (!isBody[i] && !heading) continue;
    const unquoted = text.replace(/["“][^"”]{0,400}["”]/g, '');
    const addressed = (unquoted.match(/\b(?:you|your|we|our|us)\b/gi) ?? []).length;
    if (!isBody[i] || !isSentence(text) || addressed > 1) {
      knownRun = run = 0;
      continue;
    }
    const words = contentOf(lines[i]!);
    const shared = words.filter((word) => known.has(word)).length / (words.length || 1);
    run++;
    if (shared >= 0.15) knownRun++;
    if (knownRun >= needed || run >= ANY_SENTENCES) return true;
    if (i === last && shared >= 0.15) return true;
  }
  return false;
}
