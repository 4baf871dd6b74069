import abbreviations from '../../../data/language/abbreviations.json' with { type: 'json' };
import parts from '../../../data/language/word-parts.json' with { type: 'json' };
import type { Span } from '../text/span.ts';
import { isApostrophe, isHyphen, isLower, isSurrogate, isUpper, kindOf } from './characters.ts';

const abbreviated: ReadonlySet<string> = new Set([...abbreviations.titles, ...abbreviations.open]);
const beforeNumber: ReadonlySet<string> = new Set(abbreviations.beforeNumber);
const prefixes: ReadonlySet<string> = new Set(parts.prefixes);
const clitics: ReadonlySet<string> = new Set(parts.clitics);
const units: ReadonlySet<string> = new Set(parts.units);
const pairs: ReadonlyMap<string, number> = new Map(Object.entries(parts.pairs));

/** Addresses and handles stay whole. */
const whole = /^(?:[a-z]{2,10}:\/\/|www\.|[@#][\p{L}\p{N}_])|[^\s@]@[^\s@]+\.|^@/iu;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const initials = /^(?:\p{L}\.)+\p{L}?$/u;

/**
 * Words and marks of a span, as starts and ends in turn. Every character but white space lies in exactly one.
 * What stands before and after the span has no say.
 *
 * Splits as the English Web Treebank and GUM do: at hyphens but for prefixes (*North Korean - led*,
 * *non-profit*), before 's and n't, around marks; not inside numbers, initials and addresses.
 */
export function tokenize(text: string, span: Span): number[] {
  const bounds: number[] = [];
  let at = span.start;
  while (at < span.end) {
    while (at < span.end && kindOf(text.charCodeAt(at)) === 'space') at++;
    const start = at;
    let plain = true;
    for (; at < span.end; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === 'space') break;
      if (kind !== 'letter') plain = false;
    }
    if (at === start) break;
    if (plain) pushWord(text, start, at, bounds);
    else splitChunk(text, start, at, span, bounds);
  }
  return bounds;
}

/** Letters only: one word, but for *cannot* and its like. */
function pushWord(text: string, start: number, end: number, bounds: number[]): void {
  const length = end - start;
  const cut =
    length >= 5 && length <= 6 ? pairs.get(text.slice(start, end).toLowerCase()) : undefined;
  if (cut !== undefined) bounds.push(start, start + cut);
  bounds.push(cut === undefined ? start : start + cut, end);
}

/** A run without white space that holds more than letters. */
function splitChunk(text: string, from: number, to: number, span: Span, bounds: number[]): void {
  let start = from;
  while (start < to && isLeading(text, start, to)) {
    const end = runEnd(text, start, to);
    bounds.push(start, end);
    start = end;
  }
  const tail: number[] = [];
  let end = to;
  while (end > start) {
    const mark = trailingMark(text, start, end, span);
    if (mark === end) break;
    tail.push(end, mark);
    end = mark;
  }
  if (end > start) {
    const core = text.slice(start, end);
    if (whole.test(core) || isoDate.test(core)) bounds.push(start, end);
    else splitCore(text, start, end, bounds);
  }
  for (let i = tail.length - 1; i >= 0; i--) bounds.push(tail[i]!);
}

/** Whether a mark of its own stands at the head of a chunk: a quote, bracket, dash or currency sign. */
function isLeading(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (kindOf(code) !== 'mark' || isSurrogate(code)) return false;
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (code === 0x23 || code === 0x40) return kindOf(next || 32) !== 'letter';
  if ((code === 0x2d || code === 0x2b || code === 0x2e) && kindOf(next || 32) === 'digit')
    return false;
  if (isApostrophe(code) && at + 1 < to) return !isElided(text, at, to);
  return true;
}

/** An apostrophe that belongs to what follows: *'90s*, *'s* alone. */
function isElided(text: string, at: number, to: number): boolean {
  if (/^\d0s/.test(text.slice(at + 1, Math.min(to, at + 4)))) return true;
  return to - at <= 3 && clitics.has(text.slice(at + 1, to).toLowerCase());
}

/** Where the run of the same mark ends: `--`, `...`, `!!`. Quotes and brackets stand alone. */
function runEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (/[-.!?*=_~+—–#]/.test(text[at]!)) while (end < to && text.charCodeAt(end) === code) end++;
  else if (isSurrogate(code)) while (end < to && isSurrogate(text.charCodeAt(end))) end++;
  return end;
}

/** Where the mark at the end of a chunk begins; `end` if there is none to cut off. */
function trailingMark(text: string, start: number, end: number, span: Span): number {
  const code = text.charCodeAt(end - 1);
  if (kindOf(code) !== 'mark' || isSurrogate(code)) return end;
  if (code === 0x2b && end - start > 1) return end - 1;
  let at = end - 1;
  if (/[-.!?*=~—–]/.test(text[at]!)) while (at > start && text.charCodeAt(at - 1) === code) at--;
  if (code !== 0x2e || end - at > 1 || at === start) return at;
  return keepsPoint(text, start, at, span) ? end : at;
}

/** Whether the point at `at` belongs to the word before it. */
function keepsPoint(text: string, start: number, at: number, span: Span): boolean {
  let from = at;
  while (from > start && !breaksAbbreviation(text, from - 1)) from--;
  const word = text.slice(from, at);
  const lower = word.toLowerCase();
  const rest = text.slice(at + 1, Math.min(span.end, at + 24));
  // A single letter, or one with a point behind it: most words are longer, and it takes no pattern to see that.
  if ((word.length === 1 || word[1] === '.') && initials.test(word + '.'))
    return keepsInitial(text.slice(Math.max(span.start, start - 24), start), word, rest);
  const isNumberNext = () => /^["'”’)]?\s*(?:\d|#)/.test(rest);
  if (beforeNumber.has(lower)) return isNumberNext() || (/^\s*,/.test(rest) && isUpper(word[0]!));
  if (/^\d+$/.test(word))
    return start === from && isListNumber(text.slice(Math.max(span.start, from - 2), from), rest);
  if (!abbreviated.has(lower)) return false;
  // "Co." and "Ed." but not "co." and "ed."; a word at the very end of the text is no abbreviation of title.
  return isUpper(word[0]!) || lower === 'etc' || lower === 'al' || lower === 'vs' || isNumberNext();
}

const breaksAbbreviation = (text: string, at: number) =>
  kindOf(text.charCodeAt(at)) !== 'letter' && text[at] !== '.';

/** One letter is an initial unless it ends the text or is the pronoun *I* before a new sentence. */
function keepsInitial(before: string, word: string, rest: string): boolean {
  if (word.length > 1) return true;
  if (!isUpper(word)) return /^[bcdpv]$/.test(word) && /^\s*\d/.test(rest);
  if (!/\S/.test(rest)) return false;
  if (word !== 'I') return true;
  return /^\s*\p{Lu}\p{Ll}/u.test(rest) && /\p{Lu}[\p{L}.]*\s$/u.test(before);
}

/** *1. The talks*: a number at the head of a line. */
function isListNumber(before: string, rest: string): boolean {
  return (before === '' || /\n\s*$/.test(before)) && /^\s+\p{Lu}/u.test(rest);
}

/** The inside of a chunk, after the marks at its ends are gone. */
function splitCore(text: string, from: number, to: number, bounds: number[]): void {
  let start = from;
  let at = from;
  const cut = (position: number) => {
    if (position > start) pushCliticsApart(text, start, position, bounds);
    start = position;
  };
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === 'letter') {
      if (at > start && isUnit(text, start, at, to)) cut(at);
      at++;
    } else if (kind === 'digit' || staysInside(text, start, at, to)) at++;
    else if (code === 0x2e && splitsAfterPoint(text, start, at, to)) cut(++at);
    else if (code === 0x24 && at > start && /^[A-Z]{1,3}$/.test(text.slice(start, at))) cut(++at);
    else {
      cut(at);
      at = runEnd(text, at, to);
      bounds.push(start, at);
      start = at;
    }
  }
  cut(to);
}

/** *10km*, *5pm*, *1.2bn*: letters after a number that are a unit to their end. */
function isUnit(text: string, start: number, at: number, to: number): boolean {
  if (kindOf(text.charCodeAt(at - 1)) !== 'digit' || at - start > 12) return false;
  let end = at;
  while (end < to && end - at < 5 && kindOf(text.charCodeAt(end)) === 'letter') end++;
  if (text[end] === '.' && text[end + 1] === 'm') end += 2;
  return (
    units.has(text.slice(at, end).toLowerCase()) && /^[+-]?[\d.,:]+$/.test(text.slice(start, at))
  );
}

/** Whether the mark at `at` is part of the word around it. */
function staysInside(text: string, start: number, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  const before = at > start ? kindOf(text.charCodeAt(at - 1)) : 'space';
  const after = at + 1 < to ? kindOf(text.charCodeAt(at + 1)) : 'space';
  if (isApostrophe(code)) return true;
  if (isHyphen(code)) return staysHyphenated(text, start, at, after);
  if (code === 0x2c || code === 0x3a || code === 0x2f)
    return before === 'digit' && after === 'digit';
  if (code === 0x2b) return before === 'space' && after === 'digit';
  if (code === 0x26) return before === 'letter' && after === 'letter';
  if (code === 0x2e) {
    if (text[at + 1] === '.' || (text[at - 1] === '.' && at - 1 > start && text[at - 2] === '.'))
      return false;
    return !partsSentences(text, start, at, to) && !splitsAfterPoint(text, start, at, to);
  }
  return false;
}

function staysHyphenated(text: string, start: number, at: number, after: string): boolean {
  if (at === start) return after === 'digit';
  if (after !== 'letter' || at - start > 7) return false;
  const prefix = text.slice(start, at);
  return (
    prefixes.has(prefix.toLowerCase()) &&
    (prefix.length > 1 || !isUpper(prefix) || /[Ee]/.test(prefix))
  );
}

/** *N.Korean*, *J.K.Rowling*, *St.Petersburg*: a point that ends an initial or a title inside a chunk. */
function splitsAfterPoint(text: string, start: number, at: number, to: number): boolean {
  const next = text[at + 1];
  if (at + 2 >= to || next === undefined || !isUpper(next) || !isLower(text[at + 2]!)) return false;
  const word = text.slice(Math.max(start, at - 8), at);
  return (
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) ||
    (isUpper(word[0] ?? '') && abbreviated.has(word.toLowerCase()))
  );
}

