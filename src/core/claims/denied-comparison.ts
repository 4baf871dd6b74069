import type { Clause, Sentence } from '../language/sentence.ts';

const NONE = /^(?:no|not|n['’]t|none|nobody|nothing|never)$/i;
/** Words of time and number before *than*: *later than May*, *more than a year later*. */
const AMOUNT = /^(?:more|less|fewer|later|earlier|longer|other|rather)$/i;

/**
 * *No one has fallen more often than Lund*, *nobody scored as many goals as Lund*, *nothing sank faster than it*: a
 * comparison is denied, and not what is compared.
 */
export function isDeniedComparison(
  { tokens, verbs, nouns }: Sentence,
  { from, to, subject, verb }: Clause,
): boolean {
  const noun = subject === null ? undefined : nouns[subject];
  const start = noun ? Math.min(from, noun.from) : from;
  const { to: behind } = verbs[verb]!;
  if (!tokens.slice(start, behind).some(({ text }) => NONE.test(text))) return false;
  for (let i = behind; i < to; i++) {
    const { tag, text } = tokens[i]!;
    const isMore = /^(?:JJR|RBR)$/.test(tag) || /^(?:more|less|fewer)$/i.test(text);
    const reach = tokens.slice(i + 1, i + 5).findIndex((token) => token.text === 'than');
    if (isMore && (reach > 0 || (reach === 0 && !AMOUNT.test(text)))) return true;
    const as = tokens.slice(i + 2, i + 6).findIndex((token) => token.text === 'as');
    if (text === 'as' && as >= 0 && /^(?:JJ|RB)$/.test(tokens[i + 1]?.tag ?? '')) return true;
  }
  return false;
}
