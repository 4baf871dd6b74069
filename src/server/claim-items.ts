import type { ClaimItem } from '../protocol-items/claim.ts';
import type { OrphanItem } from '../protocol-items/lost-mark.ts';
import type { Folder } from './folder.ts';
import { locate } from './here.ts';
import { markOn, marksOn, verdictOf } from './placed-marks.ts';
import { openQuestions } from './questions.ts';

/** Every claim of a folder, by file and place. */
export function claimItems(folder: Folder): ClaimItem[] {
  const conflicts = new Map<string, number>();
  for (const question of openQuestions(folder))
    for (const { file, claim } of question.answers)
      conflicts.set(`${file}\n${claim}`, (conflicts.get(`${file}\n${claim}`) ?? 0) + 1);
  return folder.corpus.files().flatMap((file) => {
    const article = folder.corpus.article(file)!;
    const marks = folder.marksOf(file);
    return folder.corpus.listedClaims(file).map((claim) => ({
      ...locate(folder, file, claim),
      id: claim.id,
      file,
      article: article.title?.text ?? file,
      text: claim.text,
      speaker: claim.speaker,
      verdict: verdictOf(markOn(claim, marks)),
      verdicts: marksOn(claim, marks).flatMap((mark) => verdictOf(mark) ?? []),
      conflicts: conflicts.get(`${file}\n${claim.id}`) ?? 0,
    }));
  });
}

/** Marks whose words are gone from their article, and marks whose article is gone. */
export function orphanItems(folder: Folder): OrphanItem[] {
  return folder.store
    .all()
    .filter(({ withdrawn, target }) => !withdrawn && target.file !== null && target.selector)
    .flatMap(({ id, act, by, target }) => {
      const file = target.file!;
      const mark = folder.marksOf(file).find(({ annotation }) => annotation.id === id);
      if (mark?.span) return [];
      return {
        id,
        folder: folder.uri,
        uri: folder.uriOf(file),
        file,
        missing: mark === undefined,
        quote: target.selector!.exact,
        by,
        verdict: act.kind === 'verdict' ? act.value : null,
        comment: act.comment,
        nearest: (mark?.nearest ?? []).map(({ text, ...span }) => ({
          ...locate(folder, file, span),
          text,
        })),
      };
    });
}
