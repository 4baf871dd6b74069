import type { Sentence, VerbGroup } from '../language/sentence.ts';

/** *will shut if the levy fails*, *unless they agree, it is to close*: told for a case, whichever comes to pass. */
export function isOnCondition({ tokens, verbs }: Sentence, { to }: VerbGroup): boolean {
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (OPENS.test(words[0] ?? '')) return true;
  // What stands behind the next verb hangs on that one: *and will ask them if they agree*.
  const next = verbs.find(({ from, finite }) => finite && from >= to);
  const opens = words.findIndex((word, i) => i >= to && /^(?:if|unless|provided)$/.test(word));
  if (next && opens > next.from) return false;
  return words.some(
    (word, i) =>
      i >= to &&
      !/^(?:not|any|only|so|ever)$/.test(words[i + 1] ?? '') &&
      (/^(?:if|unless)$/.test(word) || (word === 'provided' && words[i + 1] === 'that')) &&
      // *even if*, *as if*, *asked if*: no case of it.
      !/^(?:even|as|and|or|but|ask|asked|see|know|wonder|clear|sure|decide)$/.test(
        words[i - 1] ?? '',
      ),
  );
}

const OPENS = /^(?:if|unless)$/;
