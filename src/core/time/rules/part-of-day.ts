import { addDays } from '../../calendar/day.ts';
import { readDay } from '../day-phrase.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import type { Reading, Resolution, Situation, TimeRule } from '../rule.ts';

const fixed: Record<string, string> = { tonight: 'NI', overnight: 'NI' };

/** A part of a day: `Friday evening`, `last night`, `this morning`, `tonight`, `overnight`, `the next morning`. */
export const partOfDay: TimeRule = {
  name: 'part-of-day',
  begins: {
    number: true,
    words: [
      ...Object.keys(fixed),
      'this',
      'last',
      'the',
      'that',
      'today',
      'yesterday',
      'tomorrow',
      'day',
      'next',
    ],
    means: (word) =>
      word.part !== undefined ||
      word.weekday !== undefined ||
      word.month !== undefined ||
      word.ordinal !== undefined,
  },
  read: (lexemes, at) => {
    const first = lexemes[at]!;
    if (!hasPart(lexemes, at) || isBefore(lexemes, at)) return null;
    if (Object.hasOwn(fixed, first.lower)) return onDay(at + 1, fixed[first.lower]!, 0, first.text);
    return (
      afterDay(lexemes, at) ??
      shifted(lexemes, at) ??
      beforeDay(lexemes, at) ??
      followed(lexemes, at)
    );
  },
};

/** *a pre-dawn raid* was while it was still night. */
function isBefore(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at - 1]?.text === '-' && lexemes[at - 2]?.lower === 'pre' && lexemes[at]!.glued;
}

/** Whether a part of the day stands near enough ahead to be worth reading. */
function hasPart(lexemes: readonly Lexeme[], at: number): boolean {
  if (Object.hasOwn(fixed, lexemes[at]!.lower)) return true;
  for (let i = at; i < at + 12; i++) if (lexemes[i]?.word.part !== undefined) return true;
  return false;
}

/** `Friday evening`, `Nov. 3 at night` is two expressions; only what stands right behind belongs. */
function afterDay(lexemes: readonly Lexeme[], at: number): Reading | null {
  const day = readDay(lexemes, at);
  if (!day) return null;
  let i = day.to;
  if (/^(early|late|mid)$/.test((lexemes[i] ?? edge).lower))
    i += lexemes[i + 1]?.text === '-' ? 2 : 1;
  const part = lexemes[i] ?? edge;
  if (part.word.part === undefined || part.word.plural || part.lower === 'daytime') return null;
  return { to: i + 1, type: 'TIME', resolve: (s) => withPart(day.resolve(s), part.word.part!) };
}

function withPart(day: Resolution | null, part: string): Resolution | null {
  return (
    day && {
      ...day,
      value: `${day.value}T${part}`,
      alternative: day.alternative ? `${day.alternative}T${part}` : null,
    }
  );
}

/** `this morning`, `last night`, `that evening`. */
function shifted(lexemes: readonly Lexeme[], at: number): Reading | null {
  const shift = lexemes[at]!.lower;
  let i = at + 1;
  if (/^(same|very|early|late)$/.test((lexemes[i] ?? edge).lower)) i++;
  const part = lexemes[i] ?? edge;
  if (part.word.part === undefined || part.word.plural) return null;
  if (shift === 'this') return onDay(i + 1, part.word.part, 0, `this ${part.text}`);
  if (shift === 'last')
    return part.lower === 'night' || part.lower === 'evening'
      ? onDay(i + 1, part.word.part, -1, `last ${part.text}`)
      : null;
  if (shift === 'that') return ofMentioned(i + 1, part.word.part, 0);
  return null;
}

/** `the night of Nov. 3`, `mid-afternoon yesterday`, `early in the morning`. */
function beforeDay(lexemes: readonly Lexeme[], at: number): Reading | null {
  const i = lexemes[at]!.lower === 'the' ? at + 1 : at;
  const part = lexemes[i] ?? edge;
  if (part.word.part === undefined || part.word.plural) return null;
  const behind = (lexemes[i + 1] ?? edge).lower;
  const day = readDay(lexemes, /^(of|on)$/.test(behind) ? i + 2 : i + 1);
  const ofDay = day && ((s: Situation) => withPart(day.resolve(s), part.word.part!));
  if (ofDay && behind !== 'on') return { to: day.to, type: 'TIME', resolve: ofDay };
  const before = (lexemes[at - 1] ?? edge).lower;
  const isPoint =
    i > at ? /^(in|during|through|into|for|by)$/.test(before) : /^(mid|early|late|-)$/.test(before);
  if (!isPoint) return null;
  // *by the evening on Friday* is two expressions, and one evening.
  return ofDay
    ? { to: i + 1, type: 'TIME', resolve: ofDay }
    : ofMentioned(i + 1, part.word.part, 0);
}

const followingDays: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['same', 0],
]);

/** `the next morning`, `the following night`, `the previous evening`. */
function followed(lexemes: readonly Lexeme[], at: number): Reading | null {
  if (lexemes[at]!.lower !== 'the') return null;
  const count = followingDays.get((lexemes[at + 1] ?? edge).lower);
  const part = (lexemes[at + 2] ?? edge).word.part;
  return count === undefined || part === undefined ? null : ofMentioned(at + 3, part, count);
}

function onDay(to: number, part: string, count: number, name: string): Reading {
  return {
    to,
    type: 'TIME',
    resolve: ({ published, base }) => ({
      value: `${published === null ? 'XXXX-XX-XX' : addDays(published, count)}T${part}`,
      anchor: published,
      reason:
        published === null
          ? 'the day of publication is unknown'
          : `“${name.toLowerCase()}”, counted from ${base}`,
      confidence: published === null ? 0.3 : 0.85,
    }),
  };
}

function ofMentioned(to: number, part: string, count: number): Reading {
  return {
    to,
    type: 'TIME',
    resolve: ({ mentioned, published }: Situation) => {
      const day = mentioned.day ?? published;
      return {
        value: `${day === null ? 'XXXX-XX-XX' : addDays(day, count)}T${part}`,
        anchor: day,
        reason: mentioned.day
          ? `counted from ${mentioned.day}, which the text names`
          : 'counted from publication',
        confidence: mentioned.day ? 0.7 : 0.5,
      };
    },
  };
}
