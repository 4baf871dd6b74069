import type { Clause, NounPhrase, Sentence, VerbGroup } from '../language/sentence.ts';
import { overlaps } from '../text/span.ts';
import { adjectiveState } from './adjective-state.ts';
import { moveOf, placingWord } from './clause-predicate.ts';
import { twoObjects } from './two-objects.ts';
import { isMeans } from './means.ts';
import { affectsSubject } from './predicate.ts';
import { openingGroup } from './opening-group.ts';
import { readPhrase, withPartner } from './read-phrase.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import { isKindOfPlace, isPlacing, placesAfter, placesBeside } from './statement-places.ts';
import type { Phrase, Role } from './statement.ts';
import {
  besideParticiple,
  antecedentOfIt,
  openedBy,
  relativeObject,
  relativeOwner,
} from './understood-parties.ts';

/**
 * Who does what to whom in a clause, where, and on what terms: its noun phrases, each with its part in it.
 *
 * @param particle What belongs to the verb without being a part of it: *off* in *lay off*.
 */
export function phrasesOf(facts: SentenceFacts, clause: Clause, particle: string | null): Phrase[] {
  const { sentence } = facts;
  const verb = sentence.verbs[clause.verb]!;
  const head = sentence.tokens[verb.head]!;
  const phrases: Phrase[] = [];
  const add = (role: Role, at: number | null) => {
    const noun = at !== null && isParty(role) ? nameOfPlace(sentence, at) : at;
    const phrase = noun === null ? undefined : sentence.nouns[noun];
    if (!phrase) return;
    const told = isParty(role) ? shareBefore(sentence, phrase) : phrase;
    const named = withPartner(facts, readPhrase(facts, role, told), told);
    const read = noun === at ? named : { ...named, modifiers: kindOf(sentence, at!) };
    const isTold = phrases.some(
      (told) =>
        told.start === read.start && (told.role === role || (role === 'of' && isParty(told.role))),
    );
    if (!isTold) phrases.push(read);
  };
  const opened = clause.subject === null ? openedBy(sentence, clause) : null;
  const moved =
    verb.passive ||
    opened !== null ||
    affectsSubject(head.lemma) ||
    affectsSubject(`${head.lemma}-${particle}`) ||
    moveOf(sentence, verb) !== null ||
    adjectiveState(sentence, verb) !== null;
  const subject =
    behindTime(sentence, clause, verb) ??
    besideParticiple(sentence, clause) ??
    relativeOwner(sentence, clause) ??
    antecedentOfIt(sentence, clause) ??
    clause.subject ??
    opened;
  const group = isHidden(sentence, subject, verb)
    ? openingGroup(facts, verb, moved ? 'patient' : 'agent')
    : null;
  if (group) phrases.push(group);
  else add(moved ? 'patient' : 'agent', subject);
  const object = clause.object ?? (moved ? null : relativeObject(sentence, clause));
  const two = twoObjects(sentence, clause);
  if (two !== null) {
    add(two.isGiven ? 'to' : 'patient', two.whom);
    add(two.isGiven ? 'patient' : '', two.thing);
  } else add(moved ? (placingWord(sentence, verb) ?? 'extra') : 'patient', object);
  for (const { preposition, noun } of clause.obliques) {
    if (preposition === particle && sentence.nouns[noun]!.from === verb.head + 2) {
      // *is laying off 450 people*: what was read as a preposition belongs to the verb.
      add('patient', noun);
      continue;
    }
    const isDoer =
      preposition === 'by' &&
      verb.passive &&
      !isShare(facts, noun) &&
      !isMeans(sentence, head.lemma, noun);
    add(isDoer ? 'agent' : preposition, noun);
    if (isPlacing(preposition) || isPlaceOf(sentence, preposition, noun))
      for (const next of placesAfter(sentence, noun))
        if (!clause.obliques.some((oblique) => oblique.noun === next.noun))
          add(next.preposition, next.noun);
  }
  for (const { preposition, noun } of placesBeside(facts, clause, subject)) add(preposition, noun);

  const post = complementOf(sentence, verb);
  add('as', post);
  for (const noun of [clause.object ?? (verb.passive ? subject : null), post])
    for (const phrase of hangingOn(facts, noun))
      if (!phrases.some(({ start }) => start === phrase.start)) phrases.push(phrase);
  return phrases;
}

