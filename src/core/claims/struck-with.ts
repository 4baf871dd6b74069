import data from '../../../data/claims/weapons.json' with { type: 'json' };
import type { Sentence } from '../language/sentence.ts';
import { quote } from '../text/span.ts';
import { wordSet } from '../text/word-list.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase } from './statement.ts';

const weapons = wordSet(data.weapons);
const giving = wordSet(data.giving);

/**
 * *used drones against the port*, *Russian missiles were used in Ukraine*: who used a weapon against somebody, or in
 * another country, struck there with it. What is only planned, denied or possible is no strike.
 *
 * @param use What a clause tells.
 * @returns The strike; null where the clause tells of none, or not who struck.
 */
export function struckWith(facts: SentenceFacts, use: UnnamedClaim): UnnamedClaim | null {
  const { statement, predicate, polarity, modality } = use;
  const { phrases, verbSpan } = statement;
  if (predicate !== 'use' || polarity === 'negative' || modality !== 'fact') return null;
  const weapon = phrases.find(({ role }) => role === 'patient');
  if (!weapon || !weapons.has(weapon.head)) return null;
  const user = phrases.find(({ role }) => role === 'agent') ?? givenTo(facts, weapon);
  const target = user && targetOf(phrases, user);
  if (!target) return null;
  const end = Math.max(verbSpan.end, target.end);
  const struck: readonly Phrase[] = [
    { ...user, role: 'agent' },
    { ...target, role: 'patient' },
    { ...weapon, role: 'with' },
  ];
  return {
    ...use,
    ...quote(facts.text, verbSpan.start, end),
    subject: user.text,
    predicate: 'strike',
    object: target.text,
    statement: { ...statement, verb: 'strike', phrases: struck },
  };
}

/** Whom or what it hit: those against whom it was used, or the other country in which it was. */
function targetOf(phrases: readonly Phrase[], user: Phrase): Phrase | undefined {
  const isAbroad = ({ named, countries }: Phrase) =>
    named && countries.length > 0 && !countries.some((code) => user.countries.includes(code));
  return (
    phrases.find(({ role }) => role === 'against') ??
    (user.countries.length > 0
      ? phrases.find((phrase) => phrase.role === 'in' && isAbroad(phrase))
      : undefined)
  );
}

/** *missiles that Iran gave to Russia were used*: who has been given a weapon is who uses it. */
function givenTo(facts: SentenceFacts, weapon: Phrase): Phrase | null {
  const { tokens, nouns, verbs, clauses } = facts.sentence;
  const given = clauses.find(
    ({ kind, verb, subject, object }) =>
      /^(?:participle|relative)$/.test(kind) &&
      giving.has(tokens[verbs[verb]!.head]!.lemma) &&
      [subject, object].some((noun) => noun !== null && isAt(facts.sentence, noun, weapon)) &&
      // *were used in Chile and money sent to Norway*: another thing was sent.
      isRightBehind(facts.sentence, verbs[verb]!.from, weapon),
  );
  const receiver =
    given &&
    nouns.find(
      ({ from }) => from > given.from && from < given.to && tokens[from - 1]!.lemma === 'to',
    );
  return receiver ? readPhrase(facts, 'agent', receiver) : null;
}

/** *missiles sent to Norway*, *missiles, which Peru sent*, *missiles that Peru sent*: no other verb stands between. */
function isRightBehind({ tokens, verbs }: Sentence, verb: number, { end }: Phrase): boolean {
  return !verbs.some(({ from }) => from < verb && tokens[from]!.start > end);
}

const isAt = ({ tokens, nouns }: Sentence, noun: number, { start }: Phrase) =>
  tokens[nouns[noun]!.from]!.start === start;
