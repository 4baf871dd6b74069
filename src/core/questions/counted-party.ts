import relations from '../../../data/questions/relations.json' with { type: 'json' };
import { aspectOf } from '../claims/predicate.ts';
import { wordSet } from '../text/word-list.ts';
import { partyOf, type Party, type Told } from './told.ts';

/** The party of a claim that carries its number: of *at least one drone killed nine people* those who were killed. */
export function countedParty(told: Told): Party | undefined {
  const patient = partyOf(told, 'patient');
  const isToll = aspectOf(told.claim.predicate ?? '') === 'cumulative';
  if (patient?.quantity && isToll && !isBare(told, patient)) return patient;
  return told.parties.find(
    (party) =>
      party.quantity !== null &&
      !isOwnerOfTold(told, party) &&
      !isWait(party) &&
      !isOfSize(party) &&
      !isBare(told, party),
  );
}

/** *a man of 34*, but not *a crew of three*, *a 3,000-word article*, and *all but two*: a number that counts nothing of it. */
function isBare({ claim: { sentence } }: Told, { quantity }: Party): boolean {
  if (!quantity || quantity.unit !== null) return false;
  const before = sentence.text.slice(0, quantity.start - sentence.start);
  if (/\ball (?:but|except) $/i.test(before)) return true;
  if (quantity.of !== '') return false;
  if (sentence.text[quantity.end - sentence.start] === '-') return true;
  return /\b(?:man|woman|boy|girl|teenager|suspect) of $/.test(before);
}

/** *a 400-gram bar was sold*: which one it is, and not how much of it was sold. */
function isOfSize({ quantity }: Party): boolean {
  return quantity?.unit === 'kg' && /\d-\p{L}/u.test(quantity.text);
}

/** *was sentenced to prison after four years of investigations*: how long it took, and not for how long. */
function isWait({ role, quantity }: Party): boolean {
  return quantity?.unit === 's' && /^(?:after|before|since|during)$/.test(role);
}

/** *released the names of six men*: the names were released, not the men. */
function isOwnerOfTold({ parties }: Told, { role, start }: Party): boolean {
  return (
    role === 'of' &&
    parties.some(
      ({ role: of, head, end }) =>
        of === 'patient' && owned.has(head) && end < start && start - end <= 4,
    )
  );
}

const owned = wordSet(relations.owned);
