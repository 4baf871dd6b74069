import type { Day } from '../../calendar/day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { readNumber } from '../number-phrase.ts';
import { unresolved, type Resolution, type Situation, type TimeRule } from '../rule.ts';
import { periodOf, shift, unknown } from '../values.ts';
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
        const resolved = resolve(count, side, unit, s);
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

/** Counted from today for *ago*, from the date that the text named last for *earlier* and *later*. */
function resolve(
  count: number | null,
  { sign, fromText }: { readonly sign: number; readonly fromText: boolean },
  unit: Unit,
  { published, base, mentioned }: Situation,
): Resolution | null {
  if (count === null) return vague(sign, published);
  const isYearBefore = unit === 'year' && sign < 0 && count === 1;
  const { quarter, speaksOfQuarter } = mentioned;
  if (isYearBefore && speaksOfQuarter && quarter !== null && (fromText || published !== null))
    return yearBeforeQuarter(quarter);
  if (fromText && unit === 'year' && /^\d{4}(-\d\d)?$/.test(mentioned.date ?? '')) {
    const found = yearsBeside(mentioned.date!, sign * Math.round(count));
    if (found) return found;
  }
  if (fromText && mentioned.day !== null)
    return counted(count, sign, unit, mentioned.day, {
      words: `${mentioned.day}, which the text names`,
      confidence: 0.65,
    });
  if (published === null)
    return unresolved(unknown(unit), fromText ? 'the day to count from' : undefined);
  return counted(count, sign, unit, published, { words: base, confidence: fromText ? 0.65 : 0.85 });
}

/** The same month or the year, some years away from a month or year that the text names. */
function yearsBeside(date: string, years: number): Resolution | null {
  const year = +date.slice(0, 4) + years;
  if (year < 1000 || year > 9999) return null;
  return {
    value: `${year}${date.slice(4)}`,
    anchor: date,
    reason: `counted from ${date}, which the text names`,
    confidence: 0.7,
  };
}

function yearBeforeQuarter(quarter: string): Resolution {
  return {
    value: quarterBefore(quarter, 1),
    anchor: quarter,
    reason: `the same quarter a year before ${quarter}, of which the text speaks`,
    confidence: 0.7,
  };
}

/** The grain of what lies some units away: *10 minutes ago* is told to the day, *a decade ago* to the year. */
function grainOf(unit: Unit): Unit {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return 'day';
  return unit === 'decade' || unit === 'century' ? 'year' : unit;
}

function counted(
  count: number,
  sign: number,
  unit: Unit,
  start: Day,
  from: { readonly words: string; readonly confidence: number },
): Resolution | null {
  const day = shift(start, sign * count, unit);
  if (day === null) return null;
  return {
    value: periodOf(day, grainOf(unit)),
    anchor: start,
    reason: `${count} ${unit}${count === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'} ${from.words}`,
    confidence: from.confidence,
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
