import { edge, type Lexeme } from '../lexeme.ts';
import { readOrdinal } from '../number-phrase.ts';
import { readYear } from '../calendar-day.ts';
import { unresolved, type Resolution, type Situation, type TimeRule } from '../rule.ts';
import { quarterBefore } from './quarter.ts';

/**
 * Periods of a report that compares with the year before: `the year-ago quarter`, `year-earlier`,
 * `the same period last year`, `the latest quarter`, `the 1988 period`.
 */
export const comparedPeriod: TimeRule = {
  name: 'compared-period',
  begins: { words: ['the', 'year'] },
  read: (lexemes, at) =>
    yearAgo(lexemes, at) ?? samePeriod(lexemes, at) ?? namedPeriod(lexemes, at),
};

const isPeriod = (lexeme: Lexeme | undefined) => /^(quarter|period)$/.test(lexeme?.lower ?? '');

function yearAgo(lexemes: readonly Lexeme[], at: number) {
  let i = lexemes[at]!.lower === 'the' ? at + 1 : at;
  if (i > at && /^(comparable|same)$/.test((lexemes[i] ?? edge).lower)) i++;
  if (lexemes[i]?.lower !== 'year' || lexemes[i + 1]?.text !== '-') return null;
  if (!/^(ago|earlier)$/.test((lexemes[i + 2] ?? edge).lower)) return null;
  let to = i + 3;
  const ordinal = readOrdinal(lexemes, to);
  const quarter = ordinal && lexemes[ordinal.to]?.lower === 'quarter' ? ordinal : null;
  if (quarter) to = quarter.to + 1;
  else if (isPeriod(lexemes[to])) to++;
  else if (i > at) return null;
  return {
    to,
    type: 'DATE' as const,
    resolve: (s: Situation) => beforeLatest(s, quarter?.value ?? null, 1),
  };
}

/** `the same period last year`, `the corresponding quarter of 1988`, `the same month a year ago`. */
function samePeriod(lexemes: readonly Lexeme[], at: number) {
  if (lexemes[at]!.lower !== 'the') return null;
  if (!/^(same|corresponding|comparable|like)$/.test((lexemes[at + 1] ?? edge).lower)) return null;
  let i = at + 2;
  const ordinal = readOrdinal(lexemes, i);
  if (ordinal) i = ordinal.to;
  const unit = lexemes[i] ?? edge;
  if (!/^(quarter|period|month)$/.test(unit.lower)) return null;
  i++;
  if (/^(of|in)$/.test((lexemes[i] ?? edge).lower)) i++;
  if (lexemes[i]?.lower === 'the') i++;
  const year = readYear(lexemes, i);
  const isLast =
    /^(last|previous)$/.test((lexemes[i] ?? edge).lower) && lexemes[i + 1]?.lower === 'year';
  const isAgo =
    lexemes[i]?.lower === 'a' &&
    lexemes[i + 1]?.lower === 'year' &&
    /^(ago|earlier)$/.test((lexemes[i + 2] ?? edge).lower);
  const isLastBefore = lexemes[i]?.lower === 'year' && lexemes[i + 1]?.lower === 'earlier';
  if (!year && !isLast && !isAgo && !isLastBefore) return null;
  const to = year ? year.to : isAgo ? i + 3 : i + 2;
  return {
    to,
    type: 'DATE' as const,
    resolve: (s: Situation) => {
      if (year && s.mentioned.quarter)
        return {
          value: `${year.value}${s.mentioned.quarter.slice(4)}`,
          reason: 'the year is written out',
          confidence: 0.7,
        };
      if (year)
        return { value: String(year.value), reason: 'the year is written out', confidence: 0.6 };
      return beforeLatest(s, ordinal?.value ?? null, 1);
    },
  };
}

/** `the latest quarter`, `the 1988 period`, `the latest period`. */
function namedPeriod(lexemes: readonly Lexeme[], at: number) {
  if (lexemes[at]!.lower !== 'the') return null;
  const year = readYear(lexemes, at + 1);
  const i = year ? year.to : lexemes[at + 1]?.lower === 'latest' ? at + 2 : null;
  if (i === null || !isPeriod(lexemes[i])) return null;
  return {
    to: i + 1,
    type: 'DATE' as const,
    resolve: (s: Situation) => {
      const latest = latestQuarter(s);
      if (latest === null) return unresolved(year ? String(year.value) : 'XXXX-QX');
      return {
        value: year ? `${year.value}${latest.slice(4)}` : latest,
        anchor: s.published,
        reason: 'the last quarter of which the text speaks, or that had ended',
        confidence: 0.6,
      };
    },
  };
}

/** The quarter that the text named last, or the last that had ended before publication. */
function latestQuarter({ mentioned, published }: Situation): string | null {
  if (mentioned.quarter) return mentioned.quarter;
  if (published === null) return null;
  const number = Math.ceil(+published.slice(5, 7) / 3) - 1;
  const year = +published.slice(0, 4);
  return number === 0 ? `${year - 1}-Q4` : `${year}-Q${number}`;
}

function beforeLatest(situation: Situation, ordinal: number | null, years: number): Resolution {
  const latest = latestQuarter(situation);
  if (latest === null) return unresolved('XXXX-QX');
  const fromText = situation.mentioned.quarter !== null;
  const value = quarterBefore(
    ordinal === null ? latest : `${latest.slice(0, 4)}-Q${ordinal}`,
    years,
  );
  return {
    value,
    anchor: latest,
    reason: `the quarter a year before ${latest}${fromText ? ', of which the text speaks' : ', the last that had ended'}`,
    confidence: fromText ? 0.75 : 0.6,
    inPassing: true,
  };
}
