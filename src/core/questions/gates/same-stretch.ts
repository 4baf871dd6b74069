import type { Quantity } from '../../claims/claim.ts';
import { pieces } from '../../claims/numerals/pieces.ts';
import { readNumeral } from '../../claims/numerals/read-numeral.ts';
import { silent, type Verdict } from '../comparison.ts';
import { stemOf } from '../stem.ts';
import type { Told } from '../told.ts';

type Numbers = readonly [Quantity, Quantity];

/** Whether two numbers are of as many nights, matches or months. */
export function sameStretch(a: Told, b: Told, [p, q]: Numbers): Verdict {
  const [stretch, other] = [stretchIn(a, p), stretchIn(b, q)];
  return stretch === other
    ? silent
    : { clears: `“${(stretch ?? other)!}” is said in one of the two only` };
}

/** Whether neither number is of something beside the rest of which the other article does not know. */
export function nothingAdded(a: Told, b: Told, [p, q]: Numbers): Verdict {
  const added = addedIn(a, b, p) ?? addedIn(b, a, q);
  return added ? { clears: `only one of the two speaks of ${added}` } : silent;
}

/** *over the two nights*, *in three matches*: how many of them a count is of, unless that is what is counted. */
function stretchIn({ claim: { sentence } }: Told, { start, end }: Quantity): string | undefined {
  for (const found of sentence.text.matchAll(STRETCH)) {
    const at = sentence.start + found.index;
    if (at + found[0].length > start && at < end) continue;
    const number = readNumeral(pieces(found[1]!, { start: 0, end: found[1]!.length }), 0);
    const count = found[1] === 'both' ? 2 : number?.low;
    if (count !== undefined) return `${count} ${found[2]!}`;
  }
  return undefined;
}

const STRETCH =
  /\b(?:over|during|across|in) (?:the |all )?(?:past |last |first )?(\d{1,2}|\p{Ll}{3,8}) (nights|days|weekends|weeks|months|matches|games|rounds|races)\b/gu;

/** *across the Brno site and two suppliers*: what a number is of beside the rest, where the other article does not know it. */
function addedIn(
  { claim: { sentence } }: Told,
  other: Told,
  { start }: Quantity,
): string | undefined {
  const found = BESIDE.exec(sentence.text);
  if (!found || other.scene.words.has(stemOf(found[1]!))) return undefined;
  const at = sentence.start + found.index;
  return at <= start && start < at + found[0].length ? undefined : found[1];
}

const BESIDE =
  /\b(?:across|at) (?:[\p{L}\d’'-]+ ){1,4}and (?:two|three|four|five|six|several|some|other|\d{1,3}) (?:other )?(\p{Ll}{4,})\b(?! (?:were|was|are|is|ha[sd]|have|will|\p{Ll}+ed)\b)/u;
