/**
 * npm run train [-- language | names]
 *
 * Rebuilds the trained weights of `models/` from `../shared/corpora`. The same corpora give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createLanguage } from '../src/core/language/create-language.ts';
import { trainNames } from './train/names.ts';
import { trainLanguage } from './train/language.ts';

const corpora = '../shared/corpora';
const only = process.argv[2];
if (only !== 'names') writeFileSync('models/language.bin', trainLanguage(corpora));
if (only !== 'language') {
  const language = createLanguage(readFileSync('models/language.bin'));
  writeFileSync('models/names.bin', trainNames(corpora, language));
}
