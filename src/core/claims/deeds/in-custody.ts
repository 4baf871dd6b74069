import { countsPeople } from '../counted-noun.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf, typeOf } from './plain.ts';

/** Who is not free yet: *the crew is still being held*; no *meeting* is. */
export function inCustody(facts: SentenceFacts, statement: Statement): Statement | null {
  const who = phraseOf(statement, 'patient');
  if (statement.verb !== 'hold' || !who || (who.quantity === null && !isPerson(facts, who)))
    return null;
  const { start, end } = statement.verbSpan;
  return /\b(?:being|still) held$/.test(facts.text.slice(start, end))
    ? { ...statement, predicate: 'in-custody' }
    : null;
}

function isPerson(facts: SentenceFacts, who: Phrase): boolean {
  const { head, named } = who;
  if (named) return typeOf(facts, who) === 'PERSON';
  return (
    countsPeople(head) ||
    /^(?:skipper|captain|crew|president|minister|premier|leader|mayor|he|she|they)$/.test(head)
  );
}
