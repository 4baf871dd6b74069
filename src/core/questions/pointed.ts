import data from '../../../data/questions/parties.json' with { type: 'json' };
import { countsPeople } from '../claims/counted-noun.ts';
import { isPronoun } from '../language/pronouns.ts';
import { partyOf, type Party, type Told } from './told.ts';
import { wordSet } from '../text/word-list.ts';

/** Whether what a claim tells it of is so well described that who does it need not be told alike. */
export function isPointed(told: Told): boolean {
  const patient = partyOf(told, 'patient');
  return patient !== undefined && isPointedAt(patient) && canAct(partyOf(told, 'agent'));
}

/** People and bodies act; of *the second letter* and *the bureau* nothing shows that they did one thing. */
export function canAct(agent: Party | undefined): boolean {
  return (
    !agent ||
    agent.named ||
    isPronoun(agent.head) ||
    countsPeople(agent.head) ||
    bodies.has(agent.head)
  );
}

const bodies = wordSet(data.bodies);

/** A name, or *the border agreement*: there is hardly another in one story. */
export function isPointedAt({ named, text, modifiers, quantity }: Party): boolean {
  return (
    named ||
    (!quantity && modifiers.length > 0 && /^(?:(?:the|this|that)\b|\p{Lu}\S*['’]s )/iu.test(text))
  );
}

/** Whether both say who does it, and to whom or what or that it is nobody: a verb of any kind may then be compared. */
export function isWhole(a: Told, b: Told): boolean {
  return (
    [a, b].every((told) => partyOf(told, 'agent') && partyOf(told, 'patient')) ||
    [a, b].every((told) => partyOf(told, 'agent')?.named && !partyOf(told, 'patient')) ||
    [a, b].every((told) => {
      const patient = partyOf(told, 'patient');
      return !partyOf(told, 'agent') && patient !== undefined && isPointedAt(patient);
    })
  );
}
