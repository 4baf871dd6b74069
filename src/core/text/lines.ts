import { trim, type Span } from './span.ts';

/** One line that has something on it, without the white space at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** `text` in lower case, where words are looked for; as long as `text`. */
  readonly lower: string;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text that are not empty, in order. Any line end counts: LF, CRLF, CR, form feed, U+2028. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    if (at === from) continue;
    const { start, end } = trim(text, { start: from, end: at });
    if (start === end) {
      afterBlank = true;
      continue;
    }
    const previous = lines.at(-1);
    if (previous && !afterBlank) afterBlank = breaks(text, previous.end, start) > 1;
    lines.push(lineOf(text, start, end, afterBlank));
    afterBlank = false;
  }
  return isHardWrapped(lines) ? joinWrapped(text, lines) : lines;
}

const isLineEnd = (code: number) =>
  code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;

function lineOf(whole: string, start: number, end: number, afterBlank: boolean): Line {
  const text = whole.slice(start, end);
  const lower = text.toLowerCase();
  // The Turkish capital I is the one letter that becomes two characters.
  const aligned = lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
  return { start, end, text, lower: aligned, afterBlank };
}

/** How many line ends stand in a gap between two lines. */
function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text[i];
    if (code === '\n' || (code === '\r' && text[i + 1] !== '\n') || code === '\f') count++;
  }
  return count;
}

/**
 * Whether a text was wrapped at a fixed width, as old mails and agency feeds are: most lines are about
 * as long as the longest common width and go on in the next line.
 */
function isHardWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.afterBlank);
  if (inner.length < 6 || inner.length < lines.length / 2) return false;
  const full = inner.filter(({ text }) => text.length >= 50 && text.length <= 100);
  const goesOn = full.filter(({ text }) => !/[.!?:]["”’)]?$/.test(text));
  return full.length > 0.7 * inner.length && goesOn.length > 0.7 * full.length;
}

function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (!previous || line.afterBlank) joined.push(line);
    else joined[joined.length - 1] = lineOf(text, previous.start, line.end, previous.afterBlank);
  }
  return joined;
}
