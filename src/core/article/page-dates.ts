import { findWrittenDates, readClockTime, type WrittenDate } from '../calendar/written-date.ts';
import type { Line } from '../text/lines.ts';
import type { DateCandidate } from './date-candidate.ts';
import type { Layout } from './layout.ts';
import { isProse, type Look } from './line-look.ts';

const updatedLabel =
  /(?:updated?|modified|edited|revised|last update)\s?(?:on|at|:|\||-)?[^\d]{0,24}$/iu;
const publishedLabel =
  /(?:first published|originally published|published|publish date|date published|posted|created|issued|uploaded|date|pub\.?)(?: (?:on|at))?\s?[:|-]?[^\d]{0,24}$/iu;

/** How far from the article lines are looked at. */
const ABOVE = 30;
const BELOW = 12;

/** The dates of the lines around the article: behind a label, or full dates that stand by themselves. */
export function datesInLines({ lines, headline, from, to }: Layout): DateCandidate[] {
  const anchor = headline ?? from;
  const found: DateCandidate[] = [];
  lines.forEach((line, i) => {
    const inHeader = i <= from + 2 && i >= Math.min(anchor, from) - ABOVE;
    const inFooter = i >= to && i < to + BELOW;
    const top = i < 6;
    const labelledTail = i >= to && line.text.length < 100;
    if (!inHeader && !inFooter && !top && !labelledTail) return;
    if (i >= from && i < to && line.text.length > 160) return;
    if (line.text.length > 300) return;
    let lastEnd = 0;
    for (const date of findWrittenDates(line.text)) {
      const label = labelOf(line.text.slice(lastEnd, date.start), lines[i - 1]);
      lastEnd = date.end;
      if (labelledTail && !inFooter && !label) continue;
      if (!label && (line.text.length > 140 || isWithinSentence(line, date))) continue;
      const distance =
        Math.abs(i - anchor) +
        (i < anchor ? 12 : 0) +
        (i >= to ? 40 : 0) +
        (date.alternative ? 1 : 0);
      found.push({
        ...placed(date, line, lines[i + 1]),
        method: label ? 'labelled' : 'header',
        updated: label === 'updated',
        distance,
      });
    }
  });
  return found;
}

/** *He was born on 3 May 1960.*: a day of which a sentence of the article tells. */
function isWithinSentence(line: Look, { start, end }: WrittenDate): boolean {
  const [before, after] = [line.text.slice(0, start), line.text.slice(end)];
  return isProse(line) && /\p{Ll}\p{L}* $/u.test(before) && /^(?:[.”"]|,? \p{Ll})/u.test(after);
}

/** *… will be back on Monday. 15 November 2024*: a date behind the last sentence, which is no part of it. */
export function dateInLastWords({ lines, from, to }: Layout): DateCandidate[] {
  const last = lines[to - 1];
  if (!last || to === from) return [];
  const date = findWrittenDates(last.text).at(-1);
  if (!date || !/^[.)]?\s*$/.test(last.text.slice(date.end))) return [];
  if (!/[.!?]["”’)]?\s[(—–-]?\s?$/.test(last.text.slice(0, date.start))) return [];
  const found = { ...placed(date, last, undefined), method: 'header' as const, updated: false };
  return [{ ...found, distance: to + BELOW }];
}

function labelOf(before: string, previous: Line | undefined): 'published' | 'updated' | null {
  const read = (text: string) =>
    updatedLabel.test(text) ? 'updated' : publishedLabel.test(text) ? 'published' : null;
  return (
    read(before.slice(-60)) ??
    (before.trim() === '' && previous && previous.text.length < 24 ? read(previous.text) : null)
  );
}

/** A date at its place in the page, with the time of the next line where that is all it holds. */
function placed(date: WrittenDate, line: Line, next: Line | undefined) {
  const span = { start: date.start + line.start, end: date.end + line.start };
  if (date.value.length > 10 || !next || date.end < line.text.length - 12)
    return { value: date.value, alternative: date.alternative, span };
  const time = readClockTime(next.text);
  return time
    ? {
        value: `${date.value}T${time}`,
        alternative: date.alternative,
        span: { start: span.start, end: next.end },
      }
    : { value: date.value, alternative: date.alternative, span };
}
