import { mayTakeClause } from './clause-verbs.ts';
import type { Names, Parsed } from './main-verb.ts';

/** What parts one clause from the next: behind one of them, a subject is no object of the verb before. */
const DIVIDING = /^(?:[,;:—–“”"()]|that|who|which|when|while|if|as|because|after|before)$/i;

/**
 * Mends garden paths: in *The woman who won the race was disqualified* and *The plan to close the school was dropped* the
 * noun behind the first verb is its object, and the second verb is that of the sentence, which would have none. The
 * parser, which reads from left to right, takes the two for a clause that the first verb tells of, as in *who knew the
 * race was lost*.
 */
export function createGardenPathMender({ penn, universal, relations }: Names) {
  const relation = (name: string) => relations.indexOf(name);
  const [content, object, oblique, subject] = ['ccomp', 'obj', 'obl', 'nsubj'].map(relation) as [
    number,
    number,
    number,
    number,
  ];
  const [infinitive, relative, passive] = ['acl', 'acl:relcl', 'nsubj:pass'].map(relation) as [
    number,
    number,
    number,
  ];
  const isA = (label: number | undefined, names: RegExp) =>
    names.test(relations[label ?? -1] ?? '');
  const isFinite = (tag: number) => /^(?:VB[DZP]|MD)$/.test(penn[tag] ?? '');

  /** @param lemmaOf The lemma of the word at a place, by its tag. */
  return ({ words, tags, heads, labels }: Parsed, lemmaOf: (at: number) => string): void => {
    for (let verb = 4; verb < words.length; verb++) {
      const first = heads[verb]!;
      if (labels[verb] !== content || first < 1 || first > verb - 2) continue;
      const own = childOf(verb, first + 1, verb, /^nsubj/);
      const host = own < 0 || !hasFinite(own, verb) ? -1 : hostOf(first);
      if (host < 0 || isDivided(first, verb) || !isFree(host, first)) continue;
      if (mayTakeClause(lemmaOf(first)) && !isLast(verb)) continue;
      const isPassive = isA(labels[own]!, /:pass$/);
      const top = heads[host] === first ? first : host;
      [heads[verb], labels[verb]] = [heads[top]!, labels[top]!];
      if (isA(labels[verb], /^nsubj/)) labels[verb] = content;
      for (let i = verb + 1; i < words.length; i++) if (heads[i] === first) heads[i] = verb;
      heads[host] = verb;
      labels[host] = isPassive ? passive : subject;
      heads[first] = host;
      labels[first] = words[first - 1] === 'to' ? infinitive : relative;
      heads[own] = first;
      labels[own] = childOf(own, first + 1, own, /^case$/) < 0 ? object : oblique;
    }

    function childOf(head: number, from: number, to: number, names: RegExp): number {
      for (let i = from; i < to; i++) if (heads[i] === head && isA(labels[i]!, names)) return i;
      return -1;
    }

    /** Whether the verb, or what helps it, stands in a form that needs a subject. */
    function hasFinite(from: number, verb: number): boolean {
      if (isFinite(tags[verb]!)) return true;
      const helper = childOf(verb, from + 1, verb, /^(?:aux|cop)/);
      return helper >= 0 && isFinite(tags[helper]!);
    }

    /** The noun that *who won* or *to close* right behind it describes; −1 for none. */
    function hostOf(first: number): number {
      const opens = words[first - 1] === 'to' ? first - 1 : pronounBefore(first);
      const host = opens - 1;
      return host >= 0 && /^(?:NOUN|PROPN|PRON)$/.test(universal[tags[host]!] ?? '') ? host : -1;
    }

    /** *who won*, *which had since won*. */
    function pronounBefore(first: number): number {
      let at = first - 1;
      while (at > 0 && /^(?:AUX|ADV)$/.test(universal[tags[at]!] ?? '')) at--;
      return isFinite(tags[at + 1]!) && /^(?:who|which|that)$/.test(words[at]!) ? at : -1;
    }

    function isDivided(from: number, to: number): boolean {
      return words.slice(from + 1, to).some((word) => DIVIDING.test(word));
    }

    /** Whether the noun has no part in the sentence but with the verb that describes it: no other verb is that of the sentence. */
    function isFree(host: number, first: number): boolean {
      const [above, label] = [heads[host]!, labels[host]!];
      if (above === first) return isA(label, /^nsubj/) && !isA(labels[first]!, /^(?:acl|advcl)/);
      if (heads[first] !== host) return false;
      return above < 0 || (isA(label, /^nsubj/) && mayTakeClause(lemmaOf(above)));
    }

    /** Whether no verb behind this one could be that of the sentence, up to a comma. */
    function isLast(verb: number): boolean {
      for (let i = verb + 1; i < words.length && words[i] !== ','; i++)
        if (isFinite(tags[i]!)) return false;
      return true;
    }
  };
}
