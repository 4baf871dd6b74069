import { readDay } from '../day-phrase.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { readNumber } from '../number-phrase.ts';

/** A time of day told in words. */
export interface SpokenClock {
  /** 0 to 23; 1 to 12 where nothing tells the half of the day. */
  readonly hour: number;
  readonly minute: number;
  /** The first lexeme after it. */
  readonly to: number;
}

/** What may stand before a bare hour, so that it is no count and no age: *shortly before six*, *just after ten*. */
const NEARLY = new Set(['shortly', 'just', 'soon', 'moments', 'minutes']);
const EDGES = new Set(['before', 'after']);

/**
 * Reads the time of day that words tell at lexeme `at`: *half past five*, *a quarter to nine*, *twelve minutes past
 * six*, *at twenty to four*, *at six on Monday*, *shortly before seven*. The half of the day is taken from a part of the
 * day behind it (*in the evening*, *on Tuesday morning*). Null for a count, an age, a score or a range.
 */
export function readSpokenClock(lexemes: readonly Lexeme[], at: number): SpokenClock | null {
  const told = pastOrTo(lexemes, at) ?? bareHour(lexemes, at);
  if (!told) return null;
  const half = halfOfDay(lexemes, told.to);
  const hour = half ? inHalf(told.hour, half.part) : told.hour;
  return { ...told, hour, to: half?.to ?? told.to };
}

/** *half past five*, *a quarter to nine*, *ten minutes past six*; *ten to nine* only after *at* and the like. */
function pastOrTo(lexemes: readonly Lexeme[], at: number): SpokenClock | null {
  const minutes = minutesAt(lexemes, at);
  if (!minutes) return null;
  const word = (lexemes[minutes.to] ?? edge).lower;
  if (word !== 'past' && word !== 'to') return null;
  const isPlain = word === 'to' && !minutes.isNamed;
  if (isPlain && !isMoment(lexemes, at)) return null;
  const hour = hourAt(lexemes, minutes.to + 1);
  if (!hour || (isPlain && !isLast(lexemes, hour.to))) return null;
  if (word === 'past') return { hour: hour.value, minute: minutes.value, to: hour.to };
  if (minutes.value === 30) return null;
  return { hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - minutes.value, to: hour.to };
}

/** *six* in *at six on Monday* and *shortly before six*. */
function bareHour(lexemes: readonly Lexeme[], at: number): SpokenClock | null {
  const [nearly, before] = [lexemes[at - 2] ?? edge, (lexemes[at - 1] ?? edge).lower];
  const hour = lexemes[at]!.kind === 'word' ? hourAt(lexemes, at) : null;
  if (!hour || hour.value === 1) return null;
  const isNear = EDGES.has(before) && NEARLY.has(nearly.lower) && isLast(lexemes, hour.to);
  if (!isNear && !(before === 'at' && isOnDay(lexemes, hour.to))) return null;
  return { hour: hour.value, minute: 0, to: hour.to };
}

function minutesAt(lexemes: readonly Lexeme[], at: number) {
  const isArticle = lexemes[at]!.lower === 'a';
  const first = (lexemes[isArticle ? at + 1 : at] ?? edge).lower;
  const to = isArticle ? at + 2 : at + 1;
  if (first === 'quarter') return { value: 15, to, isNamed: true };
  if (isArticle) return null;
  if (first === 'half') return { value: 30, to, isNamed: true };
  const { kind, word, number } = lexemes[at]!;
  if (kind === 'mark' || (number === null && word.cardinal === undefined)) return null;
  const count = kind === 'number' ? { value: number, to } : wordsAt(lexemes, at);
  if (!count?.value || count.value >= 60 || !Number.isInteger(count.value)) return null;
  const isNamed = /^minutes?$/.test((lexemes[count.to] ?? edge).lower);
  return { value: count.value, to: isNamed ? count.to + 1 : count.to, isNamed };
}

/** A number in words; *twenty* alone in *twenty to four*, which is no range here. */
function wordsAt(lexemes: readonly Lexeme[], at: number) {
  const count = readNumber(lexemes, at);
  if (!count?.open) return count;
  return (lexemes[at + 1] ?? edge).lower === 'to' ? { value: count.value, to: at + 1 } : null;
}

function hourAt(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const { kind, number, word } = lexemes[at] ?? edge;
  const value = kind === 'number' ? number : (word.cardinal ?? null);
  if (value === null || value < 1 || value > 12) return null;
  const isClock = lexemes[at + 1]?.lower === 'o' && lexemes[at + 3]?.lower === 'clock';
  return { value, to: isClock ? at + 4 : at + 1 };
}

/** *at*, *by*, *about at*, *shortly before*: what a time follows and a range or a score does not. */
function isMoment(lexemes: readonly Lexeme[], at: number): boolean {
  const [nearly, before] = [(lexemes[at - 2] ?? edge).lower, (lexemes[at - 1] ?? edge).lower];
  return before === 'at' || (EDGES.has(before) && NEARLY.has(nearly)) || nearly === 'at';
}

/** Whether no noun follows that the number could count: a mark, a day, or a word that begins a clause. */
function isLast(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at] ?? edge;
  return (
    next.kind === 'mark' ||
    /^(?:on|in|when|as|and|that|this|local|the|an?|he|she|it|they|we|you|his|her|its|their)$/.test(
      next.lower,
    ) ||
    isOnDay(lexemes, at)
  );
}

/** *on Monday*, *yesterday*, *in the morning*. */
function isOnDay(lexemes: readonly Lexeme[], at: number): boolean {
  const start = lexemes[at]?.lower === 'on' ? at + 1 : at;
  return readDay(lexemes, start) !== null || halfOfDay(lexemes, at) !== null;
}

/** The half of the day told behind a time: *in the evening*, *that morning*, *on Tuesday evening*. */
function halfOfDay(lexemes: readonly Lexeme[], at: number): { part: string; to: number } | null {
  const isNamed = /^(?:in|that|this)$/.test(lexemes[at]?.lower ?? '');
  const on = lexemes[at]?.lower === 'on' ? at + 1 : at;
  const day = isNamed ? null : readDay(lexemes, on);
  const start = day ? day.to : lexemes[at]?.lower === 'in' ? at + 2 : at + 1;
  const part = isNamed || day ? lexemes[start]?.word.part : undefined;
  if (part === undefined) return null;
  return { part, to: lexemes[at]?.lower === 'in' ? start + 1 : at };
}

/** *three* and *half past twelve* at night are before dawn, *ten* at night before midnight. */
function inHalf(hour: number, part: string): number {
  const isEarly = part === 'MO' || (part === 'NI' && hour % 12 < 6);
  return (hour % 12) + (isEarly ? 0 : 12);
}
