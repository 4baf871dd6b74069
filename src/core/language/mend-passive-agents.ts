import type { Names, Parsed } from './tree-work.ts';

/**
 * Mends who does it in the passive, where a name stands before: in *was signed for Norway by the foreign minister* nothing belongs
 * to Norway that is by the minister.
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

    for (let i = 1; i < words.length - 1; i++) {
      if (words[i] !== 'by' || labels[i] !== caseOf) continue;
      const doer = heads[i]!;
      const host = heads[doer]!;
      if (labels[doer] !== noun || host < 0 || labels[host] !== oblique) continue;
      if (!/^NNPS?$/.test(penn[tags[host]!]!) || !/^NN/.test(penn[tags[doer]!]!)) continue;
      if (!isPassive(heads[host]!)) continue;
      heads[doer] = heads[host]!;
      labels[doer] = agent;
    }
  };
}
