import type { Names, Parsed } from './tree-work.ts';
import { tagNumber } from './tag-names.ts';

/**
 * Mends a participle that opens a sentence and was taken for a part of the noun behind it: in *Closing ranks, the council
 * voted* a clause with a subject of its own stands behind the comma, so that the ranks are neither who voted nor described by it,
 * but what was closed.
 */
export function createOpeningParticipleMender(names: Names) {
  const { relations } = names;
  const relation = (name: string) => relations.indexOf(name);
  const [root, object, clause] = [relation('root'), relation('obj'), relation('advcl')];
  const participle = tagNumber(names, 'VERB', 'VBG');
  const isA = (label: number | undefined, test: RegExp) => test.test(relations[label ?? -1] ?? '');

  return ({ words, tags, heads, labels }: Parsed): void => {
    const noun = heads[0] ?? -1;
    if (!/^\p{Lu}\p{Ll}+ing$/u.test(words[0] ?? '') || !isA(labels[0], /^(?:amod|compound)$/))
      return;
    const comma = words.indexOf(',');
    if (noun < 1 || comma < noun) return;
    const verb = verbBehind();
    if (verb < 0) return;
    for (let i = 0; i < words.length; i++) if (i > comma && heads[i] === noun) heads[i] = verb;
    if (heads[noun]! < 0) {
      heads[verb] = -1;
      labels[verb] = root;
    }
    tags[0] = participle;
    [heads[0], labels[0]] = [verb, clause];
    [heads[noun], labels[noun]] = [0, object];

    /** The verb that the noun was tied to, with a subject behind the comma; −1 where it may be the noun's own. */
    function verbBehind(): number {
      const at = words.findIndex((_, i) => i > comma && heads[i]! > i && isA(labels[i], /^nsubj/));
      const found = at < 0 ? -1 : heads[at]!;
      // *Striking dockers, police said, blocked the port*
      if (found < 0 || words[found + 1] === ',') return -1;
      const isOver = heads[noun]! < 0 && heads[found] === noun;
      return isOver ||
        (heads[noun] === found && isA(labels[noun], /^(?:nsubj|obl|ccomp|dislocated)/))
        ? found
        : -1;
    }
  };
}
