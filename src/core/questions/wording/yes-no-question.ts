import { affectsSubject } from '../../claims/predicate.ts';
import { isPronoun } from '../../language/pronouns.ts';
import { partyOf, type Told } from '../told.ts';
import { agreeing, inside, isOnlyDateline } from './phrase.ts';
import { verbPhrase, withObject } from './verb-phrase.ts';

/** Verbs that ask nothing without an object. */
const EMPTY =
  /^(?:have|get|make|take|give|do|become|seem|remain|stay|cut|raise|find|go|pass|vote)$/;

/** *Did parliament reject the law?*, or null where the claim has no such parts. */
export function whether(told: Told): string | null {
  const { statement } = told.claim;
  const agent = partyOf(told, 'agent');
  const patient = partyOf(told, 'patient');
  // *it agreed*: nobody who reads the question knows who that is.
  if (agent && isPronoun(agent.head)) return null;
  const verb = verbPhrase(told.claim);
  // *take place* has its object in it.
  const isInVerb = patient && statement.verb.endsWith(` ${patient.head}`);
  const object = patient && !isInVerb ? inside(told, patient) : '';
  if ([agent, patient].some((party) => party && isOnlyDateline(told, party))) return null;
  if (agent && agent.start < statement.verbSpan.start && verb)
    return statement.verb === 'be' || (EMPTY.test(statement.verb) && !patient)
      ? null
      : `${told.claim.modality === 'planned' ? 'Will' : 'Did'} ${inside(told, agent)} ${withObject(statement.verb, object)}?`;
  const isActive = verb && !verb.includes(' ') && affectsSubject(statement.verb);
  if (patient && !agent && isActive) return `Did ${inside(told, patient)} ${statement.verb}?`;
  const [first, ...more] = verb.split(' ');
  if (
    patient &&
    !agent &&
    more.length &&
    /^(?:is|are|was|were|has|have|had|will)$/.test(first ?? '')
  )
    return `${capital(agreeing(first!, patient))} ${inside(told, patient)} ${more.filter((word) => !/^(?:not|never)$/.test(word)).join(' ')}?`;
  return null;
}

function capital(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}
