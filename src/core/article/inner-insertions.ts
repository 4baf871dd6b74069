import type { Span } from '../text/span.ts';
import { hinted, isWorthwhile } from './hinted.ts';
import type { Look } from './line-look.ts';
import { callsToReader } from './reader-calls.ts';

/** The credit of a photograph in brackets, wherever it stands: `(Photo: Ann Lee)`, `(Image: AFP/Getty)`. */
const CREDIT = hinted(
  'picture',
  0,
  /\((?:file )?(?:photo|picture|image|credit)s?(?: credit)?\s?(?::|by |courtesy )[^()]{1,100}\)/gu,
);

/** Longer sentences are no calls to the reader. */
const LONGEST = 200;

/** Shorter lines are judged as a whole. */
const SHORTEST = 120;

/**
 * The parts of a paragraph that are no part of the article: sentences that send the reader elsewhere, and credits of
 * photographs, which a page flattened to text has glued in. Only what shows by itself where it ends.
 *
 * @returns Spans in the offsets of the page, ascending, none of them the whole line.
 */
export function innerInsertions(line: Look): readonly Span[] {
  const { text } = line;
  if (text.length < SHORTEST) return [];
  const credits = isWorthwhile(CREDIT, line)
    ? [...line.lower.matchAll(CREDIT.pattern)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }))
    : [];
  const calls = callsToReader(line).filter(
    ({ start, end }) => end - start <= LONGEST && end - start < text.length,
  );
  const parts = [...credits, ...calls].sort((a, b) => a.start - b.start);
  return parts
    .filter((part, i) => i === 0 || part.start >= parts[i - 1]!.end)
    .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
}
