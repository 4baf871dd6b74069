/**
 * npm run train
 *
 * Rebuilds the trained weights of `models/` from `../shared/corpora`. The same corpora give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { createLanguage } from '../src/core/language/create-language.ts';
import { trainNames } from './train/names.ts';
import { trainLanguage } from './train/language.ts';

const corpora = '../shared/corpora';
const language = trainLanguage(corpora);
writeFileSync('models/language.bin', language);
writeFileSync('models/names.bin', trainNames(corpora, createLanguage(language)));
