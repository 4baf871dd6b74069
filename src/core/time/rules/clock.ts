import { readDay } from '../day-phrase.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { readNumber } from '../number-phrase.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { two } from '../values.ts';
import { readSpokenClock } from './spoken-clock.ts';

interface Clock {
  /** `22:00`, or `22` where no minutes are written. */
  readonly time: string;
  readonly zone: string;
  readonly to: number;
}

/** A time by the clock, with the day beside it: `10 p.m. Wednesday`, `5 p.m. EST, Nov. 6`, `noon`, `16:00 UTC`. */
export const clock: TimeRule = {
  name: 'clock',
  begins: {
    number: true,
    words: ['a', 'half', 'quarter'],
    means: (word) => word.moment !== undefined || word.cardinal !== undefined,
  },
  read: (lexemes, at) => {
    const read = readClock(lexemes, at);
    if (!read) return null;
    const behind = pastBracket(lexemes, read.to);
    const next = lexemes[behind]?.lower;
    const day = readDay(lexemes, next === ',' || next === 'on' ? behind + 1 : behind);
    const isPart = behind === read.to && next !== 'on';
    return attach(read, day, day && isPart ? day.to : read.to);
  },
};

/** Past `(0735 GMT)`, the same moment told again before the day. */
function pastBracket(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text !== '(') return at;
  for (let i = at + 2; i < at + 6; i++) if (lexemes[i]?.text === ')') return i + 1;
  return at;
}

/** The day tells the date; it belongs to the expression unless *on* stands between. */
function attach(read: Clock, day: Reading | null, to: number): Reading {
  return {
    to,
    type: 'TIME',
    resolve: (situation) => {
      const resolved = day?.resolve(situation);
      const { published, base, mentioned } = situation;
      const date = resolved?.value ?? mentioned.day ?? published ?? 'XXXX-XX-XX';
      const time = `T${read.time}${read.zone}`;
      return {
        ...(resolved ?? {
          anchor: published,
          reason: mentioned.day
            ? 'on the day that the text named last'
            : published
              ? `on the day of ${base}`
              : 'the day is not named',
          confidence: published ? 0.65 : 0.3,
        }),
        value: `${date}${time}`,
        alternative: resolved?.alternative ? `${resolved.alternative}${time}` : null,
      };
    },
  };
}

/** Reads `10:35 a.m. EST`, `10 p.m.`, `1600 GMT`, `noon`, `8 o'clock`, `4 in the morning`. */
export function readClock(lexemes: readonly Lexeme[], at: number): Clock | null {
  const first = lexemes[at] ?? edge;
  if (first.word.moment !== undefined) return { time: first.word.moment, zone: '', to: at + 1 };
  const spoken = readSpokenClock(lexemes, at);
  if (spoken) return finish(lexemes, spoken.to, spoken.hour, two(spoken.minute));
  const digits = readDigits(lexemes, at);
  if (!digits) return null;
  const { hour, minute, to, isMilitary, hasColon } = digits;
  const half = lexemes[to]?.word.half;
  if (half !== undefined && hour >= 1 && hour <= 12 && !isMilitary)
    return finish(lexemes, to + 1, (hour % 12) + half, minute);
  const inPart = partOfDay(lexemes, to, hour, minute);
  if (isMilitary || hasColon) {
    if (inPart && !isMilitary) return inPart;
    const zone = readZone(lexemes, to);
    if (zone || (hasColon && !isScore(lexemes, at, to))) return finish(lexemes, to, hour, minute);
    return null;
  }
  const next = lexemes[to] ?? edge;
  if (next.lower === 'o' && lexemes[to + 2]?.lower === 'clock')
    return partOfDay(lexemes, to + 3, hour, minute) ?? finish(lexemes, to + 3, hour, minute);
  return inPart;
}

/** `in the morning`, `in the afternoon` after an hour. */
function partOfDay(
  lexemes: readonly Lexeme[],
  at: number,
  hour: number,
  minute: string,
): Clock | null {
  const part = lexemes[at + 2]?.word.part;
  if (lexemes[at]?.lower !== 'in' || lexemes[at + 1]?.lower !== 'the' || part === undefined)
    return null;
  const add = part === 'MO' ? 0 : 12;
  return hour <= 12 ? finish(lexemes, at + 3, (hour % 12) + add, minute) : null;
}

function finish(lexemes: readonly Lexeme[], at: number, hour: number, minute: string): Clock {
  const zone = readZone(lexemes, at);
  return { time: `${two(hour)}:${minute}`, zone: zone?.zone ?? '', to: zone?.to ?? at };
}

