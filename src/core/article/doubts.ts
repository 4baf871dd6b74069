import { daysBetween, type Day } from '../calendar/day.ts';

/** What is needed of an article to compare its date with those of its copies. */
export interface DatedText {
  readonly file: string;
  /** ISO date of publication to any precision, or null. */
  readonly published: string | null;
  /** The text of its body. */
  readonly body: string;
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
export function doubtCopies(cluster: readonly DatedText[]): readonly DateDoubt[] {
  const dated = cluster
    .filter((article) => article.published !== null)
    .sort((a, b) =>
      a.published! < b.published! ? -1 : a.published! > b.published! ? 1 : a.file < b.file ? -1 : 1,
    );
  const first = dated[0];
  if (!first) return [];
  const day = first.published!.slice(0, 10);
  const said = weekdaysIn(first.body);
  return dated.flatMap((article) => {
    const own = article.published!.slice(0, 10);
    const later = daysBetween(day, own);
    if (later <= FRESH) return [];
    const shared = [...weekdaysIn(article.body)].find((name) => said.has(name));
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
 * A doubt about the date of one page because of another report of what seems to be the same event: told
 * with the same weekday in its first sentences, by most of the same names, and dated weeks apart.
 * The later of the two may be new; the doubt is put as a question.
 *
 * @param likeness Share of the rarer names of the shorter lead that the other lead has, 0 to 1.
 */
export function doubtEvent(
  article: DatedText,
  other: DatedText,
  likeness: number,
): DateDoubt | null {
  if (!article.published || !other.published || likeness < 0.6) return null;
  const own = article.published.slice(0, 10);
  const earlier = other.published.slice(0, 10);
  if (daysBetween(earlier, own) <= FRESH) return null;
  const lead = weekdaysIn(leadOf(article.body));
  const shared = [...weekdaysIn(leadOf(other.body))].find((name) => lead.has(name));
  if (!shared) return null;
  return {
    file: article.file,
    message: `${other.file} tells of what seems to be the same event, also on ${shared}, and is dated ${earlier}.`,
    otherDate: earlier,
    otherFile: other.file,
  };
}

/** How much of a body tells what is new in it, in code units. */
const LEAD = 900;
const leadOf = (body: string) => body.slice(0, LEAD);

const weekdaysIn = (text: string) =>
  new Set(text.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g) ?? []);
