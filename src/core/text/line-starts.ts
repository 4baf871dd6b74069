/** A place in a text as an editor counts: lines and UTF-16 code units in the line, both from 0. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text begin. They end as an editor sees it: at LF, CR LF, or CR alone. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The line that holds an offset, and the place in it. */
export function lineAt(starts: readonly number[], offset: number): LinePosition {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low]! };
}
