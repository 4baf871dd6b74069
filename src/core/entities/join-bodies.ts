import type { NameNode } from './folder-name.ts';
import type { JoinRule } from './join-rule.ts';
import { initialsOf } from './organisation-name.ts';

/** An acronym with the one full name that an article gives for it, or else that it abbreviates. */
export const acronym: JoinRule = {
  name: 'acronym',
  keysOf(node) {
    if (node.type !== 'ORG') return [];
    const own = acronymKey(firstName(node));
    const given = givenAcronyms(node);
    return [...new Set([...(own ? [own] : []), ...given, ...abbreviations(node)])];
  },
  join(block, _, unite, key) {
    for (const node of block) {
      const name = firstName(node);
      if (acronymKey(name) !== key) continue;
      const others = block.filter((other) => other !== node);
      const named = others.filter((other) => givenAcronyms(other).includes(key));
      const candidates =
        named.length > 0 ? named : others.filter((other) => abbreviations(other).includes(key));
      if (candidates.length === 1) unite(node, candidates[0]!);
    }
  },
};

function firstName({ members }: NameNode): string {
  return members[0]!.character.name;
}

/** The acronyms that the words of a body's name make. */
function abbreviations(node: NameNode): readonly string[] {
  const name = firstName(node);
  return /\s/.test(name) ? initialsOf(name) : [];
}

/** The acronyms by which articles call a body beside its name. */
function givenAcronyms({ key, tally }: NameNode): readonly string[] {
  return [...tally.forms.keys()]
    .map(acronymKey)
    .filter((acronym) => acronym !== null)
    .filter((acronym) => acronym !== key);
}

function acronymKey(text: string): string | null {
  const letters = text.replace(/\./g, '');
  return /^[A-Z][A-Za-z]?[A-Z]{0,5}$/.test(letters) && letters.length > 1 && /[A-Z]$/.test(letters)
    ? letters.toLowerCase()
    : null;
}
