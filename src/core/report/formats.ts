import { claimReviewReport } from './claim-review.ts';
import { csvReport } from './csv.ts';
import { htmlReport, type PageParts } from './html.ts';
import { makeReport, type ReportSource } from './make-report.ts';
import { markdownReport } from './markdown.ts';
import { sarifReport } from './sarif.ts';
import { makeTimeline } from './timeline.ts';

/** The forms in which a report can be written. */
export const reportFormats = [
  'markdown',
  'html',
  'csv',
  'sarif',
  'claimreview',
  'json',
  'timeline',
] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** What only the program that writes the report knows. */
export interface ReportContext {
  /** ISO 8601, UTC. */
  readonly made: string;
  /** Of Crosscheck. */
  readonly version: string;
  /** The script and style of the timeline page; asked for by the page only. */
  pageParts(): Promise<PageParts>;
}

/** The report of a folder in one of its forms. `json` is the report itself, `timeline` what the timeline page reads. */
export async function writeReport(
  format: ReportFormat,
  source: ReportSource,
  { made, version, pageParts }: ReportContext,
): Promise<string> {
  switch (format) {
    case 'markdown':
      return markdownReport(makeReport(source, made));
    case 'html':
      return htmlReport(makeReport(source, made), makeTimeline(source), await pageParts());
    case 'csv':
      return csvReport(makeReport(source, made));
    case 'sarif':
      return sarifReport(makeReport(source, made), version);
    case 'claimreview':
      return claimReviewReport(makeReport(source, made));
    case 'json':
      return JSON.stringify(makeReport(source, made), null, 2) + '\n';
    case 'timeline':
      return JSON.stringify(makeTimeline(source)) + '\n';
  }
}

export function isReportFormat(name: string): name is ReportFormat {
  return (reportFormats as readonly string[]).includes(name);
}
