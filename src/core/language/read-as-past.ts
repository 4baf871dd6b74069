import type { createVerbDemoter } from './demote-verbs.ts';
import type { Names, Parsed, TreeWork } from './tree-work.ts';
import { mayBePast } from './verb-forms.ts';

/** Mends the tags of participles that must be the past of their verb. */
export function createPastReader(
  { penn }: Names,
  work: TreeWork,
  { freeVerb }: Pick<ReturnType<typeof createVerbDemoter>, 'freeVerb'>,
) {
  const { nsubj, past, participle, root, isA, child, has, isHelped } = work;

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

  return readAsPast;
}
