import type { Names, Parsed } from './tree-work.ts';

/**
 * Mends a name that was taken for a part of the noun before it: in *In a letter Ada Roth promised to pay* the verb has no other
 * subject, as what has a preposition is none.
 */
export function createNameMender({ penn, relations }: Names) {
  const relation = (name: string) => relations.indexOf(name);
  const [subject, passive] = [relation('nsubj'), relation('nsubj:pass')];
  const [flat, oblique] = [relation('flat'), relation('obl')];

  return ({ words, tags, heads, labels }: Parsed): void => {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const isA = (i: number, names: RegExp) => names.test(relations[labels[i]!] ?? '');
    const hasChild = (head: number, names: RegExp) =>
      words.some((_, i) => heads[i] === head && isA(i, names));

    /** The first word of a verb with what helps it: *will* of *will also receive*. */
    function openingOf(verb: number): number {
      let first = verb;
      while (heads[first - 1] === verb && isA(first - 1, /^(?:aux|cop|advmod)/)) first--;
      return first;
    }

    /** Whether nothing else can be the subject of the verb, where `top` is what hangs on it and has the names below itself. */
    function lacksSubject(verb: number, top: number): boolean {
      const isOther = (_: string, i: number) =>
        heads[i] === verb && i !== top && isA(i, /^(?:nsubj|csubj|expl)/);
      return hasChild(top, /^case$/) && !words.some(isOther);
    }

    for (let verb = 3; verb < words.length; verb++) {
      const opens = openingOf(verb);
      if (!/^(?:VB[DZP]|MD)$/.test(nameAt(opens))) continue;
      let first = opens;
      while (/^NNPS?$/.test(nameAt(first - 1))) first--;
      const noun = first - 1;
      const isHung = first < opens && /^NNS?$/.test(nameAt(noun)) && heads[first] === noun;
      if (!isHung || !hasChild(noun, /^case$/)) continue;
      let top = noun;
      while (top >= 0 && heads[top] !== verb) top = heads[top]!;
      if (top < 0 || !lacksSubject(verb, top)) continue;
      if (isA(top, /^nsubj/)) labels[top] = oblique;
      for (let i = first; i < opens; i++) {
        heads[i] = i === first ? verb : first;
        labels[i] = i === first ? (hasChild(verb, /^aux:pass$/) ? passive : subject) : flat;
      }
    }
  };
}
