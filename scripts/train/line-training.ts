import { noCorrections } from '../../src/core/article/corrections.ts';
import { readLayout } from '../../src/core/article/layout.ts';
import { lineFeatures, slots, type PageFeatures } from '../../src/core/article/line-features.ts';
import {
  allowedSteps,
  createLineModel,
  emissions,
  ends,
  roles,
  starts,
  type LineModel,
} from '../../src/core/article/line-model.ts';
import { isHeaderLine } from '../../src/core/article/line-kinds.ts';
import type { Look } from '../../src/core/article/line-look.ts';
import { readLines, type Line } from '../../src/core/text/lines.ts';
import { goldRoles } from './line-gold.ts';

/** A page as plain text whose article is known. */
export interface KnownPage {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly body: string;
}

/** A known page, cut into lines, with the role of each. */
export interface Example {
  readonly page: KnownPage;
  readonly lines: readonly Look[];
  readonly features: PageFeatures;
  readonly gold: readonly number[];
}

/** What a model makes of a page that it was not trained on. */
export interface UnseenPage {
  readonly example: Example;
  readonly predicted: string;
}

const R = roles.length;

/** Weight of the penalty on large weights, and passes over the pages; chosen by cross-validation. */
const L2 = 2;
const EPOCHS = 60;
const FOLDS = 5;

export function exampleOf(page: KnownPage): Example {
  const read = readLines(page.text);
  const features = lineFeatures(read);
  return { page, lines: features.looks, features, gold: goldRoles(read, page.body) };
}

/** The page as a person may have saved it: whole, without its title, and from the headline on. */
export function variantsOf({ page, lines, gold, features }: Example): readonly Example[] {
  return [...new Set([0, 1, headlineOf(features)])]
    .filter((cut) => gold.indexOf(1) >= cut)
    .map((cut) => {
      const kept = lines.slice(cut);
      const features = lineFeatures(kept);
      return { page, lines: features.looks, features, gold: gold.slice(cut) };
    });
}

const headlineOf = ({ headline }: PageFeatures) =>
  headline && headline.likeness >= 0.75 ? headline.line : 0;

/** Paragraphs of the articles that people copied by hand, or that are short by nature. */
const LENGTHS = [1, 3];

/**
 * The article by itself, as it is copied by hand or comes from an agency: headline, byline and date, and
 * its first paragraphs. A model that has only seen whole pages looks for a menu above every text.
 */
export function bareVariantsOf({ page, lines, gold, features }: Example): readonly Example[] {
  const first = gold.indexOf(1);
  if (first < 0) return [];
  const headline = headlineOf(features);
  const body = lines.filter((_, i) => gold[i] === 1 || gold[i] === 2);
  const header = lines.slice(headline, first).filter((line, i) => i === 0 || isHeaderLine(line));
  return LENGTHS.filter((length) => length <= body.length).map((length) => {
    const kept = [...header, ...body.slice(0, length)];
    const roles = kept.map((_, i) => (i < header.length ? 0 : i === header.length ? 1 : 2));
    const features = lineFeatures(kept);
    return { page, lines: features.looks, features, gold: roles };
  });
}

const trainingOf = (example: Example) => [...variantsOf(example), ...bareVariantsOf(example)];

/** The model that the given pages teach, as they were saved and in parts. */
export const learnFrom = (examples: readonly Example[]) => trainLines(examples.flatMap(trainingOf));

/** The body that a model finds, line by line. */
export function bodyOf(lines: readonly Line[], model: LineModel): string {
  const { isBody } = readLayout(lines, noCorrections, model);
  return lines
    .filter((_, i) => isBody[i])
    .map((line) => line.text)
    .join('\n');
}

/**
 * Reads every page with a model that has seen no page of its site: in five folds, a site in one fold
 * only. Deterministic.
 */
export function readUnseen(
  pages: readonly KnownPage[],
  seen?: (fold: number, model: LineModel) => void,
): readonly UnseenPage[] {
  const examples = pages.map(exampleOf);
  const site = ({ page }: Example) => new URL(page.url).hostname;
  const sites = [...new Set(examples.map(site))];
  const foldOf = (example: Example) => sites.indexOf(site(example)) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = learnFrom(examples.filter((example) => foldOf(example) !== fold));
    seen?.(fold, model);
    return examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => ({ example, predicted: bodyOf(example.lines, model) }));
  }).flat();
}

