import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.ts';

/** Turns offsets of one text into lines and columns, and back, without keeping the text. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
}

/** Lines end as an editor sees it: at LF, CR LF, or CR alone. Offsets count UTF-16 code units. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const end = text.length;

  function positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, end));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - starts[low]! };
  }

  return {
    positionAt,
    offsetAt: ({ line, character }) =>
      line >= starts.length ? end : Math.min(starts[line]! + character, starts[line + 1] ?? end),
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
  };
}
