import { basename } from 'node:path';
import { questionVerdicts } from '../core/annotations/question-verdicts.ts';
import type { Whereabouts } from '../core/annotations/whereabouts.ts';
import { dismissalsIn } from '../core/report/dismissals.ts';
import { writeReport, type ReportFormat } from '../core/report/formats.ts';
import type { ReportSource } from '../core/report/make-report.ts';
import { makeTimeline, type Timeline } from '../core/report/timeline.ts';
import { loadPageParts, version } from '../node/load-page.ts';
import type { Folder } from './folder.ts';

/** The report of a folder, as text in one of its forms. */
export function reportOf(folder: Folder, format: ReportFormat): Promise<string> {
  return writeReport(format, sourceOf(folder), {
    made: new Date().toISOString(),
    version: version(),
    pageParts: loadPageParts,
  });
}

/** What the timeline page draws of a folder. */
export function timelineOf(folder: Folder): Timeline {
  return makeTimeline(sourceOf(folder));
}

function sourceOf(folder: Folder): ReportSource {
  const records = folder.store.all();
  const files = new Set([
    ...folder.corpus.files(),
    ...records.flatMap(({ target, withdrawn }) => (withdrawn ? [] : (target.file ?? []))),
  ]);
  return {
    folder: basename(folder.root),
    corpus: folder.corpus,
    marks: new Map([...files].sort().map((file) => [file, marksIn(folder, file)])),
    dismissals: dismissalsIn(records),
    verdicts: questionVerdicts(records),
    lineOf: (file, offset) => folder.lines(file)?.positionAt(offset) ?? { line: 0, character: 0 },
  };
}

/** The marks of a file at their places in it; those of a file that is gone have none. */
function marksIn(folder: Folder, file: string): readonly Whereabouts[] {
  if (folder.corpus.article(file))
    return folder.marksOf(file).map(({ annotation, placement, span }) => ({
      annotation,
      file,
      placement: span && placement.state !== 'orphan' ? { ...placement, ...span } : placement,
    }));
  return folder.store
    .of(file)
    .filter(({ withdrawn, target }) => !withdrawn && target.selector)
    .map((annotation) => ({
      annotation,
      file,
      placement: { state: 'orphan', doubt: false, candidates: [] },
    }));
}
