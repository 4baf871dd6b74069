import type { UnnamedClaim } from './claim-parts.ts';
import type { Claim } from './claim.ts';
import { countsGiven, mayHoldBeside } from './given-counts.ts';
import { isOfBody, isOfOffice } from './office-names.ts';

/** What one sentence tells. */
export interface Told {
  readonly claims: readonly UnnamedClaim[];
  /** Counts that may be of some of those only of whom it is told. */
  readonly ofSome: readonly UnnamedClaim[];
  readonly offices: readonly UnnamedClaim[];
}

/** The claims of all sentences; who holds which office is told once for each article. */
export function toldOnce(told: readonly Told[]): readonly UnnamedClaim[] {
  const known = new Set<string>();
  const given = countsGiven(told.flatMap(({ claims, ofSome }) => [...claims, ...ofSome]));
  const scores = told.flatMap(({ claims }) => claims.filter(isScore));
  // An article with two scores tells of several matches, or of one as it went.
  const isOneMatch = new Set(scores.map(({ quantity }) => quantity!.low)).size < 2;
  const moments = told.flatMap(({ claims }) => claims.filter(isMoment));
  return told.flatMap(({ claims, ofSome, offices }) => [
    ...claims.filter(
      (claim) =>
        (isOneMatch || !isScore(claim)) && (!isMoment(claim) || isOfOneTime(claim, moments)),
    ),
    ...ofSome.filter((count) => mayHoldBeside(count, given)),
    ...offices.filter(({ object, predicate, statement }) => {
      const key = `${statement.phrases[0]!.characters[0]} ${predicate} ${object}`;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    }),
  ]);
}

const isMoment = ({ predicate }: UnnamedClaim) => predicate === 'befall';

/** An article that gives two times of day for one kind of moment tells of two: of two tremors, or of the power lost twice. */
function isOfOneTime(claim: UnnamedClaim, moments: readonly UnnamedClaim[]): boolean {
  const kindOf = ({ statement }: UnnamedClaim) => statement.phrases[0]!.head;
  return moments.every(
    (other) => kindOf(other) !== kindOf(claim) || other.eventTime === claim.eventTime,
  );
}

function isScore({ predicate, quantity }: UnnamedClaim): boolean {
  return predicate === 'amount' && quantity?.of === 'score';
}

/**
 * Whether nothing shows that somebody holds an office now: it is only a title before the name, or one article gives
 * *President* to two, of one land or none: some of them held it, or are to, at another time.
 */
export function mayNotHold(
  { predicate, object, subject, place }: Claim,
  claims: readonly Claim[],
): boolean {
  if (isTitled(predicate)) return true;
  if (!isOfOffice(predicate)) return false;
  const surname = (name: string | null) => name?.split(' ').at(-1);
  return claims.some(
    (other) =>
      (other.predicate === predicate ||
        (isTitled(other.predicate) && predicate === 'hold-office')) &&
      other.object === object &&
      (!isOfBody(object!) || !place || !other.place || place === other.place) &&
      surname(other.subject) !== surname(subject),
  );
}

/** Whether somebody is only called by an office. */
function isTitled(predicate: string | null): boolean {
  return predicate === 'be-titled';
}
