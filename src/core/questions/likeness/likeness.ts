import data from '../../../../data/questions/likeness.json' with { type: 'json' };
import { areDifferent, countedBy, unitOf, type Figure } from './figure.ts';
import { affinity } from './affinity.ts';
import type { NearWord } from './near-words.ts';

/** What is weighed of two figures, by name. */
export type Features = Readonly<Record<keyof typeof data.weights, number>>;

/** The figures of two articles, and the stems of the words that both open with. */
export interface Articles {
  readonly ours: readonly Figure[];
  readonly theirs: readonly Figure[];
  readonly event: ReadonlySet<string>;
}

/** Within how many words those stand that say most of what an amount is, and those that say all of it. */
const [NEAR, WIDE] = [3.5, 12];

/**
 * How likely it is that two amounts of one unit, in two articles on one event, answer one question: 0 to 1. A weighted sum
 * of features through the logistic function, fitted to examples of our own; see `docs/decisions/0611`.
 */
export function likeness(features: Features): number {
  let sum = data.bias;
  for (const [name, weight] of Object.entries(data.weights))
    sum += weight * features[name as keyof Features];
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Whether two figures of one unit answer one question in all likelihood. What else the articles give is looked at last, and
 * only where the two would be likely if nothing there were more alike.
 */
export function areLikely(x: Figure, y: Figure, articles: Articles): boolean {
  if ([articles.ours, articles.theirs].some((all) => countOf(all, unitOf(x)) > MOST)) return false;
  const alone = { ...articles, ours: [x], theirs: [y] };
  if (likeness(featuresOf(x, y, alone)) < data.likely) return false;
  return likeness(featuresOf(x, y, articles)) >= data.likely;
}

/** More amounts of one unit make a table of an article: none of them stands out. */
const MOST = 40;

function countOf(figures: readonly Figure[], unit: string): number {
  return figures.filter((one) => unitOf(one) === unit).length;
}

/** What speaks for and against two figures of one unit answering one question. */
export function featuresOf(x: Figure, y: Figure, { ours, theirs, event }: Articles): Features {
  const unit = unitOf(x);
  const isCount = unit === 'count';
  const [p, q] = [countedBy(x), countedBy(y)];
  const own = alike(x, y, event);
  const rivals = theirs.filter((one) => one !== y && unitOf(one) === unit);
  const others = ours.filter((one) => one !== x && unitOf(one) === unit);
  return {
    words: Math.min(cover(x, y, WIDE, event), cover(y, x, WIDE, event)),
    lead: leadOver(
      own,
      rivals.map((one) => alike(x, one, event)),
    ),
    leadBack: leadOver(
      own,
      others.map((one) => alike(one, y, event)),
    ),
    ratio: areDifferent(x, y) ? Math.min(MOST_RATIO, ratioOf(x, y)) : SAME_RATIO,
    apart: Math.abs(x.place - y.place),
    people: flag(p === 'person' && q === 'person'),
    things: flag(isCount && p !== 'person'),
    oneBare: flag(isCount && (p === '') !== (q === '')),
    bothBare: flag(isCount && p === '' && q === ''),
  };
}

const flag = (is: boolean) => (is ? 1 : 0);

/** How much more alike two figures are than either is to the nearest of the others, within limits. */
function leadOver(own: number, rivals: readonly number[]): number {
  const lead = own - Math.max(0, ...rivals);
  return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
}

const MOST_LEAD = 0.6;

/** The logarithm of how many times the one is the other: what two desks give for one thing is mostly near. */
function ratioOf({ amount: p }: Figure, { amount: q }: Figure): number {
  return Math.abs(Math.log(Math.max(p.low, 1e-3) / Math.max(q.low, 1e-3)));
}

const MOST_RATIO = 3;

/** Numbers that can both hold say as little as numbers that are near. */
const SAME_RATIO = 0.2;

/** How much of the words near the first the words near the second meet, by how near they stand; what both articles open with counts less. */
function cover(x: Figure, y: Figure, within: number, event: ReadonlySet<string>): number {
  let [all, met] = [0, 0];
  for (const word of x.near) {
    const weight = Math.exp(-word.far / within) * (event.has(word.stem) ? 0.6 : 1);
    all += weight;
    met += weight * bestIn(word, y.near);
  }
  return all === 0 ? 0 : met / all;
}

function bestIn(word: NearWord, others: readonly NearWord[]): number {
  let best = 0;
  for (const other of others) {
    best = Math.max(best, affinity(word, other));
    if (best === 1) break;
  }
  return best;
}

function alike(x: Figure, y: Figure, event: ReadonlySet<string>): number {
  const words = (cover(x, y, NEAR, event) + cover(y, x, NEAR, event)) / 2;
  return words + (unitOf(x) === 'count' ? 0.3 * nounAffinity(x, y) : 0);
}

function nounAffinity(x: Figure, y: Figure): number {
  const [p, q] = [x.amount.of, y.amount.of];
  if (p === q) return 1;
  if (p === '' || q === '') return 0;
  if (countedBy(x) === 'person' && countedBy(y) === 'person') return 0.7;
  return affinity({ lower: p, stem: p, predicate: null }, { lower: q, stem: q, predicate: null });
}
