import type { Span } from '../../text/span.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** *from a year earlier*, *than the month before*, *over last quarter*: what a change is measured against. */
const BASE =
  /\b(?:from|than|over|on|with) (?:an?|one|the(?: same)?|last|previous|the previous) (year|quarter|month|week|day)\b/i;
const BASE_WORD = /\b(year|quarter|month|week)[- ](?:on|over)[- ](?:year|quarter|month|week)\b/i;
/** *in October from September*; not *from May to July*, *from October last year*. */
const MONTH_BASE =
  /\b(?:from|than in|compared with|against) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:to|until|through|last|of|a|\d))/;
/** *pounds before fees*, *euros including tax*: what an amount has in it, said right behind it; not *after interest rates rose*. */
const CHARGE =
  /^(?: [\p{L}%]+){0,3},? (?:(?:fees|taxes|costs|commission) (included|excluded)|(before|after|including|excluding|without|net of|plus) (?:\p{L}+ )?(?:fees?|tax(?:es)?|commission|costs|debts?|interest|bonus(?:es)?|VAT|duties|inflation))(?=[,.;)]|$| (?:in|at|on|from|to|for|and)\b)/iu;

/**
 * Two rises or two prices on other terms, each right on its own: against last month and against last year.
 *
 * @param figures The number of each; its terms stand behind it.
 */
export function sameTerms(
  a: Told,
  b: Told,
  figures: readonly (Span | null)[] = [a.claim.quantity, b.claim.quantity],
): Verdict {
  const [x, y] = [a, b].map((told, i) => behind(told, figures[i] ?? null)) as [string, string];
  const bases = [baseOf(x), baseOf(y)];
  const isOther = bases[0] && bases[1] && bases[0] !== bases[1];
  const charges = [chargeOf(x) ?? chargeBefore(a), chargeOf(y) ?? chargeBefore(b)];
  const ends = [endOf(x), endOf(y)];
  const isUntilOther = ends[0] && ends[1] && ends[0] !== ends[1];
  return isOther || isUntilOther || charges[0] !== charges[1] || areOfTwoSpans(a, b, x, y)
    ? { clears: 'the two figures are on other terms' }
    : silent;
}

/** *300 jobs over three years*, *210 jobs this year*: more goes in the longer stretch of time. */
function areOfTwoSpans(a: Told, b: Told, x: string, y: string): boolean {
  const [long, other] = [SPAN.test(x), SPAN.test(y)];
  return long !== other && (long ? b : a).claim.eventTime !== null;
}

/** Right behind the figure and what it counts: *over three years*, *within the next 18 months*. */
const SPAN =
  /^(?: [\p{L}-]+){0,4} (?:over|within|in) (?:the (?:next|coming|past|last) )?(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|several) (?:years|months|decades)\b/iu;

/** *900 jobs before the end of the year*, *650 by the end of March*: until when it is to be done. */
function endOf(words: string): string | undefined {
  return END.exec(words)?.[1]!.toLowerCase();
}

const END = /\b(?:by|before|until) the end of (?:the |this |next )?(\p{L}+)/iu;

/** *compared with the same month last year*. */
const SAME_LAST_YEAR =
  /\bsame (?:month|quarter|period|week|day|time)(?: of| in)? (?:last year|(?:the )?(?:previous year|year (?:before|earlier))|a year (?:before|earlier))\b/i;

function baseOf(words: string): string | undefined {
  if (SAME_LAST_YEAR.test(words)) return 'year';
  const base = (BASE.exec(words) ?? BASE_WORD.exec(words))?.[1]!.toLowerCase();
  return base ?? (MONTH_BASE.test(words) ? 'month' : undefined);
}

function chargeOf(words: string): string | undefined {
  const [, behind, before] = CHARGE.exec(words) ?? [];
  return (behind ?? before)?.toLowerCase().replace(/ed$/, 'ing');
}

/** *Counting its debts, the deal is worth*: the same in front of the sentence. */
function chargeBefore({ claim: { sentence } }: Told): string | undefined {
  const word = CHARGE_BEFORE.exec(sentence.text)?.[1]!.toLowerCase();
  return word === 'counting' || word === 'with' ? 'including' : word;
}

const CHARGE_BEFORE =
  /^(counting|including|excluding|without|with) (?:[\p{L}’'-]+ ){0,4}?(?:fees?|tax(?:es)?|commission|costs|debts?|interest|bonus(?:es)?|VAT|duties|inflation)(?=,| (?:and|of)\b)/iu;

/** The words of the sentence behind the figure; those of the claim where it has none. */
function behind({ claim: { text, sentence } }: Told, figure: Span | null): string {
  return figure ? sentence.text.slice(figure.end - sentence.start).split(/[;:]\s/)[0]! : text;
}
