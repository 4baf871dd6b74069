import data from '../../../../data/time/beside-dates.json' with { type: 'json' };
import { monthStart, daysBetween, type Day } from '../../calendar/day.ts';
import { isMonth, pastPoint, readYear } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { unresolved, type Resolution, type Situation, type TimeRule } from '../rule.ts';
import { nothing } from '../vocabulary.ts';
import { two } from '../values.ts';
import { wordSet } from '../../text/word-list.ts';

const shifts = new Set(['last', 'past', 'previous', 'next', 'coming', 'this']);

/** A month: `October 1984`, `last April`, `this September`, `July last year`, `June`. */
export const month: TimeRule = {
  name: 'month',
  begins: { words: [...shifts], means: (word) => word.month !== undefined },
  read: (lexemes, at) => {
    const shift = shifts.has(lexemes[at]!.lower) ? lexemes[at]!.lower : null;
    let i = shift ? at + 1 : at;
    if (shift === 'this' && shifts.has((lexemes[i] ?? edge).lower)) i++;
    const name = lexemes[i] ?? edge;
    if (!isMonth(name) || isOtherWord(lexemes, i)) return null;
    const number = name.word.month!;
    let to = pastPoint(lexemes, i + 1);
    if (shift && /^\d{1,2}$/.test(lexemes[to]?.text ?? '')) return null;
    const gap = lexemes[to]?.text === ',' || lexemes[to]?.lower === 'of' ? to + 1 : to;
    const year = readYear(lexemes, gap);
    if (year && !shift) {
      const value = `${year.value}-${two(number)}`;
      return {
        to: year.to,
        type: 'DATE',
        resolve: () => ({ value, reason: 'month and year are written out', confidence: 0.98 }),
      };
    }
    const apostrophe = lexemes[to]?.text === "'" || lexemes[to]?.text === '’';
    const short = lexemes[to + 1] ?? edge;
    if (apostrophe && short.glued && /^\d\d$/.test(short.text)) {
      const value = `${short.number! < 50 ? 20 : 19}${short.text}-${two(number)}`;
      return {
        to: to + 2,
        type: 'DATE',
        resolve: () => ({ value, reason: 'month and year are written out', confidence: 0.95 }),
      };
    }
    const relative = relativeYear(lexemes, gap);
    if (relative) {
      return {
        to: relative.to,
        type: 'DATE',
        resolve: ({ published, base }) =>
          published === null
            ? withoutYear(number)
            : {
                value: `${+published.slice(0, 4) + relative.count}-${two(number)}`,
                anchor: published,
                reason: `the year is counted from ${base}`,
                confidence: 0.95,
              },
      };
    }
    if (to > i + 1 && name.text.length > 4) to = i + 1;
    return { to, type: 'DATE', resolve: (s) => resolveMonth(number, name.text, shift, s) };
  },
};

/** `last year`, `this year`, `next year` after a month. */
function relativeYear(lexemes: readonly Lexeme[], at: number) {
  const i = lexemes[at]?.lower === 'of' ? at + 1 : at;
  if (lexemes[i + 1]?.lower !== 'year') return null;
  const count = relatives.get(lexemes[i]!.lower);
  return count === undefined ? null : { count, to: i + 2 };
}

