import calendar from '../../../data/time/calendar-names.json' with { type: 'json' };
import numbers from '../../../data/time/numbers.json' with { type: 'json' };
import day from '../../../data/time/parts-of-day.json' with { type: 'json' };
import units from '../../../data/time/units.json' with { type: 'json' };

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** All that one written word can mean in a time expression. Several may hold: *second*, *may*. */
export interface Word {
  readonly month?: number;
  readonly weekday?: number;
  /** The plural of a weekday or of a part of the day: *Mondays*, *nights*. */
  readonly plural?: boolean;
  readonly season?: string;
  readonly unit?: Unit;
  readonly cardinal?: number;
  readonly multiplier?: number;
  readonly ordinal?: number;
  readonly vague?: boolean;
  /** *nineties*: 90. */
  readonly decade?: number;
  /** TIMEX3 part of the day: MO, AF, EV, NI. */
  readonly part?: string;
  /** *noon*: 12:00. */
  readonly moment?: string;
  /** Hours that *a.m.* and *p.m.* add. */
  readonly half?: number;
  /** Offset from UTC; empty where the letters name two offsets. */
  readonly zone?: string;
  /** Also an everyday word or a name, so that it needs a capital to be a month or a weekday. */
  readonly needsCapital?: boolean;
}

function vocabulary(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const add = (word: string, meaning: Word) => {
    words.set(word, { ...words.get(word), ...meaning });
  };
  for (const [word, month] of Object.entries(calendar.months)) add(word, { month });
  for (const [word, weekday] of Object.entries(calendar.weekdays)) {
    add(word, { weekday });
    if (word.endsWith('day')) add(`${word}s`, { weekday, plural: true });
  }
  for (const [word, season] of Object.entries(calendar.seasons)) {
    add(word, { season });
    add(`${word}s`, { season, plural: true });
  }
  for (const word of calendar.needCapital) add(word, { needsCapital: true });
  for (const [word, { unit, plural }] of Object.entries(units.units))
    add(word, { unit: unit as Unit, ...(plural ? { plural } : {}) });
  for (const [word, cardinal] of Object.entries(numbers.cardinals)) add(word, { cardinal });
  for (const [word, multiplier] of Object.entries(numbers.multipliers)) add(word, { multiplier });
  for (const [word, ordinal] of Object.entries(numbers.ordinals)) add(word, { ordinal });
  for (const word of numbers.vague) add(word, { vague: true });
  for (const [word, decade] of Object.entries(numbers.decades)) add(word, { decade });
  for (const [word, part] of Object.entries(day.parts))
    add(word, { part, ...(word.endsWith('s') ? { plural: true } : {}) });
  for (const [word, moment] of Object.entries(day.moments)) add(word, { moment });
  for (const [word, half] of Object.entries(day.halves)) add(word, { half });
  for (const [word, zone] of Object.entries(day.zones)) add(word, { zone: zone ?? '' });
  return words;
}

/** Every word that can mean a time or a number, in lower case. */
export const words = vocabulary();
/** What words mean that tell no time. */
export const nothing: Word = {};

/** What a word in lower case can mean; an empty value for words that tell no time. */
export function meaningOf(lower: string): Word {
  return words.get(lower) ?? nothing;
}
