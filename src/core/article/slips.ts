import data from '../../../data/claims/number-words.json' with { type: 'json' };
import { MONTHS } from '../calendar/day-names.ts';
import { quote, type Quoted, type Span } from '../text/span.ts';

/** A headline whose number the article does not bear out. */
export interface HeadlineSlip extends Quoted {
  readonly kind: 'headline-number';
  readonly message: string;
}

const ones = Object.keys(data.units);
const tens = Object.keys(data.tens);
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
};

const figure =
  /(?<![\p{L}\d.,/:-])(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,4})?(?:[ -]?(hundred|thousand|million|billion|trillion|mn|bn|tn|[kmb]|lakh|crore)\b)?(?![\d\p{L}]|[/:]\d|-\d)/giu;
const word = new RegExp(
  // The first letters of all these words: that nothing stands before one is asked only where one may begin.
  `(?=[efnost])(?<!\\p{L})((?:${tens.join('|')})(?:-(?:${ones.slice(1, 10).join('|')}))?|${ones.slice(1).join('|')})(?:[ -](hundred|thousand|million|billion|dozen))?(?!\\p{L})`,
  'giu',
);

/** Words after a number that make it something else than a count: a rank, an age, a year, a score. */
const notACount =
  /^(?:st|nd|rd|th|[’']s|s)\b|^[- ]?(?:year-old|years? old|things|ways|reasons|facts|tips|best|takeaways|questions|photos|times)\b/iu;
const notBefore = new RegExp(
  `(?:no\\.?|number|top|covid|g|f|vol\\.?|part|phase|article|section|route|flight|day|week|round|game|${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)[ -]?$`,
  'iu',
);

/**
 * Numbers of the headline that the body has nowhere, in figures or in words, exactly or rounded, nor as
 * the sum of two of its numbers. Only counts of five and more that stand in figures or beside a scale
 * are compared; ranks, ages, years, days and lists (`7 things to know`) are left alone.
 */
export function findHeadlineSlips(
  text: string,
  title: Span | null,
  body: readonly Span[],
): readonly HeadlineSlip[] {
  if (!title || title.end <= title.start || !body.length) return [];
  const headline = text.slice(title.start, title.end);
  const slips: HeadlineSlip[] = [];
  let known: number[] | null = null;
  for (const { value, start, end } of numbersIn(headline)) {
    if (value < 5 || isYear(headline.slice(start, end), value)) continue;
    if (notACount.test(headline.slice(end)) || notBefore.test(headline.slice(0, start))) continue;
    if (/^[\d\W]*$/.test(headline.slice(0, start)) && start < 2 && value < 60) continue;
    known ??= body.flatMap((span) =>
      numbersIn(text.slice(span.start, span.end)).map((n) => n.value),
    );
    if (known.length === 0 || isBorneOut(value, known)) continue;
    const { start: at, end: to, text: words } = quote(text, title.start + start, title.start + end);
    slips.push({
      start: at,
      end: to,
      text: words,
      kind: 'headline-number',
      message: `The headline says ${words}; the article has no such number.`,
    });
  }
  return slips;
}

/** Sums are tried for so many different numbers at most. */
const MOST_SUMMED = 60;

function isBorneOut(value: number, known: readonly number[]): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.06 * Math.max(a, b);
  if (known.some((number) => number === value || (value >= 10 && near(number, value)))) return true;
  const distinct = [...new Set(known)].slice(0, MOST_SUMMED);
  return distinct.some((a, i) =>
    distinct.slice(i).some((b) => a + b === value || Math.abs(a - b) === value),
  );
}

const isYear = (written: string, value: number) =>
  /^\d{4}$/.test(written) && value >= 1500 && value <= 2100;

/** The numbers of a text in figures and in words, with their scale. */
function numbersIn(text: string) {
  const found: { value: number; start: number; end: number }[] = [];
  for (const match of text.matchAll(figure)) {
    const value = Number(match[1]!.replace(/,/g, '') + (match[2] ?? ''));
    found.push({
      value: value * (scales[match[3]?.toLowerCase() ?? ''] ?? 1),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(word)) {
    const [first = '', second = ''] = match[1]!.toLowerCase().split('-');
    const value = tens.includes(first)
      ? (tens.indexOf(first) + 2) * 10 + Math.max(0, ones.indexOf(second))
      : ones.indexOf(first);
    found.push({
      value: value * (scales[match[2]?.toLowerCase() ?? ''] ?? 1),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(/\b(?:a|an)?\s?(dozen|hundred|thousand|million|billion)s?\b/gi))
    if (!found.some(({ end }) => end >= match.index + match[0].length))
      found.push({
        value: scales[match[1]!.toLowerCase()]!,
        start: match.index,
        end: match.index + match[0].length,
      });
  return found;
}