/** Full-batch Adam on the penalised likelihood: deterministic, and small enough to need nothing better. */
function trainLines(examples: readonly Example[]): LineModel {
  const model = createLineModel(slots, { states: {}, steps: new Array<number>(R * R).fill(0) });
  const size = model.states.length + R * R;
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const states = new Float64Array(model.states.length);
    const steps = new Float64Array(R * R);
    for (const example of examples) addGradient(model, example, states, steps);
    const rate = 0.15 * Math.min(1, 2 * (1 - epoch / (EPOCHS + 1)));
    for (let k = 0; k < size; k++) {
      const inStates = k < states.length;
      const weights = inStates ? model.states : model.steps;
      const at = inStates ? k : k - states.length;
      const gradient = (inStates ? states[at]! : steps[at]!) - L2 * weights[at]!;
      m[k] = 0.9 * m[k]! + 0.1 * gradient;
      v[k] = 0.99 * v[k]! + 0.01 * gradient * gradient;
      const step = m[k]! / (1 - 0.9 ** epoch) / (Math.sqrt(v[k]! / (1 - 0.99 ** epoch)) + 1e-8);
      weights[at]! += rate * step;
    }
  }
  return model;
}

/** Shares of a role that are smaller than this change nothing. */
const TINY = 1e-6;

/**
 * Adds the gradient of the log-likelihood of one page: what the gold roles have, less what the model
 * expects. Forward and backward sums are scaled to 1 at every line, so that no logarithms are needed.
 */
function addGradient(
  model: LineModel,
  { features, gold }: Example,
  states: Float64Array,
  steps: Float64Array,
): void {
  const n = features.lines.length;
  if (!n) return;
  const fits = fitsOf(emissions(model, features), n);
  const weights = Float64Array.from(model.steps, Math.exp);
  const alpha = new Float64Array(n * R);
  const beta = new Float64Array(n * R);
  for (const r of starts) alpha[r] = fits[r]!;
  scale(alpha, 0);
  for (let i = 1; i < n; i++) {
    for (const [from, to] of allowedSteps)
      alpha[i * R + to]! += alpha[(i - 1) * R + from]! * weights[from * R + to]!;
    for (let r = 0; r < R; r++) alpha[i * R + r]! *= fits[i * R + r]!;
    scale(alpha, i);
  }
  for (const r of ends) beta[(n - 1) * R + r] = 1;
  for (let i = n - 2; i >= 0; i--) {
    for (const [from, to] of allowedSteps)
      beta[i * R + from]! +=
        weights[from * R + to]! * fits[(i + 1) * R + to]! * beta[(i + 1) * R + to]!;
    scale(beta, i);
  }
  for (let i = 0; i < n; i++) {
    addStates(model, features.lines[i]!, gold[i]!, alpha, beta, i, states);
    if (i) addSteps(weights, fits, gold[i - 1]!, gold[i]!, alpha, beta, i, steps);
  }
}

/** Scores as factors, the best of each line 1. */
function fitsOf(scores: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    let best = -Infinity;
    for (let r = 0; r < R; r++) best = Math.max(best, scores[i * R + r]!);
    for (let r = 0; r < R; r++) scores[i * R + r] = Math.exp(scores[i * R + r]! - best);
  }
  return scores;
}

function scale(sums: Float64Array, i: number): void {
  let total = 0;
  for (let r = 0; r < R; r++) total += sums[i * R + r]!;
  if (total > 0) for (let r = 0; r < R; r++) sums[i * R + r]! /= total;
}

function addStates(
  model: LineModel,
  bins: Uint8Array,
  gold: number,
  alpha: Float64Array,
  beta: Float64Array,
  i: number,
  states: Float64Array,
): void {
  let total = 0;
  for (let r = 0; r < R; r++) total += alpha[i * R + r]! * beta[i * R + r]!;
  for (let r = 0; r < R; r++) {
    const expected = total > 0 ? (alpha[i * R + r]! * beta[i * R + r]!) / total : 0;
    const delta = (gold === r ? 1 : 0) - expected;
    if (Math.abs(delta) < TINY) continue;
    for (let s = 0; s < bins.length; s++) states[model.offsets[s]! + bins[s]! * R + r]! += delta;
  }
}

function addSteps(
  weights: Float64Array,
  fits: Float64Array,
  before: number,
  gold: number,
  alpha: Float64Array,
  beta: Float64Array,
  i: number,
  steps: Float64Array,
): void {
  const shareOf = (from: number, to: number) =>
    alpha[(i - 1) * R + from]! * weights[from * R + to]! * fits[i * R + to]! * beta[i * R + to]!;
  let total = 0;
  for (const [from, to] of allowedSteps) total += shareOf(from, to);
  if (total > 0)
    for (const [from, to] of allowedSteps) steps[from * R + to]! -= shareOf(from, to) / total;
  steps[before * R + gold]! += 1;
}
