import type { Parsed, TreeWork } from './tree-work.ts';
import { mayBePast } from './verb-forms.ts';

/** A word before a verb that tells what the verb is doing there. */
const joining = /^(?:and|or|but|nor|who|which|that|whom|whose|where|when|what|to|than|as|if)$/i;
/** Prepositions behind which stands who or what is with a thing, or where it is. */
const tying = /^(?:with|from|in|at|near|off|on|outside)$/i;

/**
 * Mends trees in which the verb of a sentence was taken for the participle that looks like it, and hangs on a noun: no
 * sentence with a full stop is without a finite verb of its own.
 */
export function createVerbPromoter(work: TreeWork) {
  const { nsubj, past, relation, isA, isNoun, isFiniteTag, isHelper, isAmbiguous } = work;
  const { child, has, isHelped, isFinite, isUnder, hand, makeRoot, hang, subjectOf } = work;
  const acl = relation('acl');
  const nmod = relation('nmod');
  const caseOf = relation('case');

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

  /**
   * *The strikes on Monday, the fourth of the month, succeeded.*: behind what commas set apart from a noun stands a past without a
   * subject, and the noun has no other verb.
   */
  function promoteSetApart(sentence: Parsed, top: number): void {
    const { words, tags, heads, labels } = sentence;
    if (!isNoun(tags[top]!) || words[words.length - 1] !== '.' || isHelped(sentence, top)) return;
    if (has(sentence, top, /^(?:nsubj|csubj|expl|ccomp|parataxis|mark)/)) return;
    const aside = words.indexOf(',', top);
    const verb = words.findIndex((_, i) => i > aside + 1 && mayBeSetApart(sentence, i));
    if (aside < 0 || verb < 0 || !isUnder(sentence, verb, top)) return;
    const isElsewhere = (i: number) =>
      isFiniteTag(tags[i]!) && isUnder(sentence, i, top) && !isUnder(sentence, i, verb);
    if (words.some((_, i) => (i < aside || i > verb) && isElsewhere(i))) return;
    hang(sentence, verb, heads[top]!, labels[top]!);
    tags[verb] = past;
    hang(sentence, top, verb, nsubj);
    hand(sentence, top, verb, (i) => i > verb);
  }

  /** Whether a word behind a comma may be the past of a verb that has no subject yet. */
  function mayBeSetApart(sentence: Parsed, verb: number): boolean {
    const { words, tags } = sentence;
    return (
      words[verb - 1] === ',' &&
      isAmbiguous(tags[verb]!) &&
      mayBePast(words[verb]!.toLowerCase()) &&
      words[verb + 1] !== 'by' &&
      !isHelped(sentence, verb) &&
      !has(sentence, verb, /^(?:nsubj|csubj|expl|mark|cc|obl:agent)/)
    );
  }

  /** The last verb that *and* joins to one. */
  function lastJoined(sentence: Parsed, verb: number): number {
    const { labels } = sentence;
    const next = child(sentence, verb, (i) => i > verb && labels[i] === relation('conj'));
    return next < 0 ? verb : lastJoined(sentence, next);
  }

  return { promoteParticiple, promoteFirst, promoteFree, promoteSetApart };
}
