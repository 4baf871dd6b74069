import type { Names, Parsed } from './tree-work.ts';

/**
 * Mends a preposition behind a day that was taken for a part of its name: in *was jailed on Wednesday after two years of
 * trials* the years are no part of the day, but stand beside it.
 */
export function createFlatPrepositionMender({ penn, universal, relations }: Names) {
  const relation = (name: string) => relations.indexOf(name);
  const [flat, caseOf, oblique, noun] = ['flat', 'case', 'obl', 'nmod'].map(relation) as [
    number,
    number,
    number,
    number,
  ];
  const tied = new Set(['obj', 'obl', 'nmod', 'pobj', 'obl:unmarked'].map(relation));

  return ({ words, tags, heads, labels }: Parsed): void => {
    for (let i = 1; i < words.length - 1; i++) {
      if (labels[i] !== flat || penn[tags[i]!] !== 'IN' || heads[i]! >= i) continue;
      const own = words.findIndex((_, at) => at > i && heads[at] === i && tied.has(labels[at]!));
      if (own < 0) continue;
      const day = heads[i]!;
      const above = heads[day]!;
      const isOfVerb = above >= 0 && /^(?:VERB|AUX|ADJ)$/.test(universal[tags[above]!] ?? '');
      for (let at = 0; at < words.length; at++) if (heads[at] === i) heads[at] = own;
      [heads[own], labels[own]] = isOfVerb ? [above, oblique] : [day, noun];
      [heads[i], labels[i]] = [own, caseOf];
    }
  };
}
