import type { Analysis } from './analysis.ts';
import type { Lesson } from './article/lesson.ts';
import { isListed } from './claims/listed-claim.ts';
import type { FedArticle } from './question-feed.ts';
import { detached } from './text/detached.ts';

/** What is at hand of every file of a folder, while its analysis may lie in the archive. */
export interface ArticleHead extends FedArticle {
  /** How many of its claims lists show. */
  readonly claimCount: number;
  /** Whether people's words about names change what was read. */
  readonly isRuled: boolean;
  /** What other pages told of the file when it was read. */
  readonly lesson: Lesson;
}

/**
 * Takes out of an analysis what is to be at hand.
 *
 * @param isRuled Whether people's words about names changed it.
 */
export function headOf(
  { article, mentions, characters, claims, lesson }: Analysis,
  isRuled: boolean,
): ArticleHead {
  const weights = characters.map(() => 0);
  for (const { character } of mentions) weights[character]!++;
  return {
    article: detached(article),
    weights,
    claimCount: claims.filter(isListed).length,
    isRuled,
    lesson,
  };
}
