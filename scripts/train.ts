/**
 * npm run train [-- language | names | likeness]
 *
 * Rebuilds the trained weights of `models/` from `../shared/corpora`, and writes beside them what they were learned
 * from and how well they do on texts that they were not. The same corpora give the same bytes. `likeness` fits the weights
 * of `data/questions/likeness.json` to the examples of `scripts/train/likeness`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createLanguage } from '../src/core/language/create-language.ts';
import { trainingFigures, type TrainingFigures } from './train/figures.ts';
import { createTools } from '../src/core/tools.ts';
import { loadModels } from '../src/node/load-models.ts';
import { trainLikeness } from './train/likeness.ts';
import { trainNames } from './train/names.ts';
import { trainLanguage } from './train/language.ts';

const corpora = '../shared/corpora';
const report = 'models/training.json';
const only = process.argv[2];

if (!only || only === 'language') write('language', trainLanguage(corpora));
if (!only || only === 'names') {
  const language = createLanguage(readFileSync('models/language.bin'));
  write('names', trainNames(corpora, language));
}

if (!only || only === 'likeness') {
  const file = 'data/questions/likeness.json';
  const fitted = trainLikeness('scripts/train/likeness', createTools(loadModels()));
  writeFileSync(file, JSON.stringify(fitted, null, 2) + '\n');
  console.log(`${file} written`);
}

/** Writes weights, and their part of the report. */
function write(part: 'language' | 'names', weights: Uint8Array): void {
  const file = `models/${part}.bin`;
  writeFileSync(file, weights);
  const known = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as Record<string, TrainingFigures>)
    : {};
  const figures = {
    bytes: weights.length,
    sha256: createHash('sha256').update(weights).digest('hex'),
    ...trainingFigures(part, corpora),
  };
  known[part] = figures;
  const { language, names } = known;
  writeFileSync(report, JSON.stringify({ language, names }, null, 2) + '\n');
  console.log(`${file} written, ${weights.length} bytes`);
}
