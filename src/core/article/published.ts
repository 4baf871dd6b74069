import type { Day } from '../calendar/day.ts';
import { findWrittenDates } from '../calendar/written-date.ts';
import type { Metadatum } from '../text/page.ts';
import type { Dateline, PublicationDate, PublicationMethod } from './article.ts';
import type { DateCandidate } from './date-candidate.ts';
import { dateInFileName } from './file-name-date.ts';
import type { Layout } from './layout.ts';
import { dateInLastWords, datesInLines } from './page-dates.ts';

/** When the page says that it was published and updated. */
export interface Dates {
  readonly published: PublicationDate | null;
  readonly updated: PublicationDate | null;
}

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
  const candidates: DateCandidate[] = [
    ...fromMetadata(metadata),
    ...datesInLines(layout),
    ...dateInLastWords(layout),
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
    ...dateInFileName(file),
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

function toDate({ value, method, span, alternative }: DateCandidate): PublicationDate {
  return { value, method, span, alternative, doubts: [] };
}

/** A better trusted date without a time takes the time of another one that gives the same day. */
function withTime(date: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
  if (date.value.length > 10) return date;
  const timed = all.find(
    (other) => other.value.length > 10 && other.value.startsWith(date.value) && !other.updated,
  );
  if (!timed || date.method === 'user') return date;
  return date.method === 'labelled' || date.method === 'dateline' || date.method === 'header'
    ? { ...date, value: timed.value, span: timed.span }
    : { ...date, value: timed.value };
}

function fromMetadata(metadata: readonly Metadatum[]): DateCandidate[] {
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
