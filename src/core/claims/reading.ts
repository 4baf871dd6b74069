import type { Article } from '../article/article.ts';
import type { Names } from '../entities/find-names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Attribution } from './attribution.ts';

/** All that the earlier steps found in one article. Offsets refer to `text`. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly attributions: readonly Attribution[];
}
