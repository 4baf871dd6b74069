import { daysBetween, type Day } from '../calendar/day.ts';

/** What is needed of an article to compare its date with those of other articles. */
export interface DatedReport {
  readonly file: string;
  readonly published: Day | null;
  /** Names of the weekdays that the body refers to, in the order of the text: the first is that of the news. */
  readonly weekdays: readonly string[];
  /** Who and what the first paragraphs name, each by one name or id for the whole folder. */
  readonly names: ReadonlySet<string>;
  /** ISO dates to any precision that the article itself gives in figures, not counted from `published`. */
  readonly dates: readonly string[];
}

/** Evidence from the folder against the date of one page. */
export interface DateDoubt {
  readonly file: string;
  /** For the reader, as a sentence. */
  readonly message: string;
  /** The day that the evidence speaks for. */
  readonly otherDate: Day;
  /** The file that gives it. */
  readonly otherFile: string;
}

/** Copies appear within days of each other; what is dated later than this was dated anew. */
const FRESH = 7;

/**
 * Doubts about the dates of articles that carry the same copy: a page that is dated more than a week
 * after the earliest copy repeats old news under a new date, since both tell of the same weekday.
 *
 * @param cluster Articles of one copy, as `clusterOf` in reprints.ts gives them, in any order.
 */
export function doubtCopies(cluster: readonly DatedReport[]): readonly DateDoubt[] {
  const dated = cluster
    .filter((article) => article.published !== null)
    .sort((a, b) =>
      a.published! < b.published! ? -1 : a.published! > b.published! ? 1 : a.file < b.file ? -1 : 1,
    );
  const first = dated[0];
  if (!first) return [];
  const day = first.published!;
  return dated.flatMap((article) => {
    const later = daysBetween(day, article.published!);
    if (later <= FRESH) return [];
    const shared = article.weekdays.find((name) => first.weekdays.includes(name));
    const because = shared ? `, and both tell of ${shared}` : '';
    return [
      {
        file: article.file,
        message: `The same text is dated ${day} in ${first.file}, ${later} days earlier${because}.`,
        otherDate: day,
        otherFile: first.file,
      },
    ];
  });
}

/**
 * Days from which on an event that looks the same is doubted to be a new one. The same people meet again,
 * vote again and are polled again on the same weekday some weeks later.
 */
const LONG = 56;

/** Names that two reports of one event have in common, at least; and as a share of the shorter list. */
export const FEWEST_NAMES = 5;
const SHARE = 0.7;

/** How alike two reports are that seem to tell of one event: the share of names; 0 where they do not. */
export function likenessOf(article: DatedReport, other: DatedReport): number {
  const day = article.weekdays[0];
  if (!day || day !== other.weekdays[0]) return 0;
  let common = 0;
  for (const name of article.names) if (other.names.has(name)) common++;
  const share = common / Math.min(article.names.size, other.names.size);
  return common >= FEWEST_NAMES && share >= SHARE ? share : 0;
}

/**
 * A doubt about the date of one page because of reports of what seems to be the same event: news of the
 * same weekday, by most of the same names, dated more than eight weeks earlier. A page that names a
 * later date itself is not doubted. The later page may be new all the same: the doubt only says what is seen.
 *
 * @param others Any articles of the folder; the one most alike is named.
 */
export function doubtEvent(article: DatedReport, others: readonly DatedReport[]): DateDoubt | null {
  const { published } = article;
  if (!published) return null;
  let best: { readonly other: DatedReport; readonly likeness: number } | null = null;
  for (const other of others) {
    if (!other.published || daysBetween(other.published, published) <= LONG) continue;
    if (article.dates.some((date) => date > other.published! && date <= published)) continue;
    const likeness = likenessOf(article, other);
    const isBetter =
      !best ||
      likeness > best.likeness ||
      (likeness === best.likeness && other.file < best.other.file);
    if (likeness > 0 && isBetter) best = { other, likeness };
  }
  if (!best) return null;
  const { file, published: day } = best.other;
  return {
    file: article.file,
    message: `What seems to be the same event, also on ${article.weekdays[0]}, is dated ${day} in ${file}.`,
    otherDate: day!,
    otherFile: file,
  };
}
