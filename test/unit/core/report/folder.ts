import type { Act, Annotation } from '../../../../src/core/annotations/annotation.ts';
import { nothingForeign, targetOf } from '../../../../src/core/annotations/annotation.ts';
import type { Whereabouts } from '../../../../src/core/annotations/whereabouts.ts';
import type { Report } from '../../../../src/core/report/report.ts';
import { createCorpus } from '../../../../src/core/corpus.ts';
import type { ReportSource } from '../../../../src/core/report/make-report.ts';
import { lineAt, lineStarts } from '../../../../src/core/text/line-starts.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** When the reports of the tests were made. */
export const MADE = '2026-03-09T10:00:00Z';

/** Two reports of one search that give different figures. */
export const articles = {
  'monday.txt': [
    'Army joins the search in Orval',
    'Published March 2, 2026',
    'ORVAL — The army said Monday that 1,200 soldiers are searching the valley of Orval.',
    'Governor Sergei Malkin visited the town on Monday and thanked the rescuers.',
  ].join('\n\n'),
  'friday.txt': [
    'Search goes on in Orval',
    'Published March 6, 2026',
    'ORVAL — The army said that 900 soldiers are searching the valley of Orval.',
    'Governor Sergei Malkin told reporters on Thursday that the dam was safe.',
  ].join('\n\n'),
};

type Files = Readonly<Record<string, string>>;

/** What a report of these files is made of, with marks and dismissals by hand. */
export function sourceOf(
  files: Files,
  marks: readonly Whereabouts[] = [],
  dismissals: ReadonlyMap<string, string> = new Map(),
  verdicts: ReportSource['verdicts'] = new Map(),
): ReportSource {
  const corpus = createCorpus(tools);
  for (const [file, text] of Object.entries(files)) corpus.put(file, text);
  return {
    folder: 'Orval',
    corpus,
    marks: new Map(
      Object.keys(files).map((file) => [file, marks.filter((mark) => mark.file === file)]),
    ),
    dismissals,
    verdicts,
    lineOf: (file, offset) => lineAt(lineStarts(files[file] ?? ''), offset),
  };
}

/** A mark of Ada's on words of one of the files, standing where they stand. */
export function markOn(
  files: Files,
  file: string,
  quote: string,
  act: Pick<Act, 'kind' | 'value'> & Partial<Act>,
  holds = true,
): Whereabouts {
  const start = files[file]!.indexOf(quote);
  const annotation: Annotation = {
    id: '01JPTESTTESTTESTTESTTESTTE',
    act: { comment: null, sources: [], ...act } as Act,
    target: targetOf({
      file,
      selector: { exact: quote, prefix: '', suffix: '', start, end: start + quote.length },
    }),
    withdrawn: false,
    by: 'Ada',
    at: '2026-03-08T09:00:00Z',
    history: [],
    foreign: nothingForeign,
  };
  const span = { start, end: start + quote.length };
  return {
    annotation,
    file,
    placement: holds
      ? { state: 'anchored', doubt: false, ...span }
      : { state: 'changed', doubt: false, differences: [], ...span },
  };
}

/** The same report with so many answers to each question: the first again and again, and then the last. */
export function crowded(report: Report, answers: number): Report {
  const repeated = (row: Report['rows'][number]) => [
    ...Array.from({ length: answers - 1 }, () => ({ ...row.answers[0]! })),
    row.answers.at(-1)!,
  ];
  return { ...report, rows: report.rows.map((row) => ({ ...row, answers: repeated(row) })) };
}
