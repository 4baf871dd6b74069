import { readOnce } from '../read-once.ts';
import { partyOf, type Told } from '../told.ts';

/** *some bottles of wine cost 20,000*: what is said of some, and the others are told apart from these. */
export const isOfSome = readOnce((told: Told): boolean => {
  const { sentence } = told.claim;
  const of = partyOf(told, 'agent') ?? partyOf(told, 'of');
  return !!of && !of.quantity && SOME.test(sentence.text.slice(0, of.end - sentence.start));
});

const SOME = /\b[Ss]ome (?:\p{Ll}+ of )?\p{Ll}+(?: \p{Ll}+){0,2}$/u;
