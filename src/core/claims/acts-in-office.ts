import type { Span } from '../text/span.ts';
import { isOnCondition } from './on-condition.ts';
import { isOfOtherTimes } from './other-times.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/**
 * Whether somebody with the title of an office acts in it: those who held it before are called by it as well, and so
 * is, in jest or in fear, who never held it. *President Quill said*, *praised by Mayor Berg*; not *the law began under
 * President Quill*, *shot President Quill in 1981*.
 *
 * @param start Where the title begins.
 * @param isOfBody Whether the title says what the office is of: *Mardal Mayor Anna Berg* need do nothing.
 */
export function actsInOffice(
  { text, sentence }: SentenceFacts,
  holder: Span,
  start: number,
  isOfBody: boolean,
): boolean {
  if (isOfOtherTimes(text.slice(sentence.start, sentence.end))) return false;
  if (isOfBody || /\b(?:by|according to) $/i.test(text.slice(sentence.start, start))) return true;
  const { tokens, nouns, clauses, verbs } = sentence;
  return clauses.some(({ subject, verb }) => {
    const noun = subject === null ? undefined : nouns[subject];
    const group = verbs[verb];
    if (!noun || !group || isOnCondition(sentence, group)) return false;
    const isHolder = tokens[noun.from]!.start < holder.end && tokens[noun.to - 1]!.end > start;
    return isHolder && !group.passive && isOfNow(group);
  });
}

/** Not *had signed*, nor *would build*. */
function isOfNow({ tense, perfect, modal }: SentenceFacts['sentence']['verbs'][number]): boolean {
  return (modal === null || modal === 'will') && !(perfect && tense === 'past');
}
