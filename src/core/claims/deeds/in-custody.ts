import { countsPeople } from '../counted-noun.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';

/** Who is not free yet: *the crew is still being held*; no *meeting* is. */
export function inCustody({ text }: SentenceFacts, statement: Statement): Statement | null {
  const who = phraseOf(statement, 'patient');
  if (statement.verb !== 'hold' || !who || (who.quantity === null && !isPerson(who))) return null;
  const { start, end } = statement.verbSpan;
  return /\b(?:being|still) held$/.test(text.slice(start, end))
    ? { ...statement, predicate: 'in-custody' }
    : null;
}

function isPerson({ head, named }: Phrase): boolean {
  return !named && (countsPeople(head) || /^(?:skipper|captain|crew|he|she|they)$/.test(head));
}
