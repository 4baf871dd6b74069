import { deedOf, isOfOffice } from '../../claims/office-names.ts';
import { identityOf } from '../comparisons/identity.ts';
import { affectsSubject } from '../../claims/predicate.ts';
import { isPronoun } from '../../language/pronouns.ts';
import { partyOf, type Told } from '../told.ts';
import { agreeing, inside, isOnlyDateline } from './phrase.ts';
import { verbPhrase, withObject } from './verb-phrase.ts';

/** *When did the mill open?*, or null where the claim has no subject. */
export const when = (told: Told) => ask('When', told);

/** *Where was the meeting held?*, or null where the claim has no subject. */
export const where = (told: Told) => ask('Where', told);

function ask(word: string, told: Told): string | null {
  const { statement } = told.claim;
  const subject = told.parties.find((party) => party.end <= statement.verbSpan.start);
  if (!subject || isPronoun(subject.head) || isOnlyDateline(told, subject)) return null;
  const verb = verbPhrase(told.claim);
  // A count that the words beside it tell has the name of a class for its verb.
  if (!verb) return null;
  const [first, ...more] = verb.split(' ');
  const object = told.parties.find((party) => party.role === 'patient' && party !== subject);
  const rest = object ? inside(told, object) : '';
  const who = inside(told, subject);
  if (more.length && /^(?:is|are|was|were|has|have|had|will|would)$/.test(first ?? ''))
    return `${word} ${first} ${who} ${more.join(' ')}${rest ? ` ${rest}` : ''}?`;
  if (statement.verb === 'be') return null;
  // *the bridge, built in 1912*: what was done to it, with no auxiliary
  if (!statement.isFinite && subject.role === 'patient' && !affectsSubject(statement.verb))
    return isParticiple(verb, statement.verb)
      ? `${word} ${agreeing('were', subject)} ${who} ${verb}?`
      : null;
  return `${word} did ${who} ${withObject(statement.verb, rest)}?`;
}

const isParticiple = (verb: string, lemma: string) => /^\p{Ll}+$/u.test(verb) && verb !== lemma;

/** *Who won the Lindqvist Prize?*, or null where the claim does not tell who did what. */
export function who(told: Told): string | null {
  const { claim, parties } = told;
  if (isOfOffice(claim.predicate)) {
    const of = partyOf(told, 'of');
    const isNew = claim.predicate === 'take-office' ? 'the new ' : '';
    return `Who is ${isNew}${claim.object ?? ''}${of ? ` of ${of.text}` : ''}?`;
  }
  const { statement } = claim;
  const identity = identityOf(told);
  if (identity) {
    const of = partyOf(told, 'of');
    return `Who is ${identity.role.text}${of ? ` of ${of.text}` : ''}?`;
  }
  const patient = parties.find(({ role }) => role === 'patient');
  const verb = verbPhrase(claim);
  if (patient && deedOf(verb.toLowerCase())) return `Who is the ${verb} of ${patient.text}?`;
  const agent = parties.find(({ role }) => role === 'agent');
  if (
    !patient ||
    !agent ||
    !/^(?!\p{L}+ing$)\p{L}/u.test(verb) ||
    agent.start > statement.verbSpan.start
  )
    return null;
  return statement.verb === 'be' ? null : `Who ${verb} ${inside(told, patient)}?`;
}
