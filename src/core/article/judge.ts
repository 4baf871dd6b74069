import type { Article } from './article.ts';
import type { Layout } from './layout.ts';
import { otherKinds } from './other-kinds.ts';
import { shapeOf, type Header } from './page-shape.ts';
import type { Signal } from './signal.ts';
import { signsOfArticles } from './signs-of-articles.ts';
import { signsOfOthers } from './signs-of-others.ts';

/** Whether a file is an article, how sure that is, and why. */
export type Verdict = Pick<Article, 'isArticle' | 'confidence' | 'why'>;

const signs = [...signsOfArticles, ...signsOfOthers];

/** What an article is by itself: a priori a saved text file is about as often something else. */
const PRIOR = -1.25;

/**
 * Judges from several signals whether a page is a news article. Each signal that counted is given in
 * words; the confidence is the logistic function of their sum.
 */
export function judge(file: string, layout: Layout, header: Header): Verdict {
  const shape = shapeOf(file, layout, header);
  const signals = signs
    .map((rule): Signal | null => rule(shape))
    .concat(otherKinds(shape.lines))
    .filter((signal) => signal !== null);
  const logOdds = signals.reduce((sum, { weight }) => sum + weight, PRIOR);
  const isArticle = logOdds > 0;
  const certainty = 1 / (1 + Math.exp(-Math.abs(logOdds)));
  const why = signals
    .filter(({ weight }) => weight > 0 === isArticle || Math.abs(weight) > 1)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ why, weight }) => (weight > 0 === isArticle ? why : `although ${why}`));
  return {
    isArticle,
    confidence: Math.round(certainty * 100) / 100,
    why: why.length ? why : ['nothing in it reads like a report'],
  };
}
