/**
 * npx tsx scripts/train/lines.ts ../shared/corpora/body/aeb-dev.jsonl
 *
 * Trains the line model on pages whose article text is known, prints five-fold cross-validated scores
 * (a site is in one fold only), and writes data/article/line-weights.json. The weights are over layout
 * and function words only; no word of a page is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { noCorrections } from '../../src/core/article/corrections.ts';
import { readLayout } from '../../src/core/article/layout.ts';
import { lineFeatures, slots, type PageFeatures } from '../../src/core/article/line-features.ts';
import {
  allowedSteps,
  bestRoles,
  createLineModel,
  emissions,
  ends,
  roles,
  starts,
  type LineModel,
  type LineWeights,
} from '../../src/core/article/line-model.ts';
import { readLines, type Line } from '../../src/core/text/lines.ts';
import { shingleScores } from '../eval/shingles.ts';

interface Page {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly body: string;
}
interface Example {
  readonly page: Page;
  readonly lines: readonly Line[];
  readonly features: PageFeatures;
  readonly gold: readonly number[];
}

const R = roles.length;
const L2 = Number(process.env['L2'] ?? 2);
const EPOCHS = Number(process.env['EPOCHS'] ?? 150);

/** Marks the lines whose text is found in the body, in order; a short line only right where it is due. */
function goldRoles(lines: readonly Line[], body: string): number[] {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = bare(body);
  const keys = lines.map((line) => bare(line.text));
  let inBody: boolean[] = keys.map(() => false);
  // The body starts where most of it follows in order.
  let best = -1;
  for (let from = 0; from < keys.length; from++) {
    const first = keys[from]!;
    if (!first || !wanted.startsWith(first.slice(0, 60).slice(0, wanted.length))) continue;
    const marks = keys.map(() => false);
    let at = 0;
    let covered = 0;
    for (let i = from; i < keys.length; i++) {
      const key = keys[i]!;
      if (!key) continue;
      const slack = key.length >= 40 ? 600 : key.length >= 15 ? 40 : 3;
      const found = wanted.indexOf(key, at);
      if (found >= at && found - at <= slack) {
        marks[i] = true;
        at = found + key.length;
        covered += key.length;
      }
    }
    if (covered > best) {
      best = covered;
      inBody = marks;
    }
  }
  if (best < 0.5 * wanted.length) {
    inBody = keys.map((key) => key.length >= 40 && wanted.includes(key));
  }
  const from = inBody.indexOf(true);
  const to = inBody.lastIndexOf(true);
  return lines.map((_, i) =>
    from < 0 || i < from
      ? 0
      : i === from
        ? 1
        : i <= to
          ? inBody[i]
            ? 2
            : 3
          : i === to + 1
            ? 4
            : 5,
  );
}

const logSum = (values: number[]): number => {
  const top = Math.max(...values);
  if (top === -Infinity) return top;
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
};

/** Adds the gradient of the log-likelihood of one page; returns the log-likelihood. */
function addGradient(
  model: LineModel,
  example: Example,
  states: Float64Array,
  steps: Float64Array,
) {
  const { features, gold } = example;
  const n = features.lines.length;
  const scores = emissions(model, features);
  const into: number[][] = Array.from({ length: R }, () => []);
  const outOf: number[][] = Array.from({ length: R }, () => []);
  for (const [from, to] of allowedSteps) {
    into[to]!.push(from);
    outOf[from]!.push(to);
  }
  const alpha = new Float64Array(n * R).fill(-Infinity);
  const beta = new Float64Array(n * R).fill(-Infinity);
  for (const r of starts) alpha[r] = scores[r]!;
  for (let i = 1; i < n; i++)
    for (let r = 0; r < R; r++)
      alpha[i * R + r] =
        scores[i * R + r]! +
        logSum(into[r]!.map((from) => alpha[(i - 1) * R + from]! + model.steps[from * R + r]!));
  for (const r of ends) beta[(n - 1) * R + r] = 0;
  for (let i = n - 2; i >= 0; i--)
    for (let r = 0; r < R; r++)
      beta[i * R + r] = logSum(
        outOf[r]!.map(
          (to) => model.steps[r * R + to]! + scores[(i + 1) * R + to]! + beta[(i + 1) * R + to]!,
        ),
      );
  const z = logSum(ends.map((r) => alpha[(n - 1) * R + r]!));
  let goldScore = 0;
  for (let i = 0; i < n; i++) {
    goldScore += scores[i * R + gold[i]!]!;
    if (i) goldScore += model.steps[gold[i - 1]! * R + gold[i]!]!;
    for (let r = 0; r < R; r++) {
      const p = Math.exp(alpha[i * R + r]! + beta[i * R + r]! - z);
      const delta = (gold[i] === r ? 1 : 0) - p;
      if (delta)
        features.lines[i]!.forEach((bin, s) => {
          states[model.offsets[s]! + bin * R + r]! += delta;
        });
    }
    if (i) {
      for (const [from, to] of allowedSteps)
        steps[from * R + to]! -= Math.exp(
          alpha[(i - 1) * R + from]! +
            model.steps[from * R + to]! +
            scores[i * R + to]! +
            beta[i * R + to]! -
            z,
        );
      steps[gold[i - 1]! * R + gold[i]!]! += 1;
    }
  }
  return goldScore - z;
}

