import lists from '../../../data/article/furniture.json' with { type: 'json' };
import { isInWord } from './line-characters.ts';

const tailHeadings = new Set(lists.tailHeadings);

/** What such a heading opens with: of other lines nothing else need be asked. */
const openers = new Set(
  [...lists.tailHeadings, 'more topics tags related filed read tagged labels'.split(' ')]
    .flat()
    .map(firstWord),
);

/** Longer lines are no headings, and come again only as they are. */
const LONG = 160;

/** The key under which a heading is looked up, or a line recognised when it comes again. */
export function lineKey(text: string, lower = text.toLowerCase()): string {
  if (text.length > LONG) return text;
  let from = 0;
  let to = lower.length;
  while (from < to && !isInWord(lower, from)) from++;
  while (to > from && !isInWord(lower, to - 1)) to--;
  const key = lower.slice(from, to).replaceAll('’', "'");
  return / {2}|[^\S ]/.test(key) ? key.replace(/\s+/g, ' ') : key;
}

function firstWord(key: string): string {
  let to = 0;
  while (isInWord(key, to)) to++;
  return key.slice(0, to);
}

/** Whether a line points to one other story by its headline: `ALSO READ: Fuel prices rise again`. */
const isPointer = (text: string) =>
  /^[^\p{L}]{0,3}(?:also read|read also|see also|also see|must read|related)\s?[:|]\s?\S+(?:\s\S+){2}/iu.test(
    text,
  );

/** Whether a line is a heading under which pages list what is not the article. */
export function isTailHeading(text: string, key = lineKey(text)): boolean {
  if (text.length > 60 || !openers.has(firstWord(key)) || isPointer(text)) return false;
  if (tailHeadings.has(key)) return true;
  const words = key.split(' ');
  for (let n = Math.min(4, words.length - 1); n >= 2; n--) {
    const start = words.slice(0, n).join(' ');
    if (start.endsWith(':') && tailHeadings.has(start.slice(0, -1))) return true;
    if (words.length <= n + 4 && tailHeadings.has(start)) return true;
  }
  return /^(?:more|topics|tags|related|filed under|read more|tagged|labels)\s?:/i.test(text);
}
