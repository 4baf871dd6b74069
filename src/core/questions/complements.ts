import { relateWords } from './relate-words.ts';
import { stemOf } from './stem.ts';
import { matchParties } from './match-parties.ts';
import { partyOf, type Party, type Told } from './told.ts';

/** Prepositions whose phrases place a statement rather than take part in it. */
const CIRCUMSTANCE =
  /^(?:in|at|on|near|off|during|after|before|since|until|amid|over|across|inside|outside|into)$/;

export function others(told: Told): readonly Party[] {
  return told.parties.filter(
    (party) =>
      !/^(?:agent|patient|extra)$/.test(party.role) &&
      !placesIt(told, party) &&
      !isOfCircumstance(told, party),
  );
}

/** *were taken to the port*, *was launched from Kourou*: where somebody is brought, and where something starts. */
function placesIt({ claim: { predicate } }: Told, { role }: Party): boolean {
  return (
    CIRCUMSTANCE.test(role) ||
    (role === 'to' && predicate === 'take-to') ||
    (role === 'from' && predicate === 'launch')
  );
}

/** *after a debate of four hours*, *at the end of a session*: what belongs to a phrase that only places the statement. */
function isOfCircumstance(told: Told, { role, start }: Party): boolean {
  if (role !== 'of') return false;
  const owner = told.parties.find(({ end }) => end < start && start - end <= 5);
  return owner !== undefined && placesIt(told, owner);
}

/**
 * What keeps a denial from speaking of the same as the other claim, in words: another complement (*convicted of
 * fraud*, *not of bribery*), or one that only the denial has (*did not sign a deal with Peru*). Null for nothing.
 *
 * @param no The claim that denies, or either of two that exclude each other.
 */
export function complementsApart(no: Told, yes: Told, isDenial: boolean): string | null {
  for (const x of others(no)) {
    // *the pilot of the plane did not call*: what stands before the verb belongs to its subject.
    if (x.end <= no.claim.statement.verbSpan.start) {
      const other = others(yes).find(({ role }) => role === x.role);
      if (other && areTwoKnown(no, x, yes, other))
        return `“${x.role} ${x.text}” and “${other.role} ${other.text}” are not the same`;
      continue;
    }
    // *to Petra Wolm, a skipper*: who somebody is.
    if (x.role === '') continue;
    // *sentenced to four years*, *cleared of setting fire to the shop*: an amount is no other thing.
    const rivals = others(yes).filter(
      ({ role, quantity }) => role === x.role && (quantity === null) === (x.quantity === null),
    );
    const isMet = rivals.some(
      (y) =>
        matchParties(x, y) === 'same' ||
        isSynonym(x, y) ||
        isUseFor(yes, y, x) ||
        isUseFor(no, x, y),
    );
    if (rivals.length > 0 && !isMet)
      return `“${x.role} ${x.text}” and “${rivals[0]!.role} ${rivals[0]!.text}” are not the same`;
    const object = partyOf(no, 'patient');
    if (isDenial && !rivals.length && object && /^an?\b/i.test(object.text))
      return `only one of the two speaks of one ${x.role} “${x.text}”`;
  }
  return null;
}

/** *for the treatment of adults* beside *for adults*. */
function isUseFor({ parties }: Told, use: Party, whom: Party): boolean {
  return (
    /^(?:treatment|use|benefit|protection|sake)$/.test(use.head) &&
    parties.some(({ role, head, start }) => role === 'of' && start > use.end && head === whom.head)
  );
}

/** *contact with the orbiter*, *contact with the lander*: two things, where both articles know both. */
function areTwoKnown(a: Told, x: Party, b: Told, y: Party): boolean {
  if (x.named || y.named || x.head === y.head || isSynonym(x, y)) return false;
  return b.hasWord(stemOf(x.head)) && a.hasWord(stemOf(y.head));
}

/** Whether what one is for and what the other is against are two things. */
export function standApart(a: Told, b: Told): boolean {
  const stand = (told: Told) =>
    told.parties.find(({ role }) => role === 'for' || role === 'against');
  const [x, y] = [stand(a), stand(b)];
  if (!x || !y) return false;
  const match = matchParties(x, y);
  if (match === 'different' || areNarrowedApart(x, y)) return true;
  return match === 'unknown' && x.named === y.named && !isSynonym(x, y);
}

/** *the Bitter Creek dam bill*, *the Haskell road bill*: two of one kind, each with words of its own before it. */
function areNarrowedApart(x: Party, y: Party): boolean {
  const kindOf = ({ text }: Party) => /\p{L}+$/u.exec(text)?.[0].toLowerCase();
  if (x.modifiers.length === 0 || y.modifiers.length === 0 || kindOf(x) !== kindOf(y)) return false;
  return !x.modifiers.some((word) => y.modifiers.includes(word));
}

function isSynonym(x: Party, y: Party): boolean {
  return !x.named && !y.named && relateWords(x.head, y.head) === 'synonym';
}
