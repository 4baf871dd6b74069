import { isMonth } from '../calendar/day-names.ts';
import { isRelativePronoun } from './pronouns.ts';
import type { Parsed, TreeWork } from './tree-work.ts';
import { mayBeParticiple } from './verb-forms.ts';

/** A word before a verb that tells what the verb is doing there. */
const joining = /^(?:and|or|but|nor|who|which|that|whom|whose|where|when|what|to|than|as|if)$/i;
/** Verbs whose object is a clause: what follows them is their content, with or without a subject that was recognised. */
const reporting =
  /^(?:said|added|told|claimed|argued|explained|noted|warned|insisted|announced|believed|thought|hoped|found|showed|suggested|reported|agreed|denied|admitted|acknowledged|confirmed|stated|predicted|complained|tried)$/;

/**
 * Mends trees in which the participle that describes a subject was taken for the verb of the sentence, though another verb
 * stands behind it that has no subject and nothing to join it.
 */
export function createVerbDemoter(work: TreeWork) {
  const { participle, relation, isA, isNoun, isAmbiguous } = work;
  const { child, has, isHelped, isFinite, isUnder, hand, makeRoot, hang, subjectOf } = work;
  const acl = relation('acl');

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
      const isObject = (i: number) =>
        isA(labels[i]!, /^(?:i?obj|xcomp)/) && !(work.isVerb(tags[i]!) && isFinite(sentence, i));
      if (child(sentence, top, isObject) >= 0) return;
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

  /** *signed on 19 October promises*: a month belongs to the day before it, and does nothing. */
  function withoutMonth(sentence: Parsed, verb: number): void {
    const { words, labels } = sentence;
    const month = child(
      sentence,
      verb,
      (i) =>
        isA(labels[i]!, /^nsubj/) && isMonth(words[i]!) && /^\d{1,2}$/.test(words[i - 1] ?? ''),
    );
    if (month >= 0) hang(sentence, month, month - 1, relation('nmod:unmarked'));
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
      const isVerb = work.isVerb(tags[verb]!) || has(sentence, verb, /^cop/);
      if (!isVerb || !isFinite(sentence, verb)) continue;
      if (!isUnder(sentence, verb, top)) return -1;
      if (!isA(labels[verb]!, /^(?:conj|advcl|ccomp|acl|xcomp|parataxis|dep|obj)$/)) return -1;
      const isJoined = isRelative && labels[verb] === relation('conj');
      if (has(sentence, verb, isJoined ? /^(?:csubj|expl)/ : /^(?:csubj|cc|expl)/)) return -1;
      withoutMonth(sentence, verb);
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

  return { demoteFirst, demoteJoined, freeVerb };
}
