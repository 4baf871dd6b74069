import type { Sentence, VerbGroup } from '../language/sentence.ts';

/** *will shut if the levy fails*, *unless they agree, it is to close*: told for a case, whichever comes to pass. */
export function isOnCondition({ tokens, verbs }: Sentence, { to }: VerbGroup): boolean {
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (OPENS.test(words[0] ?? '')) return true;
  const opens = words.findIndex((_, i) => i >= to && opensCase(words, i));
  // What stands behind the next verb hangs on that one: *and will ask them if they agree*.
  const next = verbs.find(({ from, finite }) => finite && from >= to);
  return opens >= 0 && !(next && opens > next.from);
}

const OPENS = /^(?:if|unless)$/;

/** Not *even if*, *as if*, *sure if*, *if not most*. */
function opensCase(words: readonly string[], i: number): boolean {
  const [before, word, behind] = [words[i - 1] ?? '', words[i]!, words[i + 1] ?? ''];
  if (word === 'provided') return behind === 'that';
  return OPENS.test(word) && !NO_CASE_BEFORE.test(before) && !NO_CASE_BEHIND.test(behind);
}

const NO_CASE_BEFORE = /^(?:even|as|and|or|but|ask|asked|see|know|wonder|clear|sure|decide)$/;
const NO_CASE_BEHIND = /^(?:not|any|only|so|ever)$/;
