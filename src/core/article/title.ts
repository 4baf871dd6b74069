import { quote, type Quoted } from '../text/span.ts';
import {
  endsInCredit,
  headlineLikeness,
  isAboveDeck,
  sharedContent,
  titleParts,
} from './headline.ts';
import type { Layout } from './layout.ts';
import { isInsertion } from './insertions.ts';
import { isHeaderLine } from './line-kinds.ts';
import type { Look } from './line-look.ts';
import { holdsWord, wordsIn } from './words-in.ts';

/** A title, and the outlet's name where a template has glued or joined the two. */
export interface TitleFound {
  readonly title: Quoted;
  readonly outlet: string | null;
}

/**
 * The headline of the article: the line that repeats the title of the page, or else the line of the
 * header that looks most like a headline and shares words with the article.
 */
export function findTitle(text: string, layout: Layout): TitleFound | null {
  const { lines, headline, from } = layout;
  if (headline !== null) {
    const line = lines[headline]!;
    const first = lines[0]!;
    const outlet = outletOf(first.text, line.text);
    const filed = withoutOutlet(first.text);
    if (isVariant(filed, line.text))
      return { title: quote(text, first.start, first.start + filed.length), outlet };
    return { title: quote(text, line.start, line.end), outlet };
  }
  const best = bestHeadline(layout);
  const line = best ?? (from > 0 ? titleLine(lines[0]) : null);
  if (!line) return null;
  const glued = /^(\p{Lu}\p{L}{3,24})-(?=\p{Lu})/u.exec(line.text);
  if (glued && text.indexOf(glued[1]!, line.end) >= 0) {
    const start = line.start + glued[0].length;
    return { title: quote(text, start, line.end), outlet: glued[1]! };
  }
  const parts = titleParts(line.text);
  const inner = parts[1];
  if (
    line === lines[0] &&
    inner &&
    inner.length > 0.5 * line.text.length &&
    line.text.startsWith(inner)
  )
    return {
      title: quote(text, line.start, line.start + inner.length),
      outlet: outletOf(line.text, inner),
    };
  return { title: quote(text, line.start, line.end), outlet: null };
}

/**
 * Whether the title of the page is nearly the headline above the article. Then it is the one under which
 * the outlet filed the story; a title that differs more was rewritten for search engines.
 */
function isVariant(filed: string, headline: string): boolean {
  const a = wordsIn(filed.toLowerCase());
  const b = wordsIn(headline.toLowerCase());
  if (a.join(' ').includes(b.join(' '))) return false;
  return Math.abs(a.length - b.length) <= 2 && sharedContent(a, b) >= 0.8;
}

/** The title of a page without the outlet and the section at its end. */
function withoutOutlet(pageTitle: string): string {
  let title = pageTitle;
  for (let i = 0; i < 3; i++) {
    const outlet = outletOf(title, '');
    const shorter = outlet
      ? title.slice(0, title.lastIndexOf(outlet)).replace(/[\s|–—·•»:-]+$/u, '')
      : title;
    if (wordsIn(shorter.toLowerCase()).length < 3) break;
    title = shorter;
  }
  return title;
}

const titleLine = (line: Look | undefined) =>
  line && line.text.length > 15 && line.text.length < 250 ? line : null;

/** What follows the headline in the title of the page: ` - The Daily News`, ` | News Site`. */
function outletOf(pageTitle: string, headline: string): string | null {
  const match = /(?:\s[-–—|·•»:]\s|\s?\|\s?)([^|–—·•»]{2,40})$/u.exec(pageTitle);
  if (!match) return null;
  const name = match[1]!.trim();
  if (headline && headline.toLowerCase().endsWith(name.toLowerCase())) return null;
  return /^[\p{Lu}\d]/u.test(name) && name.split(/\s+/).length <= 5 ? name : null;
}

/** Lines above the body in which a headline is looked for. */
const REACH = 40;

function bestHeadline({ lines, from, to }: Layout): Look | null {
  if (from === 0) return null;
  const body = lines.slice(from, Math.min(to, from + 12)).map(({ lower }) => lower);
  const above = lines.slice(0, from).map(({ lower }) => wordsIn(lower));
  let best: { line: Look; score: number } | null = null;
  const start = Math.max(0, from - REACH);
  for (let i = start; i < from; i++) {
    const line = lines[i]!;
    const score = headlineScore(line, lines, i, above, body);
    if (score > 0 && (!best || score > best.score + 0.01)) best = { line, score };
  }
  if (!best) return null;
  const at = lines.indexOf(best.line);
  if (at > start && isAboveDeck(lines, at)) return lines[at - 1]!;
  const chosen = wordsIn(best.line.lower);
  return (
    lines.slice(start, from).find((_, i) => headlineLikeness(above[start + i]!, chosen) > 0.95) ??
    best.line
  );
}

/**
 * @param above The words of each line above the body.
 * @param body The first paragraphs, in lower case.
 */
function headlineScore(
  line: Look,
  lines: readonly Look[],
  i: number,
  above: readonly (readonly string[])[],
  body: readonly string[],
): number {
  const { text } = line;
  const words = above[i]!;
  if (words.length < 3 || words.length > 32 || text.length > 220) return 0;
  if (line.heading || isInsertion(line) || isHeaderLine(line)) return 0;
  const content = words.filter((word) => word.length > 3);
  const isShared = (word: string) => body.some((paragraph) => holdsWord(paragraph, word));
  const shared = content.filter(isShared).length / (content.length || 1);
  const again = above.some((other, j) => j !== i && headlineLikeness(other, words) > 0.8);
  const sentence = /[.;,]["”’]?$/.test(text) || endsInCredit(text);
  return (
    0.4 * Math.min(1, words.length / 7) +
    shared +
    (again ? 0.5 : 0) +
    (lines.slice(i + 1, i + 4).some(isHeaderLine) ? 0.3 : 0) -
    (sentence ? 0.8 : 0) -
    (/^["“‘']/.test(text) && sentence ? 0.3 : 0) -
    0.01 * (above.length - i)
  );
}
