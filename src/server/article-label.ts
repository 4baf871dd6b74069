import type { Folder } from './folder.ts';
import { publishedOn, sourceOf } from './wording.ts';

/** An article in a few words: who published it, and when. */
export function articleLabel(folder: Pick<Folder, 'corpus'>, file: string): string {
  const article = folder.corpus.article(file);
  if (!article) return file;
  const day = publishedOn(article);
  return day ? `${sourceOf(article, file)} ${day}` : sourceOf(article, file);
}
