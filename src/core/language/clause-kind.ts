import { relatives, type Draft } from './clause-draft.ts';
import type { Clause, Token } from './sentence.ts';

type Kind = Clause['kind'];

const conditions = new Set(['if', 'unless', 'provided', 'supposing', 'should', 'lest']);

/**
 * What a clause is to the one that it depends on.
 *
 * @param depends Whether there is such a clause.
 */
export function kindOf(
  tokens: readonly Token[],
  { top, group }: Draft,
  children: readonly (readonly number[])[],
  depends: boolean,
): Kind {
  const { relation } = tokens[top]!;
  const marks = children[top]!.filter((i) => /^(?:mark|advmod)$/.test(tokens[i]!.relation));
  const marker = marks.map((i) => tokens[i]!.lemma);
  const nonfinite: Kind = tokens[group.from]!.lemma === 'to' ? 'infinitive' : 'participle';
  if (!depends) return 'main';
  if (marker.some((lemma) => conditions.has(lemma))) return 'conditional';
  switch (relation) {
    case 'ccomp':
    case 'acl':
      if (isRelative(tokens, top, children)) return 'relative';
      if (relation === 'acl') return group.finite ? 'content' : nonfinite;
      return 'content';
    case 'csubj':
    case 'csubj:pass':
      return 'content';
    case 'xcomp':
      return group.finite ? 'content' : nonfinite;
    case 'acl:relcl':
    case 'advcl:relcl':
      return 'relative';
    case 'advcl':
      return group.finite || marker.length > 0 ? 'adverbial' : nonfinite;
    case 'root':
    case 'parataxis':
    case 'conj':
      return 'main';
    default:
      return group.finite ? 'main' : nonfinite;
  }
}

/** *a treaty that provides …*, *a move which …*: a clause with a relative pronoun that hangs on a noun. */
function isRelative(
  tokens: readonly Token[],
  nucleus: number,
  children: readonly (readonly number[])[],
): boolean {
  const { head } = tokens[nucleus]!;
  if (head < 0 || head > nucleus || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[head]!.pos)) return false;
  return children[nucleus]!.some((i) => {
    const { relation, lemma } = tokens[i]!;
    return /^(?:nsubj|obj)/.test(relation) && relatives.has(lemma) && lemma !== 'what';
  });
}
