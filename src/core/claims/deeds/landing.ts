import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';

const craft = wordSet(data.craft);
const crews = wordSet(data.craftCrews);

/**
 * Where a plane came down unhurt, however it is told: *landed in Graz*, *made an emergency landing in Graz*, *was diverted to Graz*, *the
 * crew diverted to Graz*. Null for anything else.
 */
export function landing(statement: Statement): Statement | null {
  const { verb, phrases } = statement;
  const [agent, patient] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  const who = [agent, patient].find((one) => one && isOfCraft(one));
  const isMade = verb === 'make' && patient?.head === 'landing';
  if (!who || !(isMade || (LANDS.test(verb) && (patient === undefined || patient === who))))
    return null;
  // *flying from Oslo to Rome*: where it came from and was to go is another matter.
  const others = phrases
    .filter((phrase) => phrase !== agent && phrase !== patient)
    .filter(({ role }) => !/^(?:from|to)$/.test(role) || (verb === 'divert' && role === 'to'))
    .map((phrase) => (phrase.role === 'to' ? { ...phrase, role: 'in' } : phrase));
  return { ...statement, predicate: 'land', phrases: [{ ...who, role: 'patient' }, ...others] };
}

const LANDS = /^(?:land|divert|touch down|put down|set down)$/;

/** *the plane*, *flight 417*, *its pilot*: of a crew it tells where the plane is. */
function isOfCraft({ head, quantity }: Phrase): boolean {
  return quantity === null && (craft.has(head) || crews.has(head));
}
