import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf, typeOf } from './plain.ts';

const hosted = wordSet(data.hosted);

/**
 * *Lisbon will host the summit*, *is to be the venue of the games*, *the 2031 championship was awarded to Argentina*: where
 * something takes place. Null for anything else.
 */
export function hosting(facts: SentenceFacts, statement: Statement): Statement | null {
  const [who, what] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  if (statement.verb === 'host') return takesPlaceIn(facts, statement, who, what);
  if (statement.verb === 'be' && what && /^(?:host|venue)$/.test(what.head)) {
    const event = statement.phrases.find(({ role, start }) => role === 'of' && start > what.end);
    return takesPlaceIn(facts, statement, who, event);
  }
  const to = phraseOf(statement, 'to');
  // *was awarded the cup*: who won it; the cup of a year to come is held.
  const isToCome = what !== undefined && /\b\d{4}\b|['’]s /.test(what.text);
  // The day on which it was awarded is not that of the event.
  const isUndated = statement.times.every(({ value }) => /^\d{4}$/.test(value));
  return statement.verb === 'award' && isToCome && isUndated
    ? takesPlaceIn(facts, { ...statement, untensed: true }, to, what)
    : null;
}

function takesPlaceIn(
  facts: SentenceFacts,
  statement: Statement,
  where: Phrase | undefined,
  what: Phrase | undefined,
): Statement | null {
  if (!where || !what || what.quantity || typeOf(facts, where) !== 'LOC') return null;
  if (!hosted.has(what.head.split(' ').at(-1)!)) return null;
  const others = statement.phrases.filter(
    ({ start, role }) =>
      start !== where.start && start !== what.start && !/^(?:agent|patient|extra)$/.test(role),
  );
  return {
    ...statement,
    predicate: 'happen',
    phrases: [{ ...what, role: 'patient' }, { ...where, role: 'in' }, ...others],
  };
}
