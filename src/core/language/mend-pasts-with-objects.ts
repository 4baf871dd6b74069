import data from '../../../data/language/two-objects.json' with { type: 'json' };
import { tagNumber, type TagNames } from './tag-names.ts';
import { formsOfVerb, mayBePast } from './verb-forms.ts';

/** Forms of the verbs whose passive still has an object: *a man given a medal*. */
const withTwoObjects: ReadonlySet<string> = new Set(data.verbs.split(' ').flatMap(formsOfVerb));

/** What stands within the object, before its noun. */
const WITHIN = /^(?:JJ[RS]?|CD|NNP?S?|HYPH|VB[GN]|RB|POS)$/;
/** *released a year earlier*, *found the next day*, *found half a mile away*: no objects, but when and where. */
const WHEN_OR_WHERE =
  /^(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|season|year|decade|century|moment|time|while|metre|meter|kilometre|kilometer|mile|way|distance|stone)s?$/i;

/**
 * Mends a past that was taken for a participle, before the tree is built: in *His office released a statement after it was
 * shut* the office was not released, as what describes a noun like that has no object, unless the verb has two.
 */
export function createPastWithObjectMender(names: TagNames) {
  const past = tagNumber(names, 'VERB', 'VBD');

  return (words: readonly string[], tags: Int32Array): void => {
    const nameAt = (i: number) => names.penn[tags[i] ?? -1] ?? '';

    function hasObject(verb: number): boolean {
      // *carried out the raid*
      const first = nameAt(verb + 1) === 'RP' ? verb + 2 : verb + 1;
      // *carried out Monday's raid*
      const isWhose = /^NNPS?$/.test(nameAt(first)) && nameAt(first + 1) === 'POS';
      const opens = isWhose || /^(?:DT|PRP\$)$/.test(nameAt(first));
      if (!opens || /^(?:all|both|that)$/i.test(words[first]!)) return false;
      let noun = -1;
      for (let i = first + 1; WITHIN.test(nameAt(i)); i++) if (/^NN/.test(nameAt(i))) noun = i;
      return noun > 0 && !WHEN_OR_WHERE.test(words[noun]!);
    }

    /** *The Front, an armed group,*: the second of two commas, with no verb between or before them. */
    function closesAside(comma: number): boolean {
      if (words[comma] !== ',') return false;
      const opening = words.lastIndexOf(',', comma - 1);
      if (opening < 1) return false;
      return !words.some((_, i) => i < comma && /^(?:VB|MD)/.test(nameAt(i)));
    }

    for (let i = 1; i < words.length - 2; i++) {
      const word = words[i]!.toLowerCase();
      const isBehind = /^(?:NN|JJ)/.test(nameAt(i - 1)) || closesAside(i - 1);
      if (nameAt(i) !== 'VBN' || !isBehind || !hasObject(i)) continue;
      if (mayBePast(word) && !withTwoObjects.has(word)) tags[i] = past;
    }
  };
}
