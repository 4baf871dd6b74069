import type { Span } from '../text/span.ts';
import { meaningOf, nothing, type Word } from './vocabulary.ts';

/**
 * The grain in which dates are written. It is finer than a token where a token holds several parts
 * (`third-quarter`, `2024-10-28`), so that the rules do not depend on how the tagger cuts words.
 */
export interface Lexeme extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes: `'s` for `’s`. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** The value of digits: `1,200` is 1200. */
  readonly number: number | null;
  readonly word: Word;
  /** Stands without white space after the lexeme before it. */
  readonly glued: boolean;
}

/** What the rules see beyond the ends of a text. */
export const edge: Lexeme = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'mark',
  number: null,
  word: nothing,
  glued: false,
};

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xaa;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
/** Code units from 0xaa on that are marks or white space, not letters. */
const isMark = (code: number) =>
  code === 0xab ||
  code === 0xbb ||
  code === 0xb7 ||
  (code >= 0x2000 && code <= 0x206f) ||
  code === 0x3000 ||
  code === 0xfeff;

/** Cuts `span` of `text` into words, numbers and single marks, in one pass. */
export function lex(text: string, span: Span): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = span.start;
  let lastEnd = -1;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f) {
      at++;
      continue;
    }
    let end = at + 1;
    let kind: Lexeme['kind'] = 'mark';
    if (isDigit(code)) {
      kind = 'number';
      end = endOfNumber(text, at, span.end);
    } else if (isLetter(code) && !isMark(code)) {
      kind = 'word';
      end = endOfWord(text, at, span.end);
    } else if (isApostrophe(code) && (text.charCodeAt(at + 1) | 32) === 115) {
      const after = text.charCodeAt(at + 2);
      if (lastEnd === at && !(isLetter(after) && !isMark(after)) && at + 2 <= span.end) {
        kind = 'word';
        end = at + 2;
      }
    }
    lexemes.push(make(text, at, end, kind, lastEnd === at));
    at = lastEnd = end;
  }
  return lexemes;
}

function make(
  text: string,
  start: number,
  end: number,
  kind: Lexeme['kind'],
  glued: boolean,
): Lexeme {
  const written = text.slice(start, end);
  if (kind === 'number') {
    const number = Number(written.replaceAll(',', ''));
    return { start, end, text: written, lower: written, kind, number, word: edge.word, glued };
  }
  const lower = kind === 'word' ? written.toLowerCase().replace('’', "'") : written;
  const word = kind === 'word' ? meaningOf(lower) : edge.word;
  return { start, end, text: written, lower, kind, number: null, word, glued };
}

/** Digits with the commas and points between them: `1,200`, `2.5`. */
function endOfNumber(text: string, start: number, limit: number): number {
  let at = start + 1;
  let points = 0;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) break;
    if (code === 44 && isGroup(text, at + 1, limit)) continue;
    if (code === 46 && points++ === 0) continue;
    break;
  }
  return at;
}

/** Exactly three digits, as after the comma of `1,200`. */
function isGroup(text: string, at: number, limit: number): boolean {
  for (let i = 0; i < 3; i++)
    if (at + i >= limit || !isDigit(text.charCodeAt(at + i))) return false;
  return at + 3 >= limit || !isDigit(text.charCodeAt(at + 3));
}

/** Letters; points too where single letters stand between them: `p.m.`, `U.S.`. */
function endOfWord(text: string, start: number, limit: number): number {
  let at = start;
  const letter = (i: number) =>
    i < limit && isLetter(text.charCodeAt(i)) && !isMark(text.charCodeAt(i));
  while (letter(at)) at++;
  if (at !== start + 1 || text.charCodeAt(at) !== 46 || !letter(at + 1) || letter(at + 2))
    return at;
  while (at < limit && text.charCodeAt(at) === 46 && letter(at + 1) && !letter(at + 2)) at += 2;
  const pointed = at < limit && text.charCodeAt(at) === 46;
  return pointed && /[a-z]/.test(text[start]!) && !endsSentence(text, at, limit) ? at + 1 : at;
}

/** Whether the point at `at` seems to close the sentence as well: a capital or nothing follows. */
function endsSentence(text: string, at: number, limit: number): boolean {
  const after = text.slice(at + 1, Math.min(at + 4, limit)).trimStart();
  return after === '' || after.startsWith('\n');
}
