import { isRelativePronoun } from './pronouns.ts';
import { tagNumber, type TagNames } from './tag-names.ts';
import { mayBeParticiple, mayBePast } from './verb-forms.ts';

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

/** A word before a verb that tells what the verb is doing there. */
const joining = /^(?:and|or|but|nor|who|which|that|whom|whose|where|when|what|to|than|as|if)$/i;
/** Verbs whose object is a clause: what follows them is their content, with or without a subject that was recognised. */
const reporting =
  /^(?:said|added|told|claimed|argued|explained|noted|warned|insisted|announced|believed|thought|hoped|found|showed|suggested|reported|agreed|denied|admitted|acknowledged|confirmed|stated|predicted|complained|tried)$/;
/** Prepositions behind which stands who or what is with a thing, or where it is. */
const tying = /^(?:with|from|in|at|near|off|on|outside)$/i;

/**
 * Mends trees that grammar rules out, where a greedy parser has mistaken the past of a verb for the participle that
 * looks like it, or the other way about. It changes a tree only where a sentence would have no finite verb, or two in one
 * clause with nothing to join them.
 */
export function createMainVerbMender(names: Names) {
  const { penn, universal, relations } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const past = tag('VERB', 'VBD');
  const participle = tag('VERB', 'VBN');
  const relation = (name: string) => relations.indexOf(name);
  const root = relation('root');
  const acl = relation('acl');
  const nsubj = relation('nsubj');
  const nmod = relation('nmod');
  const caseOf = relation('case');

  const isA = (label: number, names: RegExp) => names.test(relations[label] ?? '');
  const isNoun = (word: number) => /^(?:NOUN|PROPN|NUM)$/.test(universal[word] ?? '');
  const isFiniteTag = (word: number) => /^(?:VB[DZP]|MD)$/.test(penn[word] ?? '');
  const isHelper = (label: number) => isA(label, /^(?:aux|cop)/);
  const isAmbiguous = (word: number) => word === past || word === participle;

  function child({ words, heads }: Parsed, head: number, holds: (at: number) => boolean): number {
    for (let i = 0; i < words.length; i++) if (heads[i] === head && holds(i)) return i;
    return -1;
  }

  const has = (sentence: Parsed, head: number, names: RegExp) =>
    child(sentence, head, (i) => isA(sentence.labels[i]!, names)) >= 0;
  const isHelped = (sentence: Parsed, verb: number) => has(sentence, verb, /^(?:aux|cop)/);

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

  /** *Hundreds gathered outside parliament.*: no finite verb, but a participle behind the noun at the root. */
  function promoteParticiple(sentence: Parsed, top: number): void {
    const { words, tags, heads, labels } = sentence;
    // A headline or a caption has no finite verb either; it has no full stop as well.
    if (!isNoun(tags[top]!) || words[words.length - 1] !== '.' || isHelped(sentence, top)) return;
    const verb = words.findIndex(
      (_, i) => i > top && labels[i] === acl && isTiedTo(sentence, heads[i]!, top),
    );
    if (verb < 0 || !isAmbiguous(tags[verb]!) || !mayBePast(words[verb]!.toLowerCase())) return;
    if (isHelped(sentence, verb) || has(sentence, verb, /^(?:nsubj|obl:agent)/)) return;
    if (has(sentence, top, /^(?:nsubj|ccomp|parataxis)/)) return;
    for (let i = 0; i < words.length; i++) {
      if (i < verb && /^[,:]$/.test(words[i]!)) return;
      if (i !== verb && isFiniteTag(tags[i]!) && !isUnder(sentence, i, verb)) return;
    }
    hand(sentence, heads[verb]!, verb, (i) => i > verb);
    makeRoot(sentence, verb);
    tags[verb] = past;
    hang(sentence, top, verb, nsubj);
    hand(sentence, top, verb, (i) => i > verb);
  }

  /** *a boat with 40 people*: a noun itself, or one that a preposition of company or place ties to it. */
  function isTiedTo(sentence: Parsed, noun: number, top: number): boolean {
    const { words, heads, labels } = sentence;
    if (noun === top || noun < 0) return noun === top;
    if (labels[noun] !== nmod || heads[noun]! < top) return false;
    const ties = words.some(
      (word, i) => heads[i] === noun && labels[i] === caseOf && tying.test(word),
    );
    return ties && isTiedTo(sentence, heads[noun]!, top);
  }

  /** *Shares fell after the company warned of losses.*: the subject of the second verb has got hold of the first. */
  function promoteFirst(sentence: Parsed, top: number): void {
    const { tags, labels } = sentence;
    const subject = child(sentence, top, (i) => i < top && isA(labels[i]!, /^nsubj/));
    if (subject < 0) return;
    const first = child(
      sentence,
      subject,
      (i) => i > subject && labels[i] === acl && tags[i] === past,
    );
    if (first < 0 || isHelped(sentence, first) || has(sentence, first, /^nsubj/)) return;
    const mark = child(
      sentence,
      top,
      (i) => i > first && i < top && labels[i] === relation('mark'),
    );
    const second = child(sentence, top, (i) => i > mark && i < top && isA(labels[i]!, /^nsubj/));
    if (mark < 0 || second < 0) return;
    makeRoot(sentence, first);
    hang(sentence, subject, first, nsubj);
    hang(sentence, top, first, relation('advcl'));
    hand(sentence, top, first, (i) => i < mark || isA(labels[i]!, /^punct/));
  }

  /** *The man accused of the attack denied it.*: the second finite verb has no subject and nothing joins it. */
  function demoteFirst(sentence: Parsed, top: number): void {
    const { words, tags, heads, labels } = sentence;
    if (!isAmbiguous(tags[top]!) || isHelped(sentence, top)) return;
    const subject = child(sentence, top, (i) => i < top && isA(labels[i]!, /^nsubj/));
    if (subject < 0 || !isNoun(tags[subject]!)) return;
    const pronoun = child(
      sentence,
      top,
      (i) => i > subject && i < top && isA(labels[i]!, /^nsubj/),
    );
    const isRelative = pronoun >= 0 && isRelativePronoun(words[pronoun]!);
    if (!isRelative) {
      if (reporting.test(words[top]!) || !mayBeParticiple(words[top]!)) return;
      if (has(sentence, top, /^(?:i?obj|xcomp)/)) return;
    }
    const opening = (isRelative ? pronoun : top) - 1;
    const verb = freeVerb(sentence, top, words[opening] === ',', isRelative);
    if (verb < 0) return;
    makeRoot(sentence, verb);
    hang(sentence, subject, verb, subjectOf(sentence, verb));
    hang(sentence, top, subject, isRelative ? relation('acl:relcl') : acl);
    if (!isRelative) tags[top] = participle;
    hand(sentence, top, verb, (i) => i > verb || (i < subject && heads[i] === top));
  }

  /**
   * *A driver who hit a cyclist and drove off was jailed*: what *and* joins to a clause that describes the subject was taken
   * for the verb of the sentence, though another stands behind it that has no subject.
   *
   * @returns Whether it was so.
   */
  function demoteJoined(sentence: Parsed, top: number): boolean {
    const { words, labels } = sentence;
    const subject = child(sentence, top, (i) => i < top && isA(labels[i]!, /^nsubj/));
    const clause = child(sentence, subject, (i) => i < top && labels[i] === relation('acl:relcl'));
    if (subject < 0 || clause < subject) return false;
    const joint = child(
      sentence,
      top,
      (i) => i > clause && i < top && labels[i] === relation('cc'),
    );
    if (joint < 0 || words[joint - 1] === ',') return false;
    const verb = freeVerb(sentence, top, false, false);
    if (verb < 0) return false;
    makeRoot(sentence, verb);
    hang(sentence, subject, verb, subjectOf(sentence, verb));
    hang(sentence, top, clause, relation('conj'));
    hand(sentence, top, verb, (i) => i > verb || i < subject);
    return true;
  }

  /**
   * *A dog that bit a boy and ran was shot.*: no sentence is a noun with a clause that describes it, where a finite verb with a helper
   * stands behind that has no subject.
   *
   * @returns Whether it was so.
   */
  function promoteFree(sentence: Parsed, top: number): boolean {
    const { words, labels } = sentence;
    if (!isNoun(sentence.tags[top]!) || words[words.length - 1] !== '.') return false;
    const described = child(sentence, top, (i) => i > top && labels[i] === relation('acl:relcl'));
    if (described < 0 || isHelped(sentence, top)) return false;
    const last = lastJoined(sentence, described);
    const verb = words.findIndex(
      (_, i) => i > last && isHelped(sentence, i) && isFinite(sentence, i),
    );
    if (verb < 0 || !isUnder(sentence, verb, top)) return false;
    if (has(sentence, verb, /^(?:nsubj|csubj|expl|mark|cc)/)) return false;
    const first = child(sentence, verb, (i) => isHelper(labels[i]!));
    if (/^[,:;–—]$/.test(words[first - 1]!) || joining.test(words[first - 1]!)) return false;
    makeRoot(sentence, verb);
    hang(sentence, top, verb, subjectOf(sentence, verb));
    hand(sentence, top, verb, (i) => i > verb);
    return true;
  }

  /** The last verb that *and* joins to one. */
  function lastJoined(sentence: Parsed, verb: number): number {
    const { labels } = sentence;
    const next = child(sentence, verb, (i) => i > verb && labels[i] === relation('conj'));
    return next < 0 ? verb : lastJoined(sentence, next);
  }

  /** How the subject of a verb hangs on it. */
  function subjectOf(sentence: Parsed, verb: number): number {
    return has(sentence, verb, /^aux:pass/) ? relation('nsubj:pass') : nsubj;
  }

  /**
   * The next finite verb behind `top`, if it lacks a subject and a word that joins it to what is before.
   *
   * @param isSetApart Whether a comma must stand before it, as one stands before `top`; otherwise none may.
   * @param isRelative Whether *who* stands before `top`, so that what *and* joins to it describes the noun as well.
   */
  function freeVerb(
    sentence: Parsed,
    top: number,
    isSetApart: boolean,
    isRelative: boolean,
  ): number {
    const { words, tags, labels, heads } = sentence;
    for (let verb = top + 1; verb < words.length; verb++) {
      // *was drunk*: an adjective with a helper is one as well.
      const isVerb = universal[tags[verb]!] === 'VERB' || has(sentence, verb, /^cop/);
      if (!isVerb || !isFinite(sentence, verb)) continue;
      if (!isUnder(sentence, verb, top)) return -1;
      if (!isA(labels[verb]!, /^(?:conj|advcl|ccomp|acl|xcomp|parataxis|dep)$/)) return -1;
      const isJoined = isRelative && labels[verb] === relation('conj');
      if (has(sentence, verb, isJoined ? /^(?:csubj|expl)/ : /^(?:csubj|cc|expl)/)) return -1;
      if (has(sentence, verb, /^(?:nsubj|mark)/)) return -1;
      let first = verb;
      const isBefore = (i: number) => heads[i] === verb && isA(labels[i]!, /^(?:aux|cop|advmod)/);
      while (first - 1 > top && isBefore(first - 1)) first--;
      const before = words[first - 1]!;
      // *who took a bribe and lied has resigned*
      if (isRelative && before === 'and' && isA(labels[verb]!, /^conj/)) continue;
      if (first - 1 <= top || joining.test(before)) return -1;
      if ((before === ',') !== isSetApart || /^[:;–—("“-]$/.test(before)) return -1;
      return verb;
    }
    return -1;
  }

  /** *the senator called for a vote*: right behind its subject a participle without *have* or *be* is the past. */
  function readAsPast(sentence: Parsed, verb: number): void {
    const { words, tags, labels, heads } = sentence;
    if (tags[verb] !== participle || isHelped(sentence, verb)) return;
    // *the company's recommended price*: whose it is, is told of a noun.
    if (penn[tags[verb - 1]!] === 'POS') return;
    const subject = child(sentence, verb, (i) => i < verb && labels[i] === nsubj);
    const isJoined = isA(labels[verb]!, /^conj/) && tags[heads[verb]!] === past;
    const hasObject = child(sentence, verb, (i) => i > verb && isA(labels[i]!, /^obj/)) >= 0;
    const isSure = words[verb]!.endsWith('ed') && hasObject && (subject >= 0 || isJoined);
    if (isSure || (subject >= 0 && isPredicate(sentence, subject, verb))) tags[verb] = past;
  }

  /** Whether nothing stands between a subject and its verb, or the sentence would have no finite verb without this one. */
  function isPredicate(sentence: Parsed, subject: number, verb: number): boolean {
    const { words, labels } = sentence;
    if (words[verb + 1] === 'by' || has(sentence, verb, /^obl:agent/)) return false;
    if (!mayBePast(words[verb]!.toLowerCase()) || freeVerb(sentence, verb, false, false) >= 0)
      return false;
    if (labels[verb] === root && words[words.length - 1] === '.') return true;
    let before = verb - 1;
    while (before > subject && isA(labels[before]!, /^(?:advmod|flat)/)) before--;
    return before === subject;
  }

  return (sentence: Parsed): void => {
    const { words, heads } = sentence;
    const top = words.findIndex((_, i) => heads[i]! < 0);
    if (top < 0) return;
    promoteParticiple(sentence, top);
    if (promoteFree(sentence, top)) return;
    promoteFirst(sentence, top);
    if (!demoteJoined(sentence, top)) demoteFirst(sentence, top);
    for (let i = 1; i < words.length; i++) readAsPast(sentence, i);
  };
}
