import type { Names, Parsed } from './tree-work.ts';

/** Prepositions that open a clause as well. */
const CLAUSE = /^(?:after|before|until|since)$/i;

/**
 * Mends a subject that was taken for something else: a verb in a form that needs a subject, and that has none, has it right
 * before it, as in *Some 40% of voters said so*, where a noun is nothing that is said, and *In Orval 12 people were hurt*, where the
 * people are no part of the town.
 */
export function createBareSubjectMender({ penn, universal, relations }: Names) {
  const relation = (name: string) => relations.indexOf(name);
  const [subject, passive] = [relation('nsubj'), relation('nsubj:pass')];
  const adverb = relation('advmod');
  const isA = (label: number | undefined, names: RegExp) =>
    names.test(relations[label ?? -1] ?? '');
  const isFinite = (tag: number) => /^(?:VB[DZP]|MD)$/.test(penn[tag] ?? '');
  const isNoun = (tag: number) => /^(?:NOUN|PROPN|SYM)$/.test(universal[tag] ?? '');

  return ({ words, tags, heads, labels }: Parsed): void => {
    const has = (head: number, names: RegExp) =>
      words.some((_, i) => heads[i] === head && isA(labels[i], names));

    function isBelow(word: number, head: number): boolean {
      let at = heads[word]!;
      while (at >= 0 && at !== head) at = heads[at]!;
      return at === head;
    }

    /** The noun right before a verb, or the one that it says more of: *40%* of *40% of voters*; −1 for none. */
    function nounBefore(verb: number): number {
      let noun = verb - 1;
      while (isA(labels[noun], /^nmod/) && heads[noun]! >= 0 && heads[noun]! < noun)
        noun = heads[noun]!;
      return isNoun(tags[noun]!) ? noun : -1;
    }

    /** *some* of *some 40% said so*, taken for the subject though it belongs to the number of the noun before the verb; −1 for none. */
    function someBeforeNumber(first: number, verb: number): number {
      const noun = nounBefore(first);
      const number =
        noun < 0
          ? -1
          : words.findIndex((_, i) => i > 0 && heads[i] === noun && penn[tags[i]!] === 'CD');
      const some = number - 1;
      const isTaken = heads[some] === verb && isA(labels[some], /^nsubj/);
      return number < noun && isTaken && /^some$/i.test(words[some]!) ? some : -1;
    }

    /** *was ill after his brother fled*: what was taken for a preposition of the noun opens the clause of the verb. Mends it. */
    function opensClause(noun: number, verb: number): boolean {
      const opens = words.findIndex(
        (word, i) => heads[i] === noun && i < noun && CLAUSE.test(word),
      );
      if (noun < 0 || opens < 1) return false;
      const host = heads[noun]!;
      // What the verb is hung on must not hang on the verb.
      if (host >= opens || host < 0 || isBelow(verb, noun) || isBelow(host, verb)) return false;
      [heads[verb], labels[verb]] = [host, relation('advcl')];
      [heads[opens], labels[opens]] = [verb, relation('mark')];
      [heads[noun], labels[noun]] = [verb, has(verb, /^aux:pass$/) ? passive : subject];
      return true;
    }

    for (let first = 1; first < words.length - 1; first++) {
      if (!isFinite(tags[first]!)) continue;
      const verb = isA(labels[first], /^(?:aux|cop)/) ? heads[first]! : first;
      if (verb < first) continue;
      const some = someBeforeNumber(first, verb);
      if (some >= 0) [heads[some], labels[some]] = [some + 1, adverb];
      if (has(verb, /^(?:[nc]subj|expl)/)) continue;
      if (isA(labels[verb], /^(?:acl:relcl|conj)$/)) continue;
      const noun = nounBefore(first);
      if (opensClause(noun, verb)) continue;
      if (noun < 0 || isBelow(verb, noun) || has(noun, /^(?:case|cop|aux|nsubj|mark)/)) continue;
      const host = heads[noun]!;
      const isContent = host === verb && isA(labels[noun], /^(?:ccomp|obj|obl|dep)$/);
      const isOfNoun = host >= 0 && isNoun(tags[host]!) && isA(labels[noun], /^(?:obj|dep)$/);
      if (!isContent && !isOfNoun) continue;
      heads[noun] = verb;
      labels[noun] = has(verb, /^aux:pass$/) ? passive : subject;
    }
  };
}
