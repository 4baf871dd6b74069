import type { Clause, Sentence } from '../language/sentence.ts';

/**
 * *Not everyone agreed*, *hardly anyone stayed*, *few of them left*: what is denied is how many they were. It is told neither of
 * all of them nor of none, so that nothing is held against it.
 */
export function isOfNotAll({ tokens, nouns }: Sentence, { subject }: Clause): boolean {
  if (subject === null) return false;
  const { from } = nouns[subject]!;
  const [before, first] = [tokens[from - 1], tokens[from]!];
  if (/^(?:hardly|scarcely|barely|not)$/.test(before?.lemma ?? '')) return !isOne(first.text);
  return (
    isFew(first.text) ||
    (/^(?:hardly|very|not)$/i.test(first.text) && ALL.test(tokens[from + 1]?.text ?? ''))
  );
}

const ALL = /^(?:all|every(?:one|body|thing)?|any(?:one|body)?|few|many)$/i;

const isFew = (word: string) => /^few$/i.test(word);

/** *Not one of them came back*: that is none of them. */
const isOne = (word: string) => /^(?:one|a)$/i.test(word);
