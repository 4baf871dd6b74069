import type { Span } from '../text/span.ts';
import { sentencesAround } from './sentences.ts';

/** How far a quotation is followed to the words that say whose it is. */
const REACH = 700;

/**
 * The words that say whose a quotation is, where it has several sentences and they stand in another one
 * than the passage: `Veyra said:` before its first, `, the owner said` after its last. Empty for a
 * passage outside quotation marks, and for one that holds its own attribution.
 */
export function findAttribution(text: string, passage: Span, sentences: readonly Span[]): string {
  let open = -1;
  let at = Math.max(0, passage.start - REACH);
  const readTo = (end: number) => {
    for (; at < end; at++) open = openAfter(text, at, open);
  };
  readTo(passage.start);
  const intro = open < 0 ? '' : introOf(text, open, sentences);
  readTo(passage.end);
  const most = Math.min(text.length, passage.end + REACH);
  while (open >= 0 && at < most) readTo(at + 1);
  const outro = open < 0 && at > passage.end ? outroOf(text, at, sentences) : '';
  return [intro, outro].filter(Boolean).join(' … ');
}

/** From the start of its sentence to the mark that opens the quotation. */
function introOf(text: string, open: number, sentences: readonly Span[]): string {
  const first = sentencesAround(sentences, { start: open, end: open + 1 });
  return text.slice(Math.min(first.start, open), open).trim();
}

/** From the mark that closes the quotation to the end of its sentence. */
function outroOf(text: string, closed: number, sentences: readonly Span[]): string {
  const last = sentencesAround(sentences, { start: closed - 1, end: closed });
  return text.slice(closed, Math.max(closed, last.end)).trim();
}

/** Where the quotation opened that is open after the mark at `at`; -1 for none. */
function openAfter(text: string, at: number, open: number): number {
  const mark = text[at]!;
  if (mark === '„' || mark === '«') return at;
  if (mark === '”' || mark === '»') return -1;
  // English opens with the mark that closes in German.
  if (mark !== '"' && mark !== '“') return open;
  return at === 0 || /[\s([—–-]/.test(text[at - 1]!) ? at : -1;
}
