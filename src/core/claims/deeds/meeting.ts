import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { Mention } from '../../entities/mention.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';
import { wordSet } from '../../text/word-list.ts';

const meetings = wordSet(data.meetings);

/**
 * Who met whom: one and the same, whoever is told to have met the other, and however their meeting is told. Null where
 * the statement does not tell it of two.
 */
export function meeting(facts: SentenceFacts, statement: Statement): Statement | null {
  const agent = phraseOf(statement, 'agent') ?? phraseOf(statement, 'patient');
  // *The talks took place*, *will be held*
  const isHeld = statement.predicate === 'happen' || statement.verb === 'hold';
  const isMeeting = isHeld && !!agent && meetings.has(agent.head);
  if (statement.verb !== 'meet' && statement.predicate !== 'meet' && !isMeeting) return null;
  // *the meeting of Berg and Soto*; of *met in the village of Orval* that is where.
  const roles = isMeeting
    ? /^(?:agent|patient|with|between|of)$/
    : /^(?:agent|patient|with|between)$/;
  const parts = statement.phrases.filter(({ role, named }) => roles.test(role) && named);
  const names = facts.mentions
    .filter(({ character }) => parts.some(({ characters }) => characters.includes(character)))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const [first, second] = names;
  // Of three, each may have met the others or not.
  if (!first || !second || new Set(names.map(({ character }) => character)).size !== 2) return null;
  if (first.character === second.character) return null;
  const phrase = (mention: Mention): Phrase => ({
    ...parts[0]!,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    head: mention.text.toLowerCase(),
    modifiers: [],
    characters: [mention.character],
  });
  const others = statement.phrases.filter((one) => !parts.includes(one));
  return {
    ...statement,
    verb: 'meet',
    predicate: 'meet',
    phrases: [
      { ...phrase(first), role: 'agent' },
      { ...phrase(second), role: 'patient' },
      ...others.filter(({ role }) => role !== 'agent' && role !== 'patient'),
    ],
  };
}
