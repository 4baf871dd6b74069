import type { VerbGroup } from '../language/sentence.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Statement } from './statement.ts';

/**
 * *nine children, of whom four are alive*: it is told of neither the nine nor their mother; and to the four nothing has
 * happened where somebody only *had* them.
 */
export function isOfSomeOfThem(
  { text, sentence: { tokens, verbs } }: SentenceFacts,
  { from }: VerbGroup,
  { verb, phrases }: Statement,
): boolean {
  const counted = phrases.find(
    ({ role, quantity }) => /^(?:agent|patient)$/.test(role) && quantity !== null,
  );
  if (!counted)
    return phrases.some(
      ({ text: words, start }) => words === 'whom' && text.slice(start - 3, start) === 'of ',
    );
  const above = verbs.findLast(({ head }) => head < from);
  return (
    verb.startsWith('be ') &&
    text.slice(0, counted.start).endsWith('of whom ') &&
    tokens[above?.head ?? -1]?.lemma === 'have'
  );
}
