import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import events from '../../../../data/claims/events.json' with { type: 'json' };
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';
import { nameByWord } from '../../text/word-list.ts';

const deeds = nameByWord(data.eventNouns);
const held = nameByWord(events.events);

/** The deed that a noun stands for: *sign* for *signing*; null for none. */
export function deedOfEvent(noun: string): string | null {
  return deeds.get(noun) ?? null;
}

const KNOWN = /^(?:the|this|that|his|her|its|their)\b/i;
const PLACE = /^(?:in|at|near|on|off)$/;

/**
 * What took place, told by its noun: *the signing took place in Salalah* tells where something was signed, *the theft
 * happened on Friday*, when something was stolen. What was signed stands behind *of*, or is known from the story.
 */
export function takingPlace({ times }: SentenceFacts, statement: Statement): Statement | null {
  const what = phraseOf(statement, 'agent') ?? phraseOf(statement, 'patient');
  if (!what || what.quantity || what.named || !KNOWN.test(what.text)) return null;
  const others = statement.phrases.filter(
    ({ start, role, head }) =>
      start !== what.start && !(role === 'patient' && head === 'place') && role !== 'agent',
  );
  if (others.some(({ role }) => role === 'patient' || role === 'extra')) return null;
  const isPlaced = others.some(({ role }) => PLACE.test(role));
  const happens =
    statement.predicate === 'happen' ||
    /^(?:happen|occur|take place|come)$/.test(statement.verb) ||
    (statement.verb === 'be' && isPlaced && held.has(what.head));
  if (!happens || !(isPlaced || times.length > 0)) return null;
  const deed = deedOfEvent(what.head) ?? deedOfCeremony(what);
  if (deed === null && !held.has(what.head)) return null;
  const victim = deed === null ? undefined : tiedTo(what, others);
  const patient: Phrase = { ...(victim ?? what), role: 'patient' };
  return {
    ...statement,
    verb: deed ?? 'happen',
    predicate: deed ?? 'happen',
    phrases: [patient, ...others.filter((phrase) => phrase !== victim)],
  };
}

/** *the opening ceremony of the hall*: that it opened. */
function deedOfCeremony({ head, modifiers }: Phrase): string | null {
  const [what] = head === 'ceremony' ? modifiers.slice(-1) : [];
  return what === 'opening' ? 'open' : what === undefined ? null : deedOfEvent(what);
}

/** *the signing of the treaty* */
function tiedTo({ end }: Phrase, others: readonly Phrase[]): Phrase | undefined {
  return others.find(({ role, start }) => role === 'of' && start > end && start - end <= 4);
}
