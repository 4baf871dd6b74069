import data from '../../../data/article/notice.json' with { type: 'json' };
import { isHeaderLine } from './line-kinds.ts';
import type { Look } from './line-look.ts';

/** More lines than this are no notice: a headline, who, where, when, and a few sentences. */
const MOST_LINES = 12;

/** A page with more words is long enough to be judged by its text alone. */
const MOST_WORDS = 60;

/** The least a reported sentence takes: who did what to whom, where. */
const LEAST_WORDS = 5;

const FINITE = new RegExp(`\\b(?:says?|[a-z]{3,}ed|${data.finite.replaceAll(' ', '|')})\\b`);

const ADDRESS = /\b(?:I|I'm|I’m|I've|I’ve|my|we|our|you|your|please)\b/i;

/** What a form or a message names its fields, and an article does not. */
const FIELD =
  /^(?!(?:published|updated|posted|date|by|source|title|headline)\b)[\p{L} -]{1,24}:\s/iu;

/** Whether a line is a full sentence, or several, that tells of somebody else than its writer and reader. */
export function isReported({ text, runs }: Look): boolean {
  const unquoted = text.replace(/["“][^"”]*["”]/g, '');
  return (
    runs >= LEAST_WORDS &&
    /^["“'‘(]?[\p{Lu}\p{N}]/u.test(text) &&
    /[.!?]["”’)]{0,2}$/.test(text) &&
    FINITE.test(text) &&
    !ADDRESS.test(unquoted) &&
    !FIELD.test(text)
  );
}

/** Whether a page is no longer than a notice and does not open with the fields of a form or a message. */
export function isNoticeLong(lines: readonly Look[]): boolean {
  if (lines.length > MOST_LINES) return false;
  let words = 0;
  for (const { runs } of lines) if ((words += runs) > MOST_WORDS) return false;
  const first = lines.findIndex(isReported);
  return first >= 0 && !lines.slice(0, first).some(({ text }) => FIELD.test(text));
}

/**
 * The sentences of a notice: a page too short for the line model, which weighs a line by its
 * neighbours.
 *
 * @returns For each line whether it is a reported sentence; none where the page is no notice.
 */
export function noticeBody(lines: readonly Look[]): readonly boolean[] {
  const isShort = isNoticeLong(lines);
  return lines.map((line) => isShort && !isHeaderLine(line) && isReported(line));
}
