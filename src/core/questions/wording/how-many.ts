import type { Answering } from '../answering.ts';
import { pluralOf } from '../plural.ts';
import { countedParty } from '../comparisons/number.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { askOfMeasure } from './measures.ts';
import { verbPhrase } from './verb-phrase.ts';

/** How a count reads whose own words had no verb for it: *the toll rose to 12*. */
const TOLD: Readonly<Record<string, string>> = {
  kill: 'were killed',
  wound: 'were wounded',
  miss: 'are missing',
  displace: 'were displaced',
  arrest: 'were arrested',
  kidnap: 'were kidnapped',
  release: 'were released',
  evacuate: 'were evacuated',
  rescue: 'were rescued',
  infect: 'were infected',
  destroy: 'were destroyed',
  damage: 'were damaged',
  intercept: 'were intercepted',
  capture: 'were captured',
  cancel: 'were cancelled',
  close: 'were closed',
  steal: 'were stolen',
  supply: 'were delivered',
  deploy: 'are deployed',
  launch: 'were launched',
  hire: 'were hired',
  buy: 'were bought',
  sell: 'were sold',
  'lay-off': 'are lost',
  'vote-for': 'were in favour',
  'lack-power': 'were without power',
  'walk-out': 'were on strike',
  attend: 'came',
  arrive: 'arrived',
  recall: 'are recalled',
  withdraw: 'are withdrawn',
  survive: 'survived',
  protest: 'took part',
  comprise: 'are there',
  present: 'are there',
};

/** *How many people were hurt in Mardal?*, or null where the claim counts nothing or has no words for it. */
export function howMany(told: Told): string | null {
  const counted = countedParty(told);
  if (!counted?.quantity) return null;
  const { statement } = told.claim;
  const verb = verbPhrase(told.claim);
  const what = withoutNumber(counted);
  const rest = told.parties
    .filter((party) => /^(?:in|at|from|to|near|on)$/.test(party.role) && party.named)
    .slice(0, 1)
    .map((party) => ` ${party.role} ${party.text}`)
    .join('');
  const how = counted.quantity.unit === null ? 'How many' : 'How much';
  const asked = `${how}${what ? ` ${what}` : ''}`;
  if (told.claim.predicate === 'amount' && counted.quantity.of)
    return askOfMeasure(told, counted.quantity.of, rest);
  const things = what || pluralOf(counted.quantity.of || 'person');
  if (told.claim.predicate === 'aboard')
    return `${how} ${things} ${verb || 'were'} on board${aboardOf(told)}?`;
  const outcome = TOLD[told.claim.predicate ?? ''];
  if (!what && !counted.quantity.of && counted.quantity.unit !== null && outcome)
    return `How much ${outcome.replace(/^were/, 'was').replace(/^are/, 'is')}${rest}?`;
  if (!verb && outcome) return `${how} ${things} ${outcome}${rest}?`;
  const isSubject = counted.start < statement.verbSpan.start;
  if (isSubject && verb) return `${asked} ${verb}${objectOf(told, counted)}${rest}?`;
  const agent = partyOf(told, 'agent');
  if (statement.verb === 'be') return `${how} ${things} were there${rest}?`;
  if (agent && agent !== counted) return `${asked} did ${agent.text} ${statement.verb}${rest}?`;
  return outcome && counted.quantity.unit === null ? `${how} ${things} ${outcome}${rest}?` : null;
}

/** Whether a claim counts those on board a vessel that it names. */
export function isAboard({ predicate, told }: Answering): boolean {
  return predicate === 'aboard' && aboardOf(told()) !== '';
}

/** *on board the Halcyon*: the vessel, where the claim names it. */
function aboardOf(told: Told): string {
  const vessel = told.parties.find((party) => party.named && party.role !== 'agent');
  return vessel ? ` ${vessel.text}` : '';
}

function objectOf(told: Told, counted: Party): string {
  const object = partyOf(told, 'patient');
  const isActive = counted.role === 'agent' && object && object.start > counted.end;
  return isActive ? ` ${object.text}` : '';
}

function withoutNumber(party: Party): string {
  const { quantity } = party;
  if (!quantity) return party.text;
  const from = Math.max(0, quantity.end - party.start);
  const words = quantity.end > party.start ? party.text.slice(from) : party.text;
  return words.replace(/^[\s-]*(?:of (?:the )?)?/, '').trim();
}
