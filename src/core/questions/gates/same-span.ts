import { daysBetween } from '../../calendar/day.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** What results are of, by the months it has. */
const SPAN =
  /\b(?:(?<quarter>(?:first|second|third|fourth|last)[- ]quarter|three months (?:to|through|ended)|(?:first|last|final) three months of|quarterly)|(?<half>(?:first|second) half of (?:the|its) (?:financial |fiscal )?year|half[- ]year|six months (?:to|through|ended))|(?<nine>nine months (?:to|through|of|ended)|first nine months)|(?<year>full[- ]year|twelve months (?:to|through|ended)|year as a whole))\b/giu;

/** Whether what rose and what fell are of as long a span: a quarter's profit may rise while that of nine months falls. */
export function sameSpan(a: Told, b: Told): Verdict {
  const [one, other] = [spansOf(a), spansOf(b)];
  const meets = [...one].some((span) => other.has(span));
  if (!meets && areOfTwoLengths(a, b)) return { clears: 'the two are of spans of another length' };
  return one.size === 0 || other.size === 0 || meets
    ? silent
    : { clears: 'the two are of spans of another length' };
}

/** *in the first quarter*, *in March*: the one may have risen in a quarter that fell in its last month. */
function areOfTwoLengths(a: Told, b: Told): boolean {
  const { event: x } = a;
  const { event: y } = b;
  if (!x || !y) return false;
  // *fell in the last three months of 2024*, *rose in 2024*
  if (spansOf(a).has('quarter') !== spansOf(b).has('quarter')) return true;
  const [p, q] = [x, y].map(({ first, last }) => 1 + daysBetween(first, last)) as [number, number];
  return Math.max(p, q) >= 2 * Math.min(p, q);
}

/** The spans that the clause itself tells of; a figure beside it may be of another. */
function spansOf({ claim }: Told): ReadonlySet<string> {
  const clause = claim.text.split(/, (?:while|and|but|as|with)\b/u, 1)[0]!;
  const found = new Set<string>();
  for (const { groups } of clause.matchAll(SPAN))
    for (const [span, words] of Object.entries(groups!)) if (words) found.add(span);
  return found;
}
