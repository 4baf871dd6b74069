import type { Annotation } from '../core/annotations/annotation.ts';
import { noCorrections, type Corrections } from '../core/article/corrections.ts';

/** What people said about a file as a whole; the last word counts. */
export function correctionsOf(records: readonly Annotation[]): Corrections {
  const acts = records
    .filter((record) => !record.withdrawn)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((record) => record.act);
  const article = acts.findLast((act) => act.kind === 'article');
  const published = acts.findLast((act) => act.kind === 'published');
  return {
    ...noCorrections,
    isArticle: article ? article.value === 'article' : null,
    published: published?.value ?? null,
  };
}
