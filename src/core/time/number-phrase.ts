import { edge, type Lexeme } from './lexeme.ts';

/** A count in words or digits. */
export interface NumberPhrase {
  /** null for a vague count: *several*. */
  readonly value: number | null;
  /** The first lexeme after it. */
  readonly to: number;
  /** Whether it is a span such as *two or three*; `value` is then the lower end. */
  readonly open?: boolean;
}

const glue = (lexeme: Lexeme | undefined) => lexeme?.text === '-' && lexeme.glued;

/** Reads a count at `at`: `2 1/2`, `twenty-four`, `a couple of`, `12 to 18`, `several`, `a`. */
export function readNumber(lexemes: readonly Lexeme[], at: number): NumberPhrase | null {
  const first = readOne(lexemes, at);
  if (!first || first.value === null) return first;
  const half = isArticle(lexemes[at]) ? null : pastHalf(lexemes, first.to);
  if (half !== null) return { value: first.value + 0.5, to: half };
  const bridge = lexemes[first.to] ?? edge;
  const next =
    bridge.lower === 'to' || bridge.lower === 'or' || bridge.text === '-' || bridge.text === '–'
      ? first.to + 1
      : null;
  if (next === null) return first;
  const hyphenated = bridge.text === '-' && lexemes[next]?.text === 'to' ? next + 2 : next;
  const second = readOne(lexemes, hyphenated);
  if (!second?.value || second.value <= first.value || isArticle(lexemes[hyphenated])) return first;
  return { value: first.value, to: second.to, open: true };
}

/** Behind `and a half` or `-and-a-half`; null where neither stands at `at`. */
function pastHalf(lexemes: readonly Lexeme[], at: number): number | null {
  const step = glue(lexemes[at]) ? 2 : 1;
  const words = ['and', 'a', 'half'];
  const start = at + step - 1;
  return words.every((word, k) => lexemes[start + k * step]?.lower === word)
    ? start + 2 * step + 1
    : null;
}

const isArticle = (lexeme: Lexeme | undefined) => lexeme?.lower === 'a' || lexeme?.lower === 'an';

function readOne(lexemes: readonly Lexeme[], at: number): NumberPhrase | null {
  const first = lexemes[at] ?? edge;
  if (first.number !== null) return withFraction(lexemes, first.number, at + 1);
  if (first.lower === 'half') {
    const article = isArticle(lexemes[at + 1]) ? 1 : 0;
    return { value: 0.5, to: at + 1 + article };
  }
  if (isArticle(first)) {
    const next = lexemes[at + 1] ?? edge;
    if (next.lower === 'couple' || next.lower === 'dozen') {
      const value = next.lower === 'couple' ? 2 : 12;
      return { value, to: at + 2 + (lexemes[at + 2]?.lower === 'of' ? 1 : 0) };
    }
    if (next.lower === 'few' || next.lower === 'number')
      return { value: null, to: at + 2 + (lexemes[at + 2]?.lower === 'of' ? 1 : 0) };
    if (next.word.multiplier !== undefined) return readWords(lexemes, at + 1);
    return { value: 1, to: at + 1 };
  }
  if (first.word.vague) {
    if (first.lower === 'couple')
      return { value: 2, to: at + 1 + (lexemes[at + 1]?.lower === 'of' ? 1 : 0) };
    return first.lower === 'some' ? null : { value: null, to: at + 1 };
  }
  return readWords(lexemes, at);
}

/** `2 1/2`, `2½`. */
function withFraction(lexemes: readonly Lexeme[], whole: number, to: number): NumberPhrase {
  const [top, bar, bottom] = [lexemes[to], lexemes[to + 1], lexemes[to + 2]];
  if (
    top?.number &&
    bar?.text === '/' &&
    bar.glued &&
    bottom?.number &&
    bottom.glued &&
    top.number < bottom.number
  )
    return { value: whole + top.number / bottom.number, to: to + 3 };
  if (lexemes[to]?.text === '½') return { value: whole + 0.5, to: to + 1 };
  const scale = lexemes[to]?.word.multiplier;
  return { value: scale ? whole * scale : whole, to: to + (scale ? 1 : 0) };
}

/** `twenty-four`, `two hundred and ten`, `a hundred`. */
function readWords(lexemes: readonly Lexeme[], at: number): NumberPhrase | null {
  let total = 0;
  let group = 0;
  let i = at;
  let room = 1000;
  while (i < at + 12) {
    const { cardinal, multiplier } = (lexemes[i] ?? edge).word;
    if (multiplier !== undefined && (multiplier === 1000 ? total === 0 : group < 100)) {
      group = (group || 1) * multiplier;
      room = multiplier;
      if (multiplier === 1000) {
        total += group;
        group = 0;
      }
    } else if (cardinal !== undefined && cardinal < room && (cardinal > 0 || i === at)) {
      group += cardinal;
      room = cardinal >= 20 && cardinal % 10 === 0 ? 10 : 1;
    } else break;
    i++;
    if (glue(lexemes[i]) && lexemes[i + 1]?.word.cardinal !== undefined && room > 1) i++;
    else if (room >= 100 && lexemes[i]?.lower === 'and' && lexemes[i + 1]?.word.cardinal) i++;
  }
  return i === at ? null : { value: total + group, to: i };
}

/** Reads an ordinal at `at`: `third`, `21st`, `twenty-first`. */
export function readOrdinal(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; to: number } | null {
  const first = lexemes[at] ?? edge;
  if (first.word.ordinal !== undefined) return { value: first.word.ordinal, to: at + 1 };
  const suffix = lexemes[at + 1] ?? edge;
  if (first.number !== null && suffix.glued && /^(st|nd|rd|th)$/.test(suffix.lower))
    return { value: first.number, to: at + 2 };
  const tens = first.word.cardinal ?? 0;
  if (tens >= 20 && tens % 10 === 0) {
    const i = glue(suffix) ? at + 2 : at + 1;
    const ones = lexemes[i]?.word.ordinal;
    if (ones !== undefined && ones < 10) return { value: tens + ones, to: i + 1 };
  }
  return null;
}

/** Reads a year in words at `at`: `nineteen ninety-six`, `two thousand ten`, `twenty oh five`. */
export function readSpokenYear(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; to: number } | null {
  const first = lexemes[at]?.word.cardinal;
  if (first === undefined) return null;
  const second = lexemes[at + 1] ?? edge;
  if (first >= 16 && first <= 20) {
    const rest = readWords(lexemes, at + 1);
    if (rest?.value && rest.value >= 10 && rest.value < 100)
      return { value: first * 100 + rest.value, to: rest.to };
    if (second.lower === 'hundred' && first < 20) {
      const all = readWords(lexemes, at);
      return all?.value ? { value: all.value, to: all.to } : null;
    }
    return null;
  }
  if (first === 2 && second.lower === 'thousand') {
    const all = readWords(lexemes, at);
    return all?.value && all.value < 2100 ? { value: all.value, to: all.to } : null;
  }
  return null;
}
