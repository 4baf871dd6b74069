import { findWrittenDates, readClockTime, type WrittenDate } from '../calendar/written-date.ts';
import type { Day } from '../calendar/day.ts';
import type { Line } from '../text/lines.ts';
import type { Metadatum } from '../text/page.ts';
import type { Dateline, PublicationDate, PublicationMethod } from './article.ts';
import type { Layout } from './layout.ts';
import { isProse, type Look } from './line-look.ts';

interface Candidate {
  readonly value: string;
  readonly alternative: Day | null;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly method: PublicationMethod;
  readonly updated: boolean;
  /** How near to the headline, the smaller the nearer; orders candidates of one method. */
  readonly distance: number;
}

/** When the page says that it was published and updated. */
export interface Dates {
  readonly published: PublicationDate | null;
  readonly updated: PublicationDate | null;
}

const updatedLabel =
  /(?:updated?|modified|edited|revised|last update)\s?(?:on|at|:|\||-)?[^\d]{0,24}$/iu;
const publishedLabel =
  /(?:first published|originally published|published|publish date|date published|posted|created|issued|uploaded|date|pub\.?)(?: (?:on|at))?\s?[:|-]?[^\d]{0,24}$/iu;

/** Order of trust. */
const methods: readonly PublicationMethod[] = [
  'user',
  'front-matter',
  'metadata',
  'labelled',
  'dateline',
  'header',
  'file-name',
];

/**
 * The dates that a page gives for itself, the most trusted first: front matter, other metadata, a
 * labelled line, the dateline, a bare full date near the headline, the file name. A file's modification
 * time is never asked.
 */
export function findDates(
  file: string,
  layout: Layout,
  dateline: Dateline | null,
  metadata: readonly Metadatum[],
  chosen: Day | null,
): Dates {
  const candidates: Candidate[] = [
    ...fromMetadata(metadata),
    ...fromLines(layout),
    ...fromLastWords(layout),
    ...(dateline?.date
      ? [
          {
            value: dateline.date,
            alternative: null,
            span: { start: dateline.start, end: dateline.end },
            method: 'dateline' as const,
            updated: false,
            distance: 0,
          },
        ]
      : []),
    ...fromFileName(file),
  ];
  if (chosen)
    candidates.push({
      value: chosen,
      alternative: null,
      span: null,
      method: 'user',
      updated: false,
      distance: 0,
    });
  candidates.sort(
    (a, b) => methods.indexOf(a.method) - methods.indexOf(b.method) || a.distance - b.distance,
  );
  const first = candidates.find(({ updated }) => !updated);
  const updated = candidates.find((candidate) => candidate.updated) ?? null;
  const published = first && first.method !== 'file-name' ? first : (updated ?? first ?? null);
  return {
    published: published && toDate(withTime(published, candidates)),
    updated: updated && toDate(updated),
  };
}

function toDate({ value, method, span, alternative }: Candidate): PublicationDate {
  return { value, method, span, alternative, doubts: [] };
}

/** A better trusted date without a time takes the time of another one that gives the same day. */
function withTime(date: Candidate, all: readonly Candidate[]): Candidate {
  if (date.value.length > 10) return date;
  const timed = all.find(
    (other) => other.value.length > 10 && other.value.startsWith(date.value) && !other.updated,
  );
  if (!timed || date.method === 'user') return date;
  return date.method === 'labelled' || date.method === 'dateline' || date.method === 'header'
    ? { ...date, value: timed.value, span: timed.span }
    : { ...date, value: timed.value };
}

function fromMetadata(metadata: readonly Metadatum[]): Candidate[] {
  return metadata.flatMap((datum, i) => {
    if (datum.key !== 'published' && datum.key !== 'updated') return [];
    const found = findWrittenDates(datum.value)[0];
    if (!found) return [];
    return [
      {
        value: found.value,
        alternative: found.alternative,
        span: null,
        method: datum.origin === 'front-matter' ? ('front-matter' as const) : ('metadata' as const),
        updated: datum.key === 'updated',
        distance: i,
      },
    ];
  });
}

/** How far from the article lines are looked at. */
const ABOVE = 30;
const BELOW = 12;

function fromLines({ lines, headline, from, to }: Layout): Candidate[] {
  const anchor = headline ?? from;
  const found: Candidate[] = [];
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
function fromLastWords({ lines, from, to }: Layout): Candidate[] {
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

function fromFileName(file: string): Candidate[] {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const compact =
    /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
  if (!compact) return [];
  const found = findWrittenDates(`${compact[1]}-${compact[2]}-${compact[3]}`)[0];
  if (!found) return [];
  return [
    {
      value: found.value,
      alternative: null,
      span: null,
      method: 'file-name',
      updated: false,
      distance: 0,
    },
  ];
}
