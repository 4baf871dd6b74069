import type { Names, Parsed } from './tree-work.ts';

/**
 * Mends who does it in the passive, where a name or a bare word stands before: in *was signed for Norway by the foreign minister*
 * nothing belongs to Norway that is by the minister, nor is there, in *was sentenced to six years in prison by Judge Berg*, a
 * prison by the judge.
 */
export function createPassiveAgentMender({ penn, relations }: Names) {
  const relation = (name: string) => relations.indexOf(name);
  const [agent, caseOf, noun, oblique] = ['obl:agent', 'case', 'nmod', 'obl'].map(relation) as [
    number,
    number,
    number,
    number,
  ];
  const passive = relation('aux:pass');

  return ({ words, tags, heads, labels }: Parsed): void => {
    const isPassive = (verb: number) =>
      words.some((_, i) => heads[i] === verb && labels[i] === passive) &&
      !words.some((_, i) => heads[i] === verb && labels[i] === agent);

    const isTagged = (word: number, tag: RegExp) => tag.test(penn[tags[word]!]!);
    const isBare = (word: number) =>
      isTagged(word, /^NN$/) &&
      !words.some((_, i) => i < word && heads[i] === word && labels[i] !== caseOf);

    for (let i = 1; i < words.length - 1; i++) {
      if (words[i] !== 'by' || labels[i] !== caseOf) continue;
      const doer = heads[i]!;
      const host = heads[doer]!;
      if (labels[doer] !== noun || host < 0) continue;
      const isApart = isTagged(host, /^NNPS?$/)
        ? isTagged(doer, /^NN/)
        : isBare(host) && isTagged(doer, /^NNP/);
      // *to six years in prison*: what the word belongs to.
      let outer = host;
      while (labels[outer] === noun && heads[outer]! >= 0 && isBare(host)) outer = heads[outer]!;
      if (!isApart || labels[outer] !== oblique || !isPassive(heads[outer]!)) continue;
      heads[doer] = heads[outer]!;
      labels[doer] = agent;
    }
  };
}
