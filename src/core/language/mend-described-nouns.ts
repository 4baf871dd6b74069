import data from '../../../data/language/two-objects.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import type { Names, Parsed } from './tree-work.ts';
import { tagNumber } from './tag-names.ts';

const ofTwoObjects = wordSet(data.verbs);

/**
 * Mends a participle that describes the noun behind it and was taken for the verb: in *They were wounded soldiers* nobody wounded
 * anybody's soldiers, since a verb that has become passive has no object left, unless it had two.
 */
export function createDescribedNounMender(names: Names) {
  const { penn, relations } = names;
  const relation = (name: string) => relations.indexOf(name);
  const adjective = tagNumber(names, 'ADJ', 'JJ');
  const [object, describing, copula, subject] = ['obj', 'amod', 'cop', 'nsubj'].map(relation) as [
    number,
    number,
    number,
    number,
  ];
  const [helper, passive] = [relation('aux:pass'), relation('nsubj:pass')];

  /** @param lemmaOf The lemma of the word at a place, by its tag. */
  return ({ words, tags, heads, labels }: Parsed, lemmaOf: (at: number) => string): void => {
    for (let verb = 1; verb < words.length - 1; verb++) {
      const noun = verb + 1;
      if (penn[tags[verb]!] !== 'VBN' || penn[tags[noun]!] !== 'NNS') continue;
      if (labels[verb - 1] !== helper || heads[verb - 1] !== verb) continue;
      const isObject = heads[noun] === verb && labels[noun] === object;
      const isDescribed = heads[verb] === noun && labels[verb] === describing;
      // *was stopped thanks to him*, *Two men were freed officials said*
      if (words[noun] === 'thanks' || /^(?:VB[DZP]|MD)$/.test(penn[tags[noun + 1] ?? -1] ?? ''))
        continue;
      if ((!isObject && !isDescribed) || ofTwoObjects.has(lemmaOf(verb))) continue;
      if (isObject) [heads[noun], labels[noun]] = [heads[verb]!, labels[verb]!];
      for (let i = 0; i < words.length; i++) {
        if (heads[i] !== verb) continue;
        heads[i] = noun;
        if (labels[i] === helper) labels[i] = copula;
        if (labels[i] === passive) labels[i] = subject;
      }
      [heads[verb], labels[verb]] = [noun, describing];
      tags[verb] = adjective;
    }
  };
}
