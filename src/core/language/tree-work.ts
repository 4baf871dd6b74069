import { tagNumber, type TagNames } from './tag-names.ts';

/** One sentence as the parser leaves it: a number for each word. */
export interface Parsed {
  readonly words: readonly string[];
  readonly tags: Int32Array;
  /** Less than 0 for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** What the numbers of tags and relations stand for. */
export interface Names extends TagNames {
  readonly relations: readonly string[];
}

/** What is asked of trees and done to them, whatever is to be mended. */
export type TreeWork = ReturnType<typeof createTreeWork>;

/** @param names Of the tags and relations of the trees. */
export function createTreeWork(names: Names) {
  const { penn, universal, relations } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const past = tag('VERB', 'VBD');
  const participle = tag('VERB', 'VBN');
  const relation = (name: string) => relations.indexOf(name);
  const root = relation('root');
  const nsubj = relation('nsubj');

  const isA = (label: number, names: RegExp) => names.test(relations[label] ?? '');
  const isNoun = (word: number) => /^(?:NOUN|PROPN|NUM)$/.test(universal[word] ?? '');
  const isVerb = (word: number) => universal[word] === 'VERB';
  const isFiniteTag = (word: number) => /^(?:VB[DZP]|MD)$/.test(penn[word] ?? '');
  const isHelper = (label: number) => isA(label, /^(?:aux|cop)/);
  /** Whether a tag is that of a past, or of the participle that looks like it. */
  const isAmbiguous = (word: number) => word === past || word === participle;

  function child({ words, heads }: Parsed, head: number, holds: (at: number) => boolean): number {
    for (let i = 0; i < words.length; i++) if (heads[i] === head && holds(i)) return i;
    return -1;
  }

  const has = (sentence: Parsed, head: number, names: RegExp) =>
    child(sentence, head, (i) => isA(sentence.labels[i]!, names)) >= 0;
  const isHelped = (sentence: Parsed, verb: number) => has(sentence, verb, /^(?:aux|cop)/);
  const topOf = ({ words, heads }: Parsed) => words.findIndex((_, i) => heads[i]! < 0);

  /** Whether a verb, or a helper of it, is finite. */
  function isFinite(sentence: Parsed, verb: number): boolean {
    const { tags, labels } = sentence;
    const isOwn = (i: number) => isHelper(labels[i]!) && isFiniteTag(tags[i]!);
    return isFiniteTag(tags[verb]!) || child(sentence, verb, isOwn) >= 0;
  }

  function isUnder({ heads }: Parsed, at: number, top: number): boolean {
    for (let i = at; i >= 0; i = heads[i]!) if (i === top) return true;
    return false;
  }

  /** Hangs on `to` what hangs on `from` and holds. */
  function hand(
    { words, heads }: Parsed,
    from: number,
    to: number,
    holds: (at: number) => boolean,
  ) {
    for (let i = 0; i < words.length; i++)
      if (heads[i] === from && i !== to && holds(i)) heads[i] = to;
  }

  function makeRoot({ heads, labels }: Parsed, verb: number): void {
    heads[verb] = -1;
    labels[verb] = root;
  }

  function hang({ heads, labels }: Parsed, word: number, head: number, label: number): void {
    heads[word] = head;
    labels[word] = label;
  }

  /** How the subject of a verb hangs on it. */
  function subjectOf(sentence: Parsed, verb: number): number {
    return has(sentence, verb, /^aux:pass/) ? relation('nsubj:pass') : nsubj;
  }

  return {
    ...{ past, participle, nsubj, root, relation, isA, isNoun, isVerb, isFiniteTag, isHelper },
    ...{ isAmbiguous, child, has, isHelped, isFinite, isUnder, topOf, hand, makeRoot, hang },
    subjectOf,
  };
}
