import irregular from '../../../data/language/irregular-forms.json' with { type: 'json' };
import { partOfSpeech, type Lexicon } from './lexicon.ts';

const table = (forms: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(forms));
const verbs = table(irregular.verbs);
const nouns = table(irregular.nouns);
const adjectives = table(irregular.adjectives);
const adverbs = table(irregular.adverbs);
const words = table(irregular.words);

/**
 * The dictionary form of a word.
 *
 * @param lower The word in lower case.
 * @param tag Its Penn tag.
 * @returns In lower case; the word itself where nothing is to be undone.
 */
export function lemmatize(lower: string, tag: string, lexicon: Lexicon): string {
  switch (tag) {
    case 'NNPS':
      if (lexicon.lookUp(lower.slice(0, -1)) === 0) return lower;
      return withoutS(lower, lexicon, partOfSpeech.noun);
    case 'NNS':
      if (isDigit(lower)) return lower;
      return nouns.get(lower) ?? withoutS(lower, lexicon, partOfSpeech.noun);
    case 'VBZ':
      if (lower === "'s" || lower === '’s') return 'be';
      return verbs.get(lower) ?? withoutS(lower, lexicon, partOfSpeech.verb);
    case 'VBD':
    case 'VBN':
      if (lower === "'d" || lower === '’d') return 'have';
      return verbs.get(lower) ?? withoutEnding(lower, 'ed', lexicon, partOfSpeech.verb);
    case 'VBG':
      return verbs.get(lower) ?? withoutEnding(lower, 'ing', lexicon, partOfSpeech.verb);
    case 'VBP':
    case 'VB':
      return verbs.get(lower) === 'be' || verbs.get(lower) === 'have' ? verbs.get(lower)! : lower;
    case 'MD':
      return lower === "'d" || lower === '’d' ? 'would' : (words.get(lower) ?? lower);
    case 'JJR':
    case 'RBR':
      return comparative(lower, 'er', tag, lexicon);
    case 'JJS':
    case 'RBS':
      return comparative(lower, 'est', tag, lexicon);
    case 'POS':
      return "'s";
    case 'CD':
      return lower.replaceAll(',', '');
    case 'PRP':
      return lower === 'her' ? 'she' : (words.get(lower) ?? lower);
    case 'NN':
    case 'NNP':
    case 'JJ':
    case 'IN':
      return lower;
    default:
      return words.get(lower) ?? lower;
  }
}

const isDigit = (word: string) => word.charCodeAt(0) < 58;

function comparative(lower: string, ending: string, tag: string, lexicon: Lexicon): string {
  const found = (tag.startsWith('RB') ? adverbs : adjectives).get(lower);
  const parts = partOfSpeech.adjective | partOfSpeech.adverb;
  return found ?? withoutEnding(lower, ending, lexicon, parts);
}

/**
 * *ministries*, *boxes*, *troops*: the longest stem that the dictionary has, or else by spelling; *asbestos* is a word
 * itself, and no stem of it is one.
 */
function withoutS(lower: string, lexicon: Lexicon, part: number): string {
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.length < 3) return lower;
  const has = (stem: string) => (lexicon.lookUp(stem) & part) !== 0;
  const stem = lower.slice(0, -1);
  if (part === partOfSpeech.noun && isWhole(lower, lexicon)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) {
    const y = lower.slice(0, -3) + 'y';
    return has(y) || !has(stem) ? y : stem;
  }
  if (lower.endsWith('ves') && !has(stem)) {
    const f = lower.slice(0, -3) + 'f';
    return has(f) ? f : has(f + 'e') ? f + 'e' : stem;
  }
  if (lower.endsWith('men') && has(lower.slice(0, -2) + 'an')) return lower.slice(0, -2) + 'an';
  if (/(?:s|x|z|ch|sh|o)es$/.test(lower)) {
    const short = lower.slice(0, -2);
    if (has(short) && !has(stem)) return short;
    if (has(stem)) return stem;
    return /(?:ss|x|zz|ch|sh)es$/.test(lower) ? short : stem;
  }
  return stem;
}

/** Whether the dictionary has a noun as it stands and nothing that it could be the plural of. */
function isWhole(lower: string, lexicon: Lexicon): boolean {
  const stems = [lower.slice(0, -1), lower.slice(0, -2), lower.slice(0, -3) + 'y'];
  return lexicon.lookUp(lower) !== 0 && stems.every((stem) => lexicon.lookUp(stem) === 0);
}

/** *denied*, *planned*, *hoped*, *voted*: undoes what spelling does before -ed, -ing, -er and -est. */
function withoutEnding(lower: string, ending: string, lexicon: Lexicon, part: number): string {
  if (!lower.endsWith(ending) || lower.length < ending.length + 2) return lower;
  const has = (stem: string) => (lexicon.lookUp(stem) & part) !== 0;
  const stem = lower.slice(0, -ending.length);
  if (!/[aeiouy]/.test(stem)) return lower;
  if (ending !== 'ing' && stem.endsWith('i'))
    return stem.length === 2 ? stem + 'e' : stem.slice(0, -1) + 'y';
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem);
  if (doubled && (has(stem.slice(0, -1)) || !has(stem)) && !/(?:ss|ll|zz|ff)$/.test(stem))
    return stem.slice(0, -1);
  // "hoped" is of "hope", as "hop" would have doubled its p; "visited" has more than one syllable.
  const short = /^[^aeiou]*[aeiou][b-df-hj-np-tvz]$/.test(stem);
  if (short && has(stem + 'e')) return stem + 'e';
  if (has(stem)) return stem;
  if (has(stem + 'e')) return stem + 'e';
  if (doubled && has(stem.slice(0, -1))) return stem.slice(0, -1);
  return /(?:[^aeiou]l|[iu]z|at|[^aeiou]s|c|v|[^aeiou]g|u|[aeiou]s)$/.test(stem) && !doubled
    ? stem + 'e'
    : stem;
}
