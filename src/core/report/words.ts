import type { Verdict } from '../annotations/annotation.ts';
import type { Relation } from '../questions/question.ts';
import type { Report, ReportedRow } from './report.ts';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  verified: 'Verified',
  disputed: 'Disputed',
  false: 'False',
  'needs-context': 'Needs context',
  outdated: 'Outdated',
};

/** One part of the list of questions, under a heading of its own. */
export interface Section {
  readonly heading: string;
  readonly rows: readonly ReportedRow[];
}

const headings: readonly (readonly [Relation, string])[] = [
  ['conflict', 'Conflicts'],
  ['dispute', 'Disputes'],
  ['update', 'Figures over time'],
  ['agreement', 'Agreements'],
];

/** The rows by what they are; those that a person dismissed come last, and empty parts not at all. */
export function sections({ rows }: Report): readonly Section[] {
  const open = rows.filter(({ dismissed }) => dismissed === null);
  return [
    ...headings.map(([relation, heading]) => ({
      heading,
      rows: open.filter((row) => row.relation === relation),
    })),
    { heading: 'Dismissed', rows: rows.filter(({ dismissed }) => dismissed !== null) },
  ].filter((section) => section.rows.length > 0);
}

/** *9 articles, 3 conflicts, 1 dispute*: what the report holds, in one line. */
export function summary(report: Report): string {
  const open = report.rows.filter(({ dismissed }) => dismissed === null);
  const has = (relation: Relation) => open.filter((row) => row.relation === relation).length;
  return [
    count(report.articles.length, 'article'),
    count(has('conflict'), 'conflict'),
    count(has('dispute'), 'dispute'),
    count(report.marks.length, 'mark'),
  ].join(', ');
}

/** What people concluded about a question as a whole: *Verified by Ada: the list has 11 names*. */
export function judged({ verdicts }: ReportedRow): readonly string[] {
  return verdicts.map(({ verdict, by, comment }) => {
    const said = `${verdictWords[verdict]} by ${by}`;
    return comment ? `${said}: ${comment}` : said;
  });
}

/** *1 source*, *2 sources*. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
