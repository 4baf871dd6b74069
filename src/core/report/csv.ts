import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Report } from './report.ts';
import { judged, verdictWords } from './words.ts';

/**
 * The answers of all questions as a table, a line each: comma-separated values (RFC 4180) with a byte-order
 * mark, by which spreadsheets know UTF-8. A cell that a spreadsheet would take for a formula is written
 * with an apostrophe before it.
 */
export function csvReport(report: Report): string {
  const published = new Map(report.articles.map((article) => [article.file, article]));
  const records = report.rows.flatMap((row) =>
    row.answers.map((answer) => {
      const article = published.get(answer.file);
      return {
        question: row.question,
        relation: row.relation,
        kind: row.kind,
        strength: row.strength,
        dismissed: row.dismissed ?? '',
        judged: judged(row).join('; '),
        answer: answer.answer,
        low: answer.quantity?.low ?? '',
        high: answer.quantity?.high ?? '',
        counted: answer.quantity?.of ?? '',
        unit: answer.quantity?.unit ?? '',
        words: answer.text,
        speaker: answer.speaker ?? '',
        said: answer.stated ?? '',
        happened: answer.event ?? '',
        witness: answer.witness,
        verdicts: answer.verdicts
          .map(
            ({ verdict, by, holds }) =>
              `${verdictWords[verdict]} by ${by}${holds ? '' : ' (earlier text)'}`,
          )
          .join('; '),
        notes: answer.verdicts.flatMap(({ comment }) => comment ?? []).join('; '),
        file: answer.file,
        line: answer.line,
        title: article?.title ?? '',
        source: article?.source ?? '',
        published: article?.published ?? '',
      };
    }),
  );
  return stringify(records, {
    header: true,
    columns: COLUMNS,
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

const COLUMNS = [
  'question',
  'relation',
  'kind',
  'strength',
  'dismissed',
  'judged',
  'answer',
  'low',
  'high',
  'counted',
  'unit',
  'words',
  'speaker',
  'said',
  'happened',
  'witness',
  'verdicts',
  'notes',
  'file',
  'line',
  'title',
  'source',
  'published',
];
