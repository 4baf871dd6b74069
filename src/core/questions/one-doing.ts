import { sameThing } from './align.ts';
import { matchThings } from './match-things.ts';
import { partyOf, type Party, type Told } from './told.ts';

/**
 * Whether two claims tell of one doing by all that they say of it: the same doer, and what it is done to or about, and neither is any
 * such thing: *soldiers entered the town*, *the lower house will vote on the bill*.
 */
export function areOneDoing(a: Told, b: Told): boolean {
  return (
    a.claim.predicate === b.claim.predicate &&
    areOne(a, partyOf(a, 'agent'), b, partyOf(b, 'agent')) &&
    areOne(a, objectOf(a), b, objectOf(b)) &&
    [a, b].every((told) => isKnown(objectOf(told)!))
  );
}

/** What is done or voted on. */
function objectOf(told: Told): Party | undefined {
  return (
    partyOf(told, 'patient') ?? (told.claim.predicate === 'vote' ? partyOf(told, 'on') : undefined)
  );
}

function areOne(a: Told, x: Party | undefined, b: Told, y: Party | undefined): boolean {
  if (!x || !y || x.quantity || y.quantity) return false;
  return sameThing(x, y, matchThings(a, b, x, y)) === 'same';
}

/** *the town*, *its bill*, *Port Selm*. */
function isKnown({ named, text }: Party): boolean {
  return named || /^(?:the|this|that|its|his|her|their)\b/i.test(text);
}
