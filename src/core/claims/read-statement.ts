import type { Clause, Sentence, VerbGroup } from '../language/sentence.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { adjectiveState } from './adjective-state.ts';
import { breakdownAt } from './breakdown.ts';
import { particleOf, readPredicate } from './clause-predicate.ts';
import type { Idiom } from './idioms.ts';
import { negationOf } from './negation.ts';
import { readPhrase, withPartner } from './read-phrase.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import { phrasesOf } from './statement-phrases.ts';
import type { Phrase, StatedTime, Statement } from './statement.ts';

const CHANGE =
  /^(?:now|currently|already|rise|climb|grow|increase|jump|so far|longer|withdraw|since|another|additional|further|update|revise)$/;

/** Takes one clause apart. A passive is turned round: its subject is the patient, *by* names the agent. */
export function readStatement(facts: SentenceFacts, clause: Clause): Statement {
  const { sentence, times } = facts;
  const verb = sentence.verbs[clause.verb]!;
  const head = sentence.tokens[verb.head]!;
  const particle = particleOf(sentence, verb);
  // *took place*: the noun is a part of the verb, and nothing that is taken.
  const phrases = phrasesOf(facts, clause, particle).filter(({ text }) => text !== particle);
  const span = spanOf(sentence, clause.from, clause.to);
  // *on Friday night, after the museum had closed*: a clause may be cut off within its time.
  const inside = times.filter(({ start }) => start >= span.start && start < span.end);
  const stated: StatedTime[] = inside.map(({ start, end, value, type }) => ({
    start,
    end,
    value,
    type,
  }));
  const tokens = sentence.tokens.slice(clause.from, clause.to);
  const told = readPredicate(sentence, clause, particle, phrases);
  const state = told.predicate === null ? adjectiveState(sentence, verb) : null;
  if (told.patient !== undefined) {
    const at = phrases.findIndex(({ role }) => role === 'patient');
    const target = withPartner(facts, readPhrase(facts, 'patient', told.patient), told.patient);
    phrases.splice(Math.max(at, 0), at < 0 ? 0 : 1, target);
  }
  const { idiom } = told;
  const parts = breakdownAt(sentence, verb) ?? Infinity;
  if (idiom?.hasPatientNext) takeNext(facts, idiom, phrases);
  else if (idiom) phrases.push(...phraseBehind(facts, idiom, phrases));
  return {
    ...withPredicate(told.predicate ?? state?.predicate ?? null),
    verb: idiom?.verb ?? state?.verb ?? (particle ? `${head.lemma} ${particle}` : head.lemma),
    ...(verb.progressive && verb.tense === 'present' ? { untensed: true } : {}),
    isFinite: verb.finite,
    verbSpan: spanOf(sentence, verb.from, verb.to),
    phrases: (idiom ? withinIdiom(sentence, verb, idiom, phrases) : phrases).filter(
      (phrase) =>
        phrase.start < parts &&
        (phrase.quantity !== null || !times.some((time) => isWhen(phrase, time))),
    ),
    times: stated,
    negation: negationOf(sentence, clause),
    change:
      tokens.some((token) => CHANGE.test(token.lemma)) ||
      sentence.tokens
        .slice(Math.max(0, clause.from - 4), clause.from)
        .some((t) => t.lemma === 'now'),
  };
}

function withPredicate(predicate: string | null): Pick<Statement, 'predicate'> {
  return predicate === null ? {} : { predicate };
}

/** *were on board the ferry*, *were aboard it*: what stands right behind an idiom, whatever part it was read to have. */
function takeNext(facts: SentenceFacts, { words }: Idiom, phrases: Phrase[]): void {
  const next = words[words.length - 1]! + 1;
  const noun = facts.sentence.nouns.find(({ from }) => from === next);
  if (!noun) return;
  const read = readPhrase(facts, 'patient', noun);
  const at = phrases.findIndex(({ start }) => start === read.start);
  phrases.splice(at < 0 ? phrases.length : at, at < 0 ? 0 : 1, read);
}

/** *is in the hands of the rebels*: who or what stands right behind an idiom, where the clause has it not. */
function phraseBehind(
  facts: SentenceFacts,
  { patientBehind, agentBehind, words }: Idiom,
  phrases: readonly Phrase[],
): readonly Phrase[] {
  const behind = patientBehind ?? agentBehind;
  if (behind === null || phrases.some(({ role }) => role === behind)) return [];
  const at = words[words.length - 1]! + 2;
  const noun = facts.sentence.nouns.find(({ from }) => from === at);
  return noun ? [readPhrase(facts, behind, noun)] : [];
}

/** The phrases with the parts that an idiom gives them, without those that are words of its own. */
function withinIdiom(
  { tokens }: Sentence,
  verb: VerbGroup,
  { affectsSubject: isMoved, patientBehind, agentBehind, words }: Idiom,
  phrases: readonly Phrase[],
): readonly Phrase[] {
  const own = words.map((at) => tokens[at]!);
  const others = phrases.filter((phrase) => !own.some((token) => contains(phrase, token)));
  const behind = others.find(({ role }) => role === (patientBehind ?? agentBehind));
  const hasObject = others.some(({ role }) => role === 'patient');
  return others.map((phrase): Phrase => {
    if (phrase === behind) return { ...phrase, role: patientBehind ? 'patient' : 'agent' };
    const isAffected = isMoved && !hasObject && !verb.passive && phrase.role === 'agent';
    return isAffected ? { ...phrase, role: 'patient' } : phrase;
  });
}

/** *Friday morning*, but not *Sunday's election*, which is no time though it holds one. */
function isWhen(phrase: Phrase, time: Span): boolean {
  return overlaps(time, phrase) && time.end >= phrase.end;
}
