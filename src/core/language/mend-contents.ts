import { tagNumber } from './tag-names.ts';
import { mayTakeClause } from './clause-verbs.ts';
import type { Names, Parsed } from './main-verb.ts';
import { mayBeParticiple } from './verb-forms.ts';

/** What follows a participle that describes the noun before it. */
const BEHIND_PARTICIPLE = /^(?:by|in|at|on|near|during|for|from|to|with|off|outside|since|[.,;])$/;

/**
 * Mends a participle that was taken for the verb of a clause: in *The government paid a ransom for the hostages held in Mali*
 * nothing is paid but the ransom, and it is the hostages who are held.
 */
export function createContentMender(names: Names) {
  const { penn, universal, relations } = names;
  const participle = tagNumber(names, 'VERB', 'VBN');
  const [content, object, described] = ['ccomp', 'obj', 'acl'].map((name) =>
    relations.indexOf(name),
  ) as [number, number, number];
  const isNoun = (tag: number) => /^(?:NOUN|PROPN|NUM)$/.test(universal[tag] ?? '');

  /** @param lemmaOf The lemma of the word at a place, by its tag. */
  return ({ words, tags, heads, labels }: Parsed, lemmaOf: (at: number) => string): void => {
    for (let verb = 2; verb < words.length; verb++) {
      const host = heads[verb]!;
      if (labels[verb] !== content || host < 0 || host > verb - 2) continue;
      if (!/^VB[DN]$/.test(penn[tags[verb]!]!) || !/^VB[DGN]$/.test(penn[tags[host]!]!)) continue;
      if (!BEHIND_PARTICIPLE.test(words[verb + 1] ?? '.') || !isNoun(tags[verb - 1]!)) continue;
      if (!mayBeParticiple(words[verb]!) || mayTakeClause(lemmaOf(host))) continue;
      const own = topUnder(verb);
      if (own <= host || !isSubject(labels[own]!) || hasHelp(verb)) continue;
      heads[own] = host;
      labels[own] = object;
      labels[verb] = described;
      heads[verb] = verb - 1;
      tags[verb] = participle;
    }

    /** What hangs on the verb and has the word before it below itself; −1 where that word hangs elsewhere. */
    function topUnder(verb: number): number {
      let at = verb - 1;
      while (at >= 0 && heads[at] !== verb) at = heads[at]!;
      return at;
    }

    function isSubject(label: number) {
      return relations[label]!.startsWith('nsubj');
    }

    /** Whether a word before the verb shows that it is one. */
    function hasHelp(verb: number): boolean {
      return words.some(
        (_, i) =>
          i < verb && heads[i] === verb && /^(?:aux|cop|mark|advmod)/.test(relations[labels[i]!]!),
      );
    }
  };
}