/** *off the port of Selm*, *to the town of Orval*. */
const isPlaceOf = (sentence: Sentence, preposition: string, noun: number) =>
  /^(?:off|to|into)$/.test(preposition) && isKindOfPlace(sentence, noun);

/** *Three days after the raid, on Friday, the skipper was freed*: no days are freed; he stands right before the verb. */
function behindTime({ tokens, nouns }: Sentence, { subject }: Clause, { from }: VerbGroup) {
  const read = subject === null ? undefined : nouns[subject];
  if (!read || !/^(?:minute|hour|day|week|month|year)s?$/.test(tokens[read.head]!.lemma))
    return null;
  const next = nouns.findIndex((noun) => noun.from > read.to && noun.to === from);
  return next < 0 ? null : next;
}

/**
 * Whether a clause has no subject, or one that does not open the sentence before its first verb that stands for antecedentOfIt, or
 * only the first words of one: *All four* of *All four of the accused*.
 */
function isHidden({ tokens, nouns }: Sentence, subject: number | null, verb: VerbGroup): boolean {
  if (subject === null) return true;
  const { from, to } = nouns[subject]!;
  if (from > 0) return to <= verb.from;
  return tokens[from]!.lemma === 'all' && tokens[to]?.lemma === 'of';
}

/** *the town of Orval*: the name alone tells which one it is. */
function nameOfPlace({ tokens, nouns }: Sentence, noun: number): number {
  const { from, to, head } = nouns[noun]!;
  const isPlace = tokens[from]!.lemma === 'the' && isSettled(tokens[head]!.text.toLowerCase());
  if (!isPlace || tokens[to]?.lemma !== 'of') return noun;
  const name = nouns.findIndex((other) => other.from === to + 1);
  return name >= 0 && tokens[nouns[name]!.head]!.pos === 'PROPN' ? name : noun;
}

/** *village*: what the place that has a name is, by which it may be called later. */
function kindOf({ tokens, nouns }: Sentence, noun: number): readonly string[] {
  return [tokens[nouns[noun]!.head]!.lemma];
}

function isParty(role: Role): boolean {
  return role === 'agent' || role === 'patient';
}

/** *2,300 of 4,150 jobs*: as many as it is told of, and not how many there are. */
function shareBefore({ tokens }: Sentence, noun: NounPhrase): NounPhrase {
  const { from } = noun;
  const share = from - 2;
  const isShare = tokens[from - 1]?.lemma === 'of' && tokens[share]?.tag === 'CD';
  return isShare && tokens[from]!.tag === 'CD' ? { from: share, to: from - 1, head: share } : noun;
}

function isSettled(kind: string): boolean {
  return /^(?:town|city|village|port|island|province|region|district|suburb|settlement|hamlet)$/.test(
    kind,
  );
}

/** *signed a deal with Chile*, *was named coach of Lugarda*: what hangs on a noun says which one it is. */
function hangingOn(facts: SentenceFacts, noun: number | null): readonly Phrase[] {
  const { tokens, nouns } = facts.sentence;
  const found: Phrase[] = [];
  for (let after = noun === null ? null : nameOfPlace(facts.sentence, noun); after !== null;) {
    const { to } = nouns[after]!;
    const next = nouns.findIndex(({ from }) => from === to + 1);
    if (next < 0 || tokens[to]!.pos !== 'ADP') break;
    const phrase = readPhrase(facts, tokens[to]!.lemma, nouns[next]!);
    found.push(phrase.role === 'between' ? withPartner(facts, phrase, nouns[next]!) : phrase);
    after = next;
  }
  return found;
}

/** *dropped by 40 percent*: by how much, and nobody who did it. */
function isShare({ sentence, quantities }: SentenceFacts, noun: number): boolean {
  const { from, to } = sentence.nouns[noun]!;
  const span = spanOf(sentence, from, to);
  return quantities.some((quantity) => quantity.unit === '%' && overlaps(quantity, span));
}

/** Verbs that make somebody something. */
const MAKING = /^(?:appoint|name|elect|choose|crown|declare|install|re-elect|reappoint)$/;

/** *was appointed coach*: what somebody is made, without a word before it that would say so. */
function complementOf({ tokens, nouns }: Sentence, { head, passive }: VerbGroup): number | null {
  if (!passive || !MAKING.test(tokens[head]!.lemma)) return null;
  const found = nouns.findIndex(
    (noun) => tokens[noun.head]!.relation === 'xcomp' && tokens[noun.head]!.head === head,
  );
  return found < 0 ? null : found;
}
