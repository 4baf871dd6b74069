import type { Segment } from './page.ts';

/** Page text in the making: runs of the file, one after the other, and breaks between them. */
export interface PageText {
  /**
   * Adds text that a parser read from `file` between two offsets. Where the text differs from the file
   * (character references, escapes, line ends, mark-up in between) the two are aligned, so that each
   * character of the page points at the characters of the file that it was read from.
   */
  add(text: string, start: number, end: number): void;
  /** Ends the line, if anything stands on it; `paragraph` leaves an empty line behind it. */
  breakLine(paragraph: boolean): void;
  /** What has been added so far, without white space at the end. */
  finish(): { readonly text: string; readonly segments: readonly Segment[] };
}

/** What may be written for one or two characters: a character reference or an escape. */
const WRITTEN = /&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][\da-z]{0,40});?/iy;

/**
 * Collects page text.
 *
 * @param collapse Whether runs of white space become one space, as browsers show them.
 */
export function createPageText(file: string, collapse: boolean): PageText {
  const parts: string[] = [];
  const segments: { page: number; file: number; length: number; fileLength?: number }[] = [];
  let length = 0;
  let pending: 'none' | 'line' | 'paragraph' = 'none';
  let atLineStart = true;
  let afterSpace = false;

  function flushBreak(): void {
    if (pending === 'none' || length === 0) {
      pending = 'none';
      return;
    }
    const made = pending === 'paragraph' ? '\n\n' : '\n';
    parts.push(made);
    length += made.length;
    pending = 'none';
    atLineStart = true;
  }

  function emit(text: string, at: number, width: number): void {
    flushBreak();
    const last = segments.at(-1);
    const plain = text.length === width;
    if (
      last &&
      plain &&
      !last.fileLength &&
      last.page + last.length === length &&
      last.file + last.length === at
    )
      last.length += width;
    else
      segments.push({
        page: length,
        file: at,
        length: text.length,
        ...(plain ? {} : { fileLength: width }),
      });
    parts.push(text);
    length += text.length;
    atLineStart = false;
    afterSpace = false;
  }

  function emitSpace(at: number, width: number): void {
    if (atLineStart || afterSpace || pending !== 'none') return;
    emit(' ', at, width);
    afterSpace = true;
  }

  function add(text: string, start: number, end: number): void {
    let at = start;
    for (let i = 0; i < text.length;) {
      const char = text[i]!;
      const step = writtenAs(file, text, i, at, end);
      at = step.at;
      if (collapse && /[ \t\n\r\f]/.test(char)) emitSpace(at, step.width);
      else emit(text.slice(i, i + step.length), at, step.width);
      i += step.length;
      at += step.width;
    }
  }

  return {
    add,
    breakLine(paragraph) {
      if (length === 0) return;
      if (paragraph) pending = 'paragraph';
      else if (pending === 'none') pending = 'line';
    },
    finish: () => ({ text: parts.join(''), segments }),
  };
}

/** How `text[i]…` is written in the file at or after `at`: how much text, from where, how much file. */
function writtenAs(file: string, text: string, i: number, at: number, end: number) {
  const char = text[i]!;
  for (; at < end; at++) {
    const here = file[at]!;
    const reference = here === '&' ? referenceAt(file, at, end) : null;
    if (reference && !isLiteral(reference, text, i)) {
      const length = text.codePointAt(i)! > 0xffff ? 2 : 1;
      return { at, length, width: reference.length - leftOver(reference, text, i + length) };
    }
    if (here === char) return { at, length: 1, width: 1 };
    if (char === '\n' && here === '\r')
      return { at, length: 1, width: file[at + 1] === '\n' ? 2 : 1 };
  }
  return { at: end, length: 1, width: 0 };
}

function referenceAt(file: string, at: number, end: number): string | null {
  WRITTEN.lastIndex = at;
  const reference = WRITTEN.exec(file)?.[0];
  return reference && at + reference.length <= end ? reference : null;
}

/** Whether a parser left the characters as they are, because they refer to nothing: `AT&T`. */
const isLiteral = (reference: string, text: string, i: number) =>
  !/^&amp;?$/i.test(reference) && text.startsWith(reference, i);

/** Old references need no semicolon: of `&copyright` the last five characters are text. */
function leftOver(reference: string, text: string, i: number): number {
  if (reference.endsWith(';')) return 0;
  for (let length = reference.length - 2; length > 0; length--)
    if (text.startsWith(reference.slice(-length), i)) return length;
  return 0;
}
