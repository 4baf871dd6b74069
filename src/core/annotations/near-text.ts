import search from 'approx-string-match';
import type { Span } from '../text/span.ts';
import { occurrences } from './selector.ts';
import type { StoredPassage } from './stored-passage.ts';

/** An edit may touch this share of a sentence's characters, and it is still looked for by its letters. */
const MAX_ERRORS = 0.4;

/** Sentences longer than this are found by their beginning and their end. */
const MAX_PATTERN = 300;

/** The nearest places as `locate` gives them, and the nearest apart from those: a look-alike may come nearer than the sentence itself. */
export function locateTwice(text: string, pattern: string): Span[] {
  const first = locate(text, pattern);
  let rest = text;
  for (const { start, end } of first)
    rest = rest.slice(0, start) + '\0'.repeat(end - start) + rest.slice(end);
  return first.length > 0 ? [...first, ...locate(rest, pattern)] : first;
}

/** The nearest places in a text, four at most, as offsets in it; none where the pattern differs too much from all of it. */
export function locate(text: string, pattern: string): Span[] {
  if (pattern.length <= MAX_PATTERN)
    return search(text, pattern, Math.floor(pattern.length * MAX_ERRORS)).slice(0, 4);
  const part = Math.floor(MAX_PATTERN * 0.8);
  const [head] = search(text, pattern.slice(0, part), Math.floor(part * MAX_ERRORS));
  const [tail] = search(text, pattern.slice(-part), Math.floor(part * MAX_ERRORS));
  if (head && tail && tail.end > head.start && tail.end - head.start < 2 * pattern.length)
    return [{ start: head.start, end: tail.end }];
  if (head) return [{ start: head.start, end: Math.min(text.length, head.start + pattern.length) }];
  return tail ? [{ start: Math.max(0, tail.end - pattern.length), end: tail.end }] : [];
}

/**
 * What stands between the untouched neighbours of the sentence, whatever became of the sentence; an
 * empty span where they meet.
 */
export function betweenNeighbours(text: string, stored: StoredPassage): Span[] {
  const { before, after, words } = stored;
  if (before.length < 16 || after.length < 16) return [];
  return occurrences(text, before).flatMap((at) => {
    const start = at + before.length;
    const end = text.indexOf(after, start);
    return end >= start && end - start < 3 * words.length + 100 ? [{ start, end }] : [];
  });
}
