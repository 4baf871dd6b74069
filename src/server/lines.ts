import type { Position, Range } from 'vscode-languageserver-types';
import { lineAt, lineStarts } from '../core/text/line-starts.ts';
import type { Span } from '../core/text/span.ts';

/** Turns offsets of one text into lines and columns, and back, without keeping the text. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
}

/** Offsets count UTF-16 code units; those outside the text are taken for its ends. */
export function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  const end = text.length;
  const positionAt = (offset: number) => lineAt(starts, Math.max(0, Math.min(offset, end)));

  return {
    positionAt,
    offsetAt: ({ line, character }) =>
      line >= starts.length ? end : Math.min(starts[line]! + character, starts[line + 1] ?? end),
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
  };
}

/** The words of the line around an offset, without the white space at its ends; null where it has none. */
export function lineAround(text: string, offset: number): Span | null {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(start))![0];
  const words = line.trim();
  if (!words) return null;
  const from = start + line.indexOf(words);
  return { start: from, end: from + words.length };
}
