import lists from '../../../data/article/furniture.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import { isHeaderLine } from './line-kinds.ts';
import type { Look } from './line-look.ts';
import { wordsIn } from './words-in.ts';

const functionWords = wordSet(lists.functionWords);

/** A page title as it is, and without the outlet and the section that templates put around the headline. */
export function titleParts(title: string): string[] {
  const parts = title.split(/\s+[|–—·»:/-]+\s+|\s?\|\s?/u).map((part) => part.trim());
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest === title ? [title] : [title, longest];
}

const isContent = (word: string) => word.length > 1 && !functionWords.has(word);

const contentOf = (words: readonly string[]) => new Set(words.filter(isContent));

/** Dice's coefficient of the content words of two headlines, 0 to 1. */
export function sharedContent(a: readonly string[], b: readonly string[]): number {
  const first = contentOf(a);
  const second = contentOf(b);
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size || 1);
}

/** How alike two headlines are, 0 to 1: equal words count fully, a rewritten headline by its content words. */
export function headlineLikeness(title: readonly string[], line: readonly string[]): number {
  return likenessTo(title)(line);
}

/** The same for many lines and one title. */
function likenessTo(title: readonly string[]): (line: readonly string[]) => number {
  const wanted = new Set(title);
  const wantedContent = contentOf(title).size;
  return (line) => {
    if (!title.length || !line.length) return 0;
    const hits = line.filter((word) => wanted.has(word));
    // Nearly every line of a page: what follows would come to the same.
    if (hits.length < line.length && hits.filter(isContent).length < 2) return 0;
    const found = new Set(line);
    let shared = 0;
    let content = 0;
    let foundContent = 0;
    for (const word of found) {
      const counts = isContent(word);
      if (counts) foundContent++;
      if (!wanted.has(word)) continue;
      shared++;
      if (counts) content++;
    }
    if (shared === wanted.size && shared === found.size) return 1;
    if (content < 2) return 0;
    const dice = (2 * content) / (wantedContent + foundContent);
    const within = Math.min(shared / found.size, 1) * (content >= 3 ? 0.9 : 0.5);
    return Math.max(dice, found.size >= 4 ? within * Math.min(1, content / 4 + 0.2) : 0);
  };
}

/** Where the headline stands that opens the article. */
export interface HeadlineFound {
  readonly line: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Likeness from which a line repeats the title word for word or nearly. */
const SURE = 0.9;

/** Likeness from which two lines are one headline, told twice: the title of the page and the headline itself. */
const ALIKE = 0.8;

/** Whether a sentence is followed by a name alone: a caption and who took the picture, no headline. */
export const endsInCredit = (text: string) =>
  /[\p{Ll}\d]{2}[.]["”’]? \p{Lu}[\p{L}'’.&/-]*(?:\s\p{Lu}[\p{L}'’.&/-]*){0,4}$/u.test(text);

/**
 * Whether the line above is the headline and this one the deck below it: where a headline was rewritten
 * for the page title, the deck may repeat more of its words. Both then tell of the same thing.
 */
export function isAboveDeck(lines: readonly Look[], deck: number): boolean {
  const above = lines[deck - 1];
  if (
    !above ||
    above.text.length > 200 ||
    /[.!?:|]$|\s[/|>›»]\s/u.test(above.text) ||
    isHeaderLine(above)
  )
    return false;
  const words = wordsIn(above.lower);
  const below = wordsIn(lines[deck]!.lower);
  const content = contentOf(below);
  const shared = [...contentOf(words)].filter((word) => content.has(word)).length;
  return words.length >= 5 && shared >= 3 && headlineLikeness(words, below) < ALIKE;
}

/** Lines of prose above a headline: cookie notices and teasers. Past so many the article has begun. */
const MOST_BEFORE = 5;

/**
 * The line that repeats the page title and has the most prose after it; null where the first line is no
 * title or nothing repeats it. A saved page mostly opens with its title and the outlet's name.
 *
 * @param prose For each line whether it is prose.
 */
export function findRepeatedHeadline(
  lines: readonly Look[],
  prose: readonly boolean[],
): HeadlineFound | null {
  const first = lines[0]?.text ?? '';
  if (first.length > 400 || prose[0]) return null;
  const titles = titleParts(lines[0]?.lower ?? '').map(wordsIn);
  const likenesses = titles.map((title, i) => ({
    of: title.length > 1 ? likenessTo(title) : () => 0,
    weight: i === titles.length - 1 ? 1 : 0.97,
  }));
  let best: (HeadlineFound & { score: number }) | null = null;
  let before = 0;
  for (let i = 1; i < lines.length && before <= MOST_BEFORE; i++) {
    if (prose[i]) before++;
    const { text } = lines[i]!;
    if (text.length > 300 || (text.length > 200 && prose[i])) continue;
    const words = wordsIn(lines[i]!.lower);
    if (words.length < 2 || isHeaderLine(lines[i]!)) continue;
    let likeness = 0;
    for (const { of, weight } of likenesses) likeness = Math.max(likeness, of(words) * weight);
    if (likeness < 0.4) continue;
    let following = 0;
    for (let j = i + 1; j < Math.min(lines.length, i + 25); j++) if (prose[j]) following++;
    const headed = lines.slice(i + 1, i + 6).some(isHeaderLine);
    const score =
      likeness +
      Math.min(following, 3) * 0.12 +
      (headed ? 0.25 : 0) -
      (prose[i] && likeness < 0.95 ? 0.4 : 0) -
      (endsInCredit(text) && likeness < SURE ? 0.4 : 0);
    if (score < 0.45 || (prose[i] && likeness < 0.8)) continue;
    const needed = best && i - best.line < 4 && likeness < 0.99 ? 0.35 : 0.02;
    if (!best || score > best.score + needed) best = { line: i, likeness, score };
  }
  if (!best) return null;
  const above = best.likeness < SURE && isAboveDeck(lines, best.line) ? 1 : 0;
  return { line: best.line - above, likeness: best.likeness };
}
