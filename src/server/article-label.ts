import type { Folder } from './folder.ts';
import { publishedDay } from '../core/article/published-day.ts';
import { sourceOf } from './wording.ts';

/** An article in a few words: who published it, and when. */
export function articleLabel(folder: Pick<Folder, 'corpus'>, file: string): string {
  const article = folder.corpus.article(file);
  if (!article) return file;
  const day = publishedDay(article);
  return day ? `${sourceOf(article, file)} ${day}` : sourceOf(article, file);
}
