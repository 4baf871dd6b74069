import type { Names, Parsed } from './tree-work.ts';

/**
 * Mends *have* that was taken for a helper of what it has: of *They have evidence of it* no verb is *evidence*, and in *has
 * evidence that rockets made abroad have been used* the first *has* helps no verb.
 */
export function createHavingMender({ penn, relations }: Names) {
  const [object, described] = ['obj', 'acl'].map((name) => relations.indexOf(name)) as [
    number,
    number,
  ];
  const isA = (label: number, names: RegExp) => names.test(relations[label] ?? '');

  return ({ words, tags, heads, labels }: Parsed): void => {
    for (let have = 1; have < words.length - 2; have++) {
      if (!/^(?:has|have|had)$/i.test(words[have]!) || !isA(labels[have]!, /^aux/)) continue;
      const [noun, top] = [have + 1, heads[have]!];
      if (!/^NNS?$/.test(penn[tags[noun]!]!)) continue;
      if (top === noun) takeOver(have, noun);
      else if (words[noun + 1] === 'that') {
        takeOver(have, top);
        giveSubject(noun + 1, top);
        heads[top] = noun;
        labels[top] = described;
      } else continue;
      heads[noun] = have;
      labels[noun] = object;
    }

    /** Gives *have* the place of the word that it was hung on, and what stands before it. */
    function takeOver(have: number, top: number): void {
      [heads[have], labels[have]] = [heads[top]!, labels[top]!];
      for (let i = 0; i < have; i++) if (heads[i] === top) heads[i] = have;
    }

    /** *that rockets made abroad have been used*: what stands behind *that* is the subject of the finite verb. */
    function giveSubject(that: number, verb: number): void {
      const first = heads[that]!;
      heads[that] = verb;
      for (let i = that + 1; i < first; i++)
        if (heads[i] === first && isA(labels[i]!, /^nsubj/)) {
          heads[i] = verb;
          heads[first] = i;
        }
    }
  };
}
