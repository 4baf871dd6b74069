import type { Sentence, VerbGroup } from '../language/sentence.ts';

/** *will shut if the levy fails*, *unless they agree, it is to close*: told for a case, whichever comes to pass. */
export function isOnCondition({ tokens }: Sentence, { to }: VerbGroup): boolean {
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (OPENS.test(words[0] ?? '')) return true;
  return words.some(
    (word, i) =>
      i >= to &&
      (/^(?:if|unless)$/.test(word) || (word === 'provided' && words[i + 1] === 'that')) &&
      // *even if*, *as if*, *asked if*: no case of it.
      !/^(?:even|as|and|or|but|ask|asked|see|know|wonder|clear|sure|decide)$/.test(
        words[i - 1] ?? '',
      ),
  );
}

const OPENS = /^(?:if|unless)$/;