/** Full-batch Adam on the penalised likelihood: deterministic, and small enough to need nothing better. */
function train(examples: readonly Example[]): LineModel {
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

const textOf = (lines: readonly Line[], isBody: readonly boolean[]) =>
  lines
    .filter((_, i) => isBody[i])
    .map((line) => line.text)
    .join('\n');

const bodyOf = (lines: readonly Line[], model: LineModel) =>
  textOf(lines, readLayout(lines, noCorrections, model).isBody);

/** The page as a person may have copied it: from the headline on, or without the title of the page. */
function variants({ page, lines, gold, features }: Example): Example[] {
  const from = features.headline && features.headline.likeness >= 0.75 ? features.headline.line : 0;
  return [...new Set([0, 1, from])]
    .filter((cut) => gold.indexOf(1) >= cut)
    .map((cut) => {
      const kept = lines.slice(cut);
      return { page, lines: kept, features: lineFeatures(kept), gold: gold.slice(cut) };
    });
}

const site = (page: Page) => new URL(page.url).hostname;
const file = process.argv[2]!;
const examples: Example[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Page)
  .map((page) => {
    const lines = readLines(page.text);
    return { page, lines, features: lineFeatures(lines), gold: goldRoles(lines, page.body) };
  });

const oracle = examples.map(({ page, lines, gold }) => ({
  gold: page.body,
  predicted: textOf(
    lines,
    gold.map((g) => g === 1 || g === 2),
  ),
}));
console.log('best possible', shingleScores(oracle));
if (process.env['SHOW_GOLD'])
  oracle.forEach((pair, i) => {
    const { f1 } = shingleScores([pair]);
    if (f1 < 0.93) console.log(examples[i]!.page.id, f1.toFixed(3));
  });

if (process.env['ANCHOR'])
  for (const { page, lines, features, gold } of examples) {
    const first = gold.indexOf(1);
    const ok = first > features.after && first <= features.latest;
    console.log(
      ok ? ' ' : 'X',
      page.id,
      features.after,
      first,
      features.latest,
      features.headline?.likeness.toFixed(2),
      '|',
      lines[0]!.text.slice(0, 60),
      '|',
      lines[features.after]?.text.slice(0, 60),
    );
  }
const sites = [...new Set(examples.map(({ page }) => site(page)))];
const FOLDS = 5;
const cut: { gold: string; predicted: string }[] = [];
const held: { gold: string; predicted: string; id: string }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = (example: Example) => sites.indexOf(site(example.page)) % FOLDS === fold;
  const model = train(examples.filter((example) => !isHeld(example)).flatMap(variants));
  for (const { page, lines, features, gold } of examples.filter(isHeld)) {
    if (process.env['DEBUG']?.split(',').includes(page.id)) {
      console.log('=====', page.id, page.url);
      bestRoles(model, features).forEach((role, i) => {
        const wrong = /first|body/.test(role) !== (gold[i] === 1 || gold[i] === 2);
        console.log(
          wrong ? 'X' : ' ',
          role.slice(0, 5).padEnd(6),
          roles[gold[i]!]!.slice(0, 5).padEnd(6),
          lines[i]!.text.slice(0, 110),
        );
      });
    }
    held.push({ id: page.id, gold: page.body, predicted: bodyOf(lines, model) });
    for (const variant of variants({ page, lines, features, gold }).slice(1))
      cut.push({ gold: page.body, predicted: bodyOf(variant.lines, model) });
  }
}
console.log('cross-validated', shingleScores(held));
console.log('cross-validated, cut at the headline or without page title', shingleScores(cut));
if (process.env['SHOW'])
  for (const pair of held) {
    const { precision, recall, f1 } = shingleScores([pair]);
    if (f1 < 0.93) console.log(pair.id, 'P', precision.toFixed(3), 'R', recall.toFixed(3));
  }

if (!process.env['DRY']) {
  const model = train(examples.flatMap(variants));
  const weights: LineWeights = {
    states: Object.fromEntries(
      slots.map((slot, s) => [
        slot.name,
        [...model.states.slice(model.offsets[s], model.offsets[s]! + slot.bins * R)].map(
          (weight) => Math.round(weight * 1000) / 1000,
        ),
      ]),
    ),
    steps: [...model.steps].map((weight) => Math.round(weight * 1000) / 1000),
  };
  const fitted = examples.map(({ page, lines }) => ({
    gold: page.body,
    predicted: bodyOf(lines, createLineModel(slots, weights)),
  }));
  console.log('on its own training pages', shingleScores(fitted));
  writeFileSync(
    'data/article/line-weights.json',
    JSON.stringify({
      origin:
        'made by scripts/train/lines.ts from page layouts of scrapinghub/article-extraction-benchmark (MIT)',
      licence: 'MIT',
      ...weights,
    }) + '\n',
  );
}
