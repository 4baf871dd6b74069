import { deedOf, isOfOffice } from '../../claims/office-names.ts';
import { identityOf } from '../comparisons/identity.ts';
import { partyOf, type Told } from '../told.ts';
import { verbPhrase } from './verb-phrase.ts';

/** *When did the mill open?*, or null where the claim has no subject. */
export const when = (told: Told) => ask('When', told);

/** *Where was the meeting held?*, or null where the claim has no subject. */
export const where = (told: Told) => ask('Where', told);

function ask(word: string, told: Told): string | null {
  const { statement } = told.claim;
  const subject = told.parties.find((party) => party.end <= statement.verbSpan.start);
  if (!subject) return null;
  const verb = verbPhrase(told.claim);
  const [first, ...more] = verb.split(' ');
  const object = told.parties.find((party) => party.role === 'patient' && party !== subject);
  const rest = object ? ` ${object.text}` : '';
  if (more.length && /^(?:is|are|was|were|has|have|had|will|would)$/.test(first ?? ''))
    return `${word} ${first} ${subject.text} ${more.join(' ')}${rest}?`;
  return `${word} did ${subject.text} ${statement.verb}${rest}?`;
}

/** *Who won the Lindqvist Prize?*, or null where the claim does not tell who did what. */
export function who(told: Told): string | null {
  const { claim, parties } = told;
  if (isOfOffice(claim.predicate)) {
    const of = partyOf(told, 'of');
    const isNew = claim.predicate === 'take-office' ? 'the new ' : '';
    return `Who is ${isNew}${claim.object ?? ''}${of ? ` of ${of.text}` : ''}?`;
  }
  const identity = identityOf(told);
  if (identity) {
    const of = partyOf(told, 'of');
    return `Who is ${identity.role.text}${of ? ` of ${of.text}` : ''}?`;
  }
  const patient = parties.find(({ role }) => role === 'patient');
  const verb = verbPhrase(claim);
  if (patient && deedOf(verb.toLowerCase())) return `Who is the ${verb} of ${patient.text}?`;
  const agent = parties.find(({ role }) => role === 'agent');
  if (!patient || !agent || !verb || agent.start > claim.statement.verbSpan.start) return null;
  return `Who ${verb} ${patient.text}?`;
}
