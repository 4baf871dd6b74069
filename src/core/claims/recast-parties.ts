import data from '../../../data/claims/deeds.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import { predicateOfVerb } from './predicate.ts';
import type { Phrase, Statement } from './statement.ts';

const carriers = wordSet(data.carriers);
const decisions = wordSet(data.decisions);

/**
 * Parties that are told by way of another word, turned into those that are meant: *members of the council* into the
 * council, and where something is decided, *the plan for a stadium* and *the stadium plan* into the stadium.
 */
export function recastParties(statement: Statement): Statement {
  const predicate = statement.predicate ?? predicateOfVerb(statement.verb) ?? '';
  const isDecision = decisions.has(predicate);
  let isChanged = false;
  const phrases = statement.phrases.map((phrase): Phrase => {
    const meant =
      phrase.role === 'agent'
        ? membersOf(statement, phrase)
        : phrase.role === 'patient' && isDecision
          ? carriedBy(statement, phrase)
          : null;
    isChanged ||= meant !== null;
    return meant ?? phrase;
  });
  return isChanged ? { ...statement, phrases } : statement;
}

/** *members of the council*: whoever they are, the council acts by them. */
function membersOf(statement: Statement, phrase: Phrase): Phrase | null {
  if (phrase.head !== 'member' || phrase.quantity || phrase.modifiers.length > 0) return null;
  const body = tiedTo(statement, phrase, /^of$/);
  return body && !body.quantity ? { ...body, role: phrase.role } : null;
}

/** *the plan for a new stadium*, *the stadium plan*: what is to come of it. */
function carriedBy(statement: Statement, phrase: Phrase): Phrase | null {
  if (phrase.named || phrase.quantity || !carriers.has(phrase.head)) return null;
  // *an application by the firm for an injunction*
  const by = tiedTo(statement, phrase, /^by$/);
  const thing = tiedTo(statement, by ?? phrase, /^(?:for|of)$/);
  if (thing && !thing.named && !thing.quantity)
    return { ...phrase, head: thing.head, modifiers: [...thing.modifiers] };
  const last = phrase.modifiers.at(-1);
  return last === undefined
    ? null
    : { ...phrase, head: last, modifiers: phrase.modifiers.slice(0, -1) };
}

/** The phrase right behind another one that a preposition ties to it. */
function tiedTo({ phrases }: Statement, { end }: Phrase, by: RegExp): Phrase | undefined {
  return phrases.find(({ role, start }) => by.test(role) && start > end && start - end <= 9);
}
