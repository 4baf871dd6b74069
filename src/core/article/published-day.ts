import type { Day } from '../calendar/day.ts';
import type { Article } from './article.ts';

/** The day of publication, without the time; null where it is not known. */
export function publishedDay({ published }: Pick<Article, 'published'>): Day | null {
  return published?.value.slice(0, 10) ?? null;
}
