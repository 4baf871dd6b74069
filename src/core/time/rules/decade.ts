import { edge, type Lexeme } from '../lexeme.ts';
import { readOrdinal } from '../number-phrase.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { two } from '../values.ts';

/** Decades and centuries: `the 1990s`, `the '80s`, `the nineties`, `the 20th century`. */
export const decade: TimeRule = {
  name: 'decade',
  begins: {
    number: true,
    words: ['the', "'", '’', '‘'],
    means: (word) =>
      word.ordinal !== undefined || word.decade !== undefined || word.cardinal !== undefined,
  },
  read: (lexemes, at) => {
    const the = lexemes[at]!.lower === 'the';
    let i = the ? at + 1 : at;
    if (the && /^(early|late|mid)$/.test((lexemes[i] ?? edge).lower))
      i += lexemes[i + 1]?.text === '-' ? 2 : 1;
    return digits(lexemes, i) ?? words(lexemes, i, the) ?? century(lexemes, i);
  },
};

function made(to: number, value: string, confidence: number, name: string): Reading {
  return {
    to,
    type: 'DATE',
    resolve: () => ({ value, reason: `the ${name} is written out`, confidence }),
  };
}

function digits(lexemes: readonly Lexeme[], at: number): Reading | null {
  const apostrophe = /^['’‘]$/.test((lexemes[at] ?? edge).text) ? 1 : 0;
  const number = lexemes[at + apostrophe] ?? edge;
  const s = lexemes[at + apostrophe + 1] ?? edge;
  if (!(s.glued && (s.lower === 's' || s.lower === "'s"))) return null;
  if (/^(1[5-9]|20)\d0$/.test(number.text) && !apostrophe) {
    if (s.lower === "'s" && lexemes[at - 1]?.lower !== 'the') return null;
    return made(at + 2, number.text.slice(0, 3), 0.95, 'decade');
  }
  if (/^[2-9]0$/.test(number.text) && apostrophe && number.glued)
    return made(at + 3, `19${number.text[0]}`, 0.85, 'decade');
  if (/^[2-9]0$/.test(number.text) && isBesideDecade(lexemes, at))
    return made(at + 2, `19${number.text[0]}`, 0.85, 'decade');
  return null;
}

/** The `90s` of *the 1980s and 90s*. */
function isBesideDecade(lexemes: readonly Lexeme[], at: number): boolean {
  const [number, s, join] = lexemes.slice(Math.max(0, at - 3), at);
  return (
    /^19\d0$/.test(number?.text ?? '') &&
    s?.lower === 's' &&
    /^(and|or|to|through)$/.test(join?.lower ?? '')
  );
}

function words(lexemes: readonly Lexeme[], at: number, the: boolean): Reading | null {
  const first = lexemes[at] ?? edge;
  if (first.word.decade !== undefined && the && first.word.decade >= 20)
    return made(at + 1, `19${first.word.decade / 10}`, 0.8, 'decade');
  const next = lexemes[at + 1] ?? edge;
  const hundreds = first.word.cardinal;
  if (hundreds !== undefined && hundreds >= 15 && hundreds < 20 && next.word.decade !== undefined)
    return made(at + 2, `${hundreds}${next.word.decade / 10}`, 0.9, 'decade');
  return null;
}

function century(lexemes: readonly Lexeme[], at: number): Reading | null {
  const ordinal = readOrdinal(lexemes, at);
  if (!ordinal || ordinal.value > 30 || ordinal.value < 1) return null;
  const i = lexemes[ordinal.to]?.text === '-' ? ordinal.to + 1 : ordinal.to;
  if (lexemes[i]?.lower !== 'century') return null;
  return made(i + 1, two(ordinal.value - 1), 0.95, 'century');
}
