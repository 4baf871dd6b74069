import { answersShown } from './answers-shown.ts';
import { REPORT_WORDS } from '../article/own-report.ts';
import { escapeMarkdown as md, shorten } from '../text/markdown.ts';
import type { Report, ReportedAnswer, ReportedMark, ReportedRow } from './report.ts';
import { count, judged, sections, summary, verdictWords } from './words.ts';

/** How much of a claim a table shows: two lines on a sheet of paper. */
const QUOTE = 180;

/** A report as Markdown, for a document or a message. What articles and people wrote shows as text only. */
export function markdownReport(report: Report): string {
  return [
    `# Crosscheck report: ${md(report.folder)}`,
    `Made on ${report.made.slice(0, 10)}. ${summary(report)}. ${REPORT_WORDS}`,
    ...sections(report).flatMap(({ heading, rows }) => [
      `## ${heading}`,
      ...rows.flatMap(rowLines),
    ]),
    ...markLines(report.marks),
    ...articleLines(report),
  ]
    .map((block) => block + '\n')
    .join('\n');
}

function rowLines(row: ReportedRow): string[] {
  const what = [row.relation, row.strength, count(row.witnesses, 'independent source')].join(', ');
  const { shown, more } = answersShown(row);
  return [
    `### ${md(row.question)}`,
    `${what}.${row.dismissed === null ? '' : ` Dismissed: ${md(row.dismissed) || 'no reason given'}.`}`,
    judged(row)
      .map((said) => `**${md(said)}**`)
      .join('\n\n'),
    table(['Answer', 'In the words of the article', 'Where', 'Marked'], shown.map(answerCells)),
    more > 0 ? `and ${String(more)} more` : '',
    row.reasons.map((reason) => `- ${md(reason)}`).join('\n'),
  ].filter(Boolean);
}

function answerCells(answer: ReportedAnswer): string[] {
  return [
    md(answer.answer),
    `“${md(shorten(answer.text, QUOTE))}”`,
    `${md(answer.file)}, line ${String(answer.line)}`,
    answer.verdicts.map(verdictCell).join('; '),
  ];
}

function verdictCell({ verdict, by, holds, comment }: ReportedAnswer['verdicts'][number]): string {
  const said = `${verdictWords[verdict]}${holds ? '' : ' (for an earlier text)'} by ${md(by)}`;
  return comment ? `${said}: ${md(comment)}` : said;
}

function markLines(marks: readonly ReportedMark[]): string[] {
  if (marks.length === 0) return [];
  const rows = marks.map((mark) => [
    mark.verdict
      ? verdictWords[mark.verdict] + (mark.holds ? '' : ' (for an earlier text)')
      : 'Note',
    `“${md(shorten(mark.quote, QUOTE))}”`,
    mark.place
      ? `${md(mark.file)}, line ${String(mark.place.line)}`
      : `${md(mark.file)} (not found)`,
    `${md(mark.by)}, ${mark.at.slice(0, 10)}`,
    [mark.comment, ...mark.sources]
      .filter((words) => words !== null)
      .map(md)
      .join(' '),
  ]);
  return ['## Marks and notes', table(['Mark', 'Words', 'Where', 'Who and when', 'Note'], rows)];
}

function articleLines({ articles }: Report): string[] {
  const rows = articles.map((article) => [
    md(article.file),
    md(article.title ?? ''),
    md([article.source, ...article.authors].filter(Boolean).join(', ')),
    article.published?.slice(0, 10) ?? 'unknown',
    article.reprintOf === null ? '' : `same text as ${md(article.reprintOf)}`,
  ]);
  return ['## Articles', table(['File', 'Title', 'From', 'Published', 'Copy'], rows)];
}

/** The cells are Markdown already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