/** *the border.Kyiv said*: white space is missing between two sentences. */
function partsSentences(text: string, start: number, at: number, to: number): boolean {
  if (at - start < 3 || at + 2 >= to) return false;
  return (
    /^[\p{Ll}\d]{2}$/u.test(text.slice(at - 2, at)) &&
    /^\p{Lu}[\p{Ll} ]/u.test(text.slice(at + 1, at + 3))
  );
}

/** Parts n't, 's, 'll and their like from the word before them (*wouldn't've* has two); capitals too. */
function pushCliticsApart(text: string, start: number, end: number, bounds: number[]): void {
  const last = cliticStart(text, start, end);
  const first = cliticStart(text, start, last);
  bounds.push(start, first);
  if (first < last) bounds.push(first, last);
  if (last < end) bounds.push(last, end);
}

/** Where the clitic at the end of a word begins; `end` if it has none. */
function cliticStart(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && end - at <= 3 && !isApostrophe(text.charCodeAt(at))) at--;
  if (at <= start || !isApostrophe(text.charCodeAt(at))) return end;
  const after = text.slice(at + 1, end).toLowerCase();
  if (after === 't' && /[nN]/.test(text[at - 1]!)) return at - 1 > start ? at - 1 : end;
  return clitics.has(after) ? at : end;
}
