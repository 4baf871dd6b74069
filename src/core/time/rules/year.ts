import data from '../../../../data/time/beside-dates.json' with { type: 'json' };
import { readYear } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../../text/word-list.ts';

const introduces = wordSet(data.year.introduces);
/** Words after a number that make it a count. */
const counts = wordSet(data.year.counts);
/** Words before a number that make it a label. */
const labels = wordSet(data.year.labels);

/** A year: `1984`, `fiscal 1989`, `the year two thousand`, `2009-10`. */
export const year: TimeRule = {
  name: 'year',
  begins: {
    number: true,
    words: ['fiscal', 'financial', 'calendar', 'the', 'year', 'fy'],
    means: (word) => word.cardinal !== undefined,
  },
  read: (lexemes, at) => {
    if (lexemes[at]!.text === 'FY') return readFiscal(lexemes, at);
    let i = at;
    if (lexemes[i]!.lower === 'the') i++;
    const named = i > at;
    if (/^(fiscal|financial|calendar|year)$/.test((lexemes[i] ?? edge).lower)) {
      while (/^(fiscal|financial|calendar|year)$/.test((lexemes[i] ?? edge).lower) && i < at + 3)
        i++;
    } else if (named) return null;
    const found = readYear(lexemes, i);
    if (!found) return null;
    const isBare = i === at;
    if (isBare && lexemes[at]!.kind === 'number' && !isYear(lexemes, at)) return null;
    if (isBare && lexemes[at]!.kind === 'word' && (lexemes[found.to] ?? edge).word.plural)
      return null;
    const value = String(found.value);
    const span = lastYear(lexemes, found.to, found.value);
    if (span)
      return {
        to: span.to,
        type: 'DATE',
        resolve: () => ({
          value: `${value}/${span.value}`,
          reason: 'the years are written out',
          confidence: 0.85,
        }),
      };
    return {
      to: found.to,
      type: 'DATE',
      resolve: () => ({ value, reason: 'the year is written out', confidence: 0.95 }),
    };
  },
};

/** `FY2013`, `FY 13`: a year of accounts, which begins on another day in each house. */
function readFiscal(lexemes: readonly Lexeme[], at: number): Reading | null {
  const [, century, digits] = /^(20|19)?(\d\d)$/.exec((lexemes[at + 1] ?? edge).text) ?? [];
  if (digits === undefined) return null;
  const value = `FY${century ?? (+digits < 50 ? '20' : '19')}${digits}`;
  return {
    to: at + 2,
    type: 'DATE',
    resolve: () => ({ value, reason: 'a fiscal year, written out', confidence: 0.9 }),
  };
}

/** `2009-10`, `1998/99`: the second year. */
function lastYear(lexemes: readonly Lexeme[], at: number, first: number) {
  const bar = lexemes[at] ?? edge;
  const last = lexemes[at + 1] ?? edge;
  if (!/^[-–/]$/.test(bar.text) || !bar.glued || !last.glued) return null;
  if (!/^(\d\d){1,2}$/.test(last.text)) return null;
  const behind = lexemes[at + 2];
  if (behind?.glued && /^[-–/]$/.test(behind.text)) return null;
  const value =
    last.text.length === 4 ? last.number! : Math.floor(first / 100) * 100 + last.number!;
  return value > first && value < first + 60 ? { value, to: at + 2 } : null;
}

/** Whether four digits are a year in their place. */
function isYear(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1] ?? edge;
  const next = lexemes[at + 1] ?? edge;
  const number = lexemes[at]!.number!;
  if (/^[$€£¥#%]$/.test(before.text) || /^[%°$€£]$/.test(next.text)) return false;
  if (before.glued && /^[/:.,]$/.test(before.text) && lexemes[at]!.glued) return false;
  if (
    before.text === '-' &&
    lexemes[at]!.glued &&
    !/^(mid|post|pre|late|early)$/.test((lexemes[at - 2] ?? edge).lower)
  )
    return false;
  if (before.kind === 'word' && lexemes[at]!.glued) return false;
  if (next.glued && /^[:/]$/.test(next.text)) return false;
  if (
    next.text === '-' &&
    next.glued &&
    (lexemes[at + 2] ?? edge).glued &&
    lexemes[at + 2]!.word.unit
  )
    return false;
  if (next.glued && next.kind === 'word' && next.lower !== "'s") return false;
  const isCode =
    /^[-–]$/.test(next.text) &&
    next.glued &&
    lexemes[at + 2]?.number !== undefined &&
    /^[-–]$/.test(lexemes[at + 3]?.text ?? '') &&
    lexemes[at + 3]!.glued;
  if (isCode) return false;
  if (counts.has(next.lower) || labels.has(before.lower) || next.word.unit !== undefined)
    return false;
  if (before.text === '.' && (lexemes[at - 2] ?? edge).lower === 'no') return false;
  const likely = number >= 1900 && number <= 2060;
  if (introduces.has(before.lower))
    return likely || /^(in|since|by|from|until|during|circa)$/.test(before.lower);
  return likely;
}