const relatives: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** *May* the verb, *March* on a place, *April* the person: what stands beside tells. */
function isOtherWord(lexemes: readonly Lexeme[], at: number): boolean {
  const { lower } = lexemes[at]!;
  const next = lexemes[at + 1] ?? edge;
  const before = lexemes[at - 1] ?? edge;
  const isFirst = at === 0 || /^[.!?"“”]$/.test(before.text);
  if (lower === 'march' && (next.lower === 'to' || next.lower === 'on' || next.lower === 'of'))
    return !/^(in|since|by|until|from|last|this|next|early|late|mid)$/.test(before.lower);
  if (lower === 'may' && isFirst)
    return next.kind === 'word' && !/^(and|or|was|is|to)$/.test(next.lower);
  if (/^(jun|jan|mar|dec|sep|oct|nov|jul|feb|apr|aug)$/.test(lower) && next.text !== '.')
    return !/^\d{4}$/.test(next.text);
  if (!/^(april|may|june|august|march)$/.test(lower)) return false;
  if (introduces.has(before.lower)) return false;
  if (lower === 'may' && !isFirst && !/^([,(]|'s|a|its|his|her|their|our)$/.test(before.lower))
    return true;
  const isAfterName =
    /^[A-Z]/.test(before.text) && before.kind === 'word' && before.word === nothing;
  const isBeforeName = /^[A-Z][a-z]/.test(next.text) && !next.glued && next.word === nothing;
  const isModel =
    next.number !== null && /^[A-Z]$/.test(lexemes[at + 2]?.text ?? '') && lexemes[at + 2]!.glued;
  return (
    (isAfterName && (next.number === null || isModel)) || (isBeforeName && next.kind === 'word')
  );
}

/** Words before a month that leave no doubt that it is one. */
const introduces = wordSet(data.month.introduces);

const withoutYear = (number: number) => unresolved(`XXXX-${two(number)}`);

function resolveMonth(
  number: number,
  name: string,
  shift: string | null,
  situation: Situation,
): Resolution {
  const { published, base } = situation;
  if (published === null) return withoutYear(number);
  const year = +published.slice(0, 4);
  const current = +published.slice(5, 7);
  const result = (y: number, reason: string, confidence: number, other: number | null) => ({
    value: `${y}-${two(number)}`,
    anchor: published,
    reason,
    confidence,
    alternative: other === null ? null : `${other}-${two(number)}`,
  });
  if (shift === 'last' || shift === 'past' || shift === 'previous') {
    const y = number < current ? year : year - 1;
    // Of the month just over a writer says “last month”.
    if (number % 12 === current - 1)
      return result(
        y - 1,
        `the ${name} of the year before: just before ${base} it is “last month”`,
        0.6,
        y,
      );
    return result(y, `the ${name} before ${base}`, 0.9, null);
  }
  if (shift === 'next' || shift === 'coming') {
    const y = number > current ? year : year + 1;
    return result(y, `the ${name} after ${base}`, 0.85, null);
  }
  if (shift === 'this') return result(year, `${name} of the year of ${base}`, 0.9, null);
  const { toward, because, certainty } = situation.direction();
  const past = number <= current ? year : year - 1;
  const future = number >= current ? year : year + 1;
  if (toward === 'past' && isNearAhead(number, current))
    return result(
      future,
      `${because}, but the ${name} of the year before would be called “last ${name}” (published ${published})`,
      0.6,
      past,
    );
  if (toward === 'past')
    return result(
      past,
      `${because}, so the last ${name} (published ${published})`,
      certainty,
      past === future ? null : future,
    );
  if (toward === 'future')
    return result(
      future,
      `${because}, so the next ${name} (published ${published})`,
      certainty,
      past === future ? null : past,
    );
  // News tells more of what was: the month to come has to be clearly the nearer one.
  const near =
    Math.abs(middle(past, number, published)) <= 1.5 * Math.abs(middle(future, number, published));
  return result(
    near ? past : future,
    `no year is given: the ${name} nearest to ${base}`,
    0.7,
    past === future ? null : near ? future : past,
  );
}

/**
 * One of the two months after publication. A writer who means the one ten months back says *last
 * September*; a plan told in the past tense (*warned of a cut in September*) is the likelier reading.
 */
function isNearAhead(number: number, current: number): boolean {
  const ahead = (number - current + 12) % 12;
  return ahead === 1 || ahead === 2;
}

/** Days from publication to the middle of a month. */
function middle(year: number, number: number, published: Day): number {
  return daysBetween(published, monthStart(year, number)) + 15;
}
