import { isSubjectPronoun } from '../language/pronouns.ts';
import { overlaps } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { readPhrase } from './read-phrase.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Statement } from './statement.ts';

/** *She said she won*, *“We won,” she said*: a pronoun in what is said stands for the one who says it; *they are being trained* of others. */
export function spokenOf(
  facts: SentenceFacts,
  attribution: Attribution | undefined,
  statement: Statement,
): Statement {
  const source = attribution?.source[0];
  if (!source) return statement;
  const { sentence } = facts;
  const noun = sentence.nouns.find(({ from, to }) => overlaps(spanOf(sentence, from, to), source));
  if (!noun) return statement;
  const phrases = statement.phrases.map((phrase) =>
    isTakenUp(phrase) &&
    attribution.content.some(({ start }) => opensContent(facts, attribution, start, phrase))
      ? { ...readPhrase(facts, phrase.role, noun), start: phrase.start, end: phrase.end }
      : phrase,
  );
  return { ...statement, phrases };
}

/** *said she won*, *rejected the claim that it had known*: a pronoun with which begins what is said, or what is denied. */
function opensContent(
  { text }: SentenceFacts,
  { stance }: Attribution,
  start: number,
  phrase: Phrase,
): boolean {
  if (phrase.start < start) return false;
  if (phrase.start < start + 8) return true;
  return stance === 'denies' && DENIED.test(text.slice(start, phrase.start));
}

const DENIED =
  /^(?:(?:the|an?|any|all) )?(?:\p{L}+ )?(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?|rumou?rs?|notion|idea)(?: (?:by|from|of) (?:the )?[\p{L} ]{2,30}?)? (?:that )?$/u;

/** As one who acts, as a union by *its members*, or to whom something happens, though then *it* and *they* may be another. */
function isTakenUp({ role, text }: Phrase): boolean {
  if (role === 'agent' && /^(?:its|their) members$/i.test(text)) return true;
  if (!isSubjectPronoun(text)) return false;
  return role === 'agent' || (role === 'patient' && !/^(?:it|they)$/i.test(text));
}