function readZone(lexemes: readonly Lexeme[], at: number): { zone: string; to: number } | null {
  const lexeme = lexemes[at] ?? edge;
  if (lexeme.lower === 'local' && lexemes[at + 1]?.lower === 'time')
    return { zone: '', to: at + 2 };
  if (lexeme.lower === 'eastern' && lexemes[at + 1]?.lower === 'time')
    return { zone: '', to: at + 2 };
  const isName = lexeme.word.zone !== undefined && lexeme.text === lexeme.text.toUpperCase();
  const offset = readOffset(lexemes, isName ? at + 1 : at);
  if (offset || !isName) return offset;
  return { zone: lexeme.word.zone === 'Z' ? 'Z' : '', to: at + 1 };
}

/** The hours from UTC in figures: `UTC+3`, `+03:00`, `GMT -0430`. */
function readOffset(lexemes: readonly Lexeme[], at: number): { zone: string; to: number } | null {
  const sign = lexemes[at] ?? edge;
  const hours = lexemes[at + 1] ?? edge;
  const named = (lexemes[at - 1] ?? edge).word.zone === 'Z';
  if (!/^[-+−–]$/.test(sign.text) || !hours.glued) return null;
  const [, hour, joined] = /^(\d{1,2})(\d\d)?$/.exec(hours.text) ?? [];
  if (hour === undefined || +hour > 14) return null;
  const minutes = lexemes[at + 3] ?? edge;
  const hasColon = lexemes[at + 2]?.text === ':' && minutes.glued && /^[0-5]\d$/.test(minutes.text);
  // Without the letters a bare `+3` may be a score, and a dash that touches the time before it a range.
  if (!named && joined === undefined && !hasColon) return null;
  if (!named && sign.text !== '+' && (sign.glued || hasColon)) return null;
  const zone = `${sign.text === '+' ? '+' : '-'}${two(+hour)}:${hasColon ? minutes.text : (joined ?? '00')}`;
  return { zone, to: at + (hasColon ? 4 : 2) };
}

/** `3.40 p.m.`, `3.40 GMT`, `at 3.40 on Sunday`: a point between hours and minutes, and no amount. */
function isPointed(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at + 1]?.word.half !== undefined || readZone(lexemes, at + 1)) return true;
  const isAt = /^(?:at|until|by)$/.test((lexemes[at - 1] ?? edge).lower);
  const on = lexemes[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  return isAt && (readDay(lexemes, on) !== null || partOfDay(lexemes, at + 1, 1, '') !== null);
}

function readDigits(lexemes: readonly Lexeme[], at: number) {
  const first = lexemes[at]!;
  const pointed = /^(\d{1,2})\.(\d\d)$/.exec(first.text);
  if (pointed && +pointed[1]! < 24 && +pointed[2]! < 60 && isPointed(lexemes, at))
    return {
      hour: +pointed[1]!,
      minute: pointed[2]!,
      to: at + 1,
      isMilitary: false,
      hasColon: true,
    };
  if (/^([01]\d|2[0-3])[0-5]\d$/.test(first.text))
    return {
      hour: +first.text.slice(0, 2),
      minute: first.text.slice(2),
      to: at + 1,
      isMilitary: true,
      hasColon: false,
    };
  if (/^\d{1,2}$/.test(first.text) && first.number! < 24) {
    const [colon, minutes, seconds] = [
      lexemes[at + 1] ?? edge,
      lexemes[at + 2] ?? edge,
      lexemes[at + 3] ?? edge,
    ];
    if (
      /^[:h]$/.test(colon.text) &&
      colon.glued &&
      minutes.glued &&
      /^[0-5]\d$/.test(minutes.text)
    ) {
      const more = seconds.text === ':' && seconds.glued && lexemes[at + 4]?.glued;
      return {
        hour: first.number!,
        minute: minutes.text,
        to: at + (more ? 5 : 3),
        isMilitary: false,
        hasColon: true,
      };
    }
    return { hour: first.number!, minute: '00', to: at + 1, isMilitary: false, hasColon: false };
  }
  const spoken =
    first.kind === 'word' && first.word.cardinal !== undefined ? readNumber(lexemes, at) : null;
  if (spoken?.value && spoken.value <= 12 && !spoken.open)
    return { hour: spoken.value, minute: '00', to: spoken.to, isMilitary: false, hasColon: false };
  return null;
}

/** `2:14.5`, `3:16` after a proper name: results, verses and ratios are no times. */
function isScore(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const before = lexemes[at - 1] ?? edge;
  const next = lexemes[to] ?? edge;
  if (!/^\d\d?(?:\.\d\d)?$/.test(lexemes[at]!.text)) return true;
  return (
    !/^(at|by|until|till|before|after|from|around|about|to|between|since|,|\(|on|and|-|–)$/.test(
      before.lower,
    ) ||
    (next.text === '.' &&
      next.glued &&
      lexemes[to + 1]?.number !== null &&
      lexemes[to + 1]?.glued === true)
  );
}
