import { affectsSubject } from '../../claims/predicate.ts';
import { pluralOf } from '../plural.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { verbPhrase } from './verb-phrase.ts';

/** Verbs that ask nothing without an object. */
const EMPTY = /^(?:have|get|make|take|give|do|become|seem|remain|stay)$/;

/** *Did parliament reject the law?*, or null where the claim has no such parts. */
export function whether(told: Told): string | null {
  const { statement } = told.claim;
  const agent = partyOf(told, 'agent');
  const patient = partyOf(told, 'patient');
  const verb = verbPhrase(told.claim);
  // *take place* has its object in it.
  const isInVerb = patient && statement.verb.endsWith(` ${patient.head}`);
  const object = patient && !isInVerb ? ` ${within(patient)}` : '';
  if (agent && agent.start < statement.verbSpan.start && verb)
    return statement.verb === 'be' || (EMPTY.test(statement.verb) && !patient)
      ? null
      : `${told.claim.modality === 'planned' ? 'Will' : 'Did'} ${within(agent)} ${statement.verb}${object}?`;
  const isActive = verb && !verb.includes(' ') && affectsSubject(statement.verb);
  if (patient && !agent && isActive) return `Did ${within(patient)} ${statement.verb}?`;
  const [first, ...more] = verb.split(' ');
  if (
    patient &&
    !agent &&
    more.length &&
    /^(?:is|are|was|were|has|have|had|will)$/.test(first ?? '')
  )
    return `${capital(agreeing(first!, patient))} ${within(patient)} ${more.filter((word) => !/^(?:not|never)$/.test(word)).join(' ')}?`;
  return null;
}

/** A phrase as it stands within a sentence, where it may have begun one. */
function within({ text, named }: Party): string {
  return named || !OPENING.test(text) ? text : `${text[0]!.toLowerCase()}${text.slice(1)}`;
}

/** Words that have a capital only where they begin a sentence. */
const OPENING =
  /^(?:The|An?|Some|Several|Many|Most|All|Both|No|Its|His|Her|Their|Our|My|This|That|These|Those|At|About|Around|Nearly|Almost|More|Up|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Police|Officers|Soldiers|Troops|Rescuers|Firefighters|People|Residents)\b/;

function capital(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}

/** *were* becomes *was* beside one person or thing: a name may stand for the *they* of the text. */
function agreeing(auxiliary: string, { text, head }: Party): string {
  const isOne = text.toLowerCase().endsWith(head) && pluralOf(head) !== head;
  return (isOne ? { were: 'was', are: 'is', have: 'has' }[auxiliary] : undefined) ?? auxiliary;
}
