import { edge, type Lexeme } from '../lexeme.ts';
import { readNumber } from '../number-phrase.ts';
import { unresolved, type Resolution, type Situation, type TimeRule } from '../rule.ts';
import { durationOf, periodOf, shift, unknown } from '../values.ts';
import type { Unit } from '../vocabulary.ts';
import { quarterBefore } from './quarter.ts';

/** A date by its distance: `two weeks ago`, `a year earlier`, `three days later`, `years ago`, `a year from now`. */
export const distance: TimeRule = {
  name: 'distance',
  begins: {
    number: true,
    words: ['a', 'an', 'half'],
    means: (word) =>
      word.cardinal !== undefined ||
      word.vague === true ||
      word.unit !== undefined ||
      word.multiplier !== undefined,
  },
  read: (lexemes, at) => {
    const number = readNumber(lexemes, at);
    const i = number?.to ?? at;
    const unitAt = lexemes[i] ?? edge;
    const unit = unitAt.word.unit;
    if (unit === undefined || (!number && !unitAt.word.plural)) return null;
    let to = i + 1;
    let approximate = false;
    if (lexemes[to]?.lower === 'or' && /^(so|more)$/.test((lexemes[to + 1] ?? edge).lower)) {
      approximate = true;
      to += 2;
    }
    const side = readSide(lexemes, to);
    if (!side) return null;
    const count = number ? number.value : null;
    const mod = approximate ? 'APPROX' : null;
    return {
      to: side.to,
      type: 'DATE',
      resolve: (s) => {
        const resolved = side.fromText
          ? fromText(count, side.sign, unit, s)
          : fromNow(count, side.sign, unit, s);
        return resolved && { ...resolved, mod, inPassing: unit === 'year' };
      },
    };
  },
};

function readSide(lexemes: readonly Lexeme[], at: number) {
  const { lower } = lexemes[at] ?? edge;
  if (lower === 'ago') return { sign: -1, fromText: false, to: at + 1 };
  if (lower === 'earlier') return { sign: -1, fromText: true, to: at + 1 };
  if (lower === 'later') return { sign: 1, fromText: true, to: at + 1 };
  if (lower === 'hence') return { sign: 1, fromText: false, to: at + 1 };
  if (lower === 'from' && /^(now|today)$/.test((lexemes[at + 1] ?? edge).lower))
    return { sign: 1, fromText: false, to: at + 2 };
  return null;
}

/** Counted from publication; a year from the quarter of which the paragraph speaks is the quarter before. */
function fromNow(
  count: number | null,
  sign: number,
  unit: Unit,
  { published, mentioned }: Situation,
): Resolution | null {
  if (count === null) return vague(sign, published);
  if (published === null) return unresolved(unknown(unit));
  if (unit === 'year' && sign < 0 && count === 1 && mentioned.speaksOfQuarter && mentioned.quarter)
    return yearBeforeQuarter(mentioned.quarter);
  return counted(count, sign, unit, published, 'publication');
}

/** Counted from the date that the text named last, or from publication where it named none. */
function fromText(
  count: number | null,
  sign: number,
  unit: Unit,
  { published, mentioned }: Situation,
): Resolution | null {
  if (count === null) return vague(sign, published);
  if (unit === 'year' && sign < 0 && count === 1 && mentioned.speaksOfQuarter && mentioned.quarter)
    return yearBeforeQuarter(mentioned.quarter);
  const date = mentioned.date;
  if (unit === 'year' && date !== null && /^\d{4}(-\d\d)?$/.test(date)) {
    const year = +date.slice(0, 4) + sign * Math.round(count);
    if (year > 999 && year < 10000)
      return {
        value: `${year}${date.slice(4)}`,
        anchor: date,
        reason: `counted from ${date}, which the text names`,
        confidence: 0.7,
      };
  }
  const start = mentioned.day ?? published;
  if (start === null) return unresolved(unknown(unit), 'the day to count from');
  return counted(
    count,
    sign,
    unit,
    start,
    mentioned.day ? 'the day that the text names' : 'publication',
  );
}

function yearBeforeQuarter(quarter: string): Resolution {
  return {
    value: quarterBefore(quarter, 1),
    anchor: quarter,
    reason: `the same quarter a year before ${quarter}, of which the text speaks`,
    confidence: 0.7,
  };
}

function counted(
  count: number,
  sign: number,
  unit: Unit,
  start: string,
  from: string,
): Resolution | null {
  const day = shift(start, sign * count, unit);
  if (day === null) return null;
  const isShort = unit === 'second' || unit === 'minute' || unit === 'hour';
  const grain: Unit = isShort
    ? 'day'
    : unit === 'decade' || unit === 'century' || unit === 'quarter'
      ? unit === 'quarter'
        ? 'quarter'
        : 'year'
      : unit === 'weekend'
        ? 'weekend'
        : unit;
  return {
    value: isShort && count < 1000 ? day : periodOf(day, grain),
    anchor: start,
    reason: `${durationOf(count, unit)} ${sign < 0 ? 'before' : 'after'} ${from} (${start})`,
    confidence: from === 'publication' ? 0.85 : 0.65,
  };
}

function vague(sign: number, published: string | null): Resolution {
  return {
    value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
    anchor: published,
    reason: 'the distance has no count',
    confidence: 0.7,
  };
}
