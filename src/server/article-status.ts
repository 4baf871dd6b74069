import type { ArticleItem, ArticleStatus } from '../protocol-items/article.ts';
import type { Folder } from './folder.ts';
import { openQuestions } from './questions.ts';
import { isOnWords } from '../core/annotations/place-marks.ts';
import { verdictHolds } from '../core/annotations/placement.ts';
import { markOn } from './placed-marks.ts';
import { otherDates, publicationDoubts } from './publication.ts';
import { reprintOf } from './reprint.ts';
import { translate } from './translate.ts';

/** What a file was taken for, and why. */
export function articleStatus(folder: Folder, file: string): ArticleStatus {
  const article = folder.corpus.article(file);
  const refused = folder.whyRefused(file);
  return {
    kind: refused ? 'problem' : !article ? 'reading' : article.isArticle ? 'article' : 'other',
    why: refused ? [translate(refused)] : (article?.why ?? []).map(translate),
    title: article?.title?.text ?? null,
    agency: article?.agency ?? null,
    outlet: article?.outlet ?? null,
    published: article?.published?.value ?? null,
    doubts: publicationDoubts(folder, file),
    otherDates: otherDates(folder, file),
    conflicts: article ? openQuestions(folder, file).length : 0,
  };
}

function reprintUri(folder: Folder, file: string): string | null {
  const earliest = reprintOf(folder.corpus, file);
  return earliest === null ? null : folder.uriOf(earliest);
}

/** How many claims of a file have a verdict that still holds. */
function checkedClaims(folder: Folder, file: string): number {
  const verdicts = folder
    .marksOf(file)
    .filter(
      ({ annotation, placement }) => annotation.act.kind === 'verdict' && verdictHolds(placement),
    );
  if (verdicts.length === 0) return 0;
  return folder.corpus.listedClaims(file).filter((claim) => markOn(claim, verdicts)).length;
}

/** Every file of a folder that was read or refused. */
export function articleItems(folder: Folder): ArticleItem[] {
  return [...folder.corpus.files(), ...folder.refused()].sort().map((file) => ({
    ...articleStatus(folder, file),
    uri: folder.uriOf(file),
    file,
    claims: folder.corpus.claimCount(file),
    marked: folder.marksOf(file).filter(isOnWords).length,
    checked: checkedClaims(folder, file),
    reprintOf: reprintUri(folder, file),
  }));
}
