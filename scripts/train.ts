/**
 * npm run train
 *
 * Rebuilds the trained weights of `models/` from `../shared/corpora`. The same corpora give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { trainLanguage } from './train/language.ts';

writeFileSync('models/language.bin', trainLanguage('../shared/corpora'));
