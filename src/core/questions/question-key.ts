import type { QuestionKind } from './question.ts';
import { countedParty } from './counted-party.ts';
import type { Told } from './told.ts';

/** What the claims of one question have in common, as a key that edits elsewhere leave alone. */
export function questionKey(told: Told, kind: QuestionKind): string {
  const counted = kind === 'number' ? countedParty(told) : undefined;
  const parties = told.parties
    .filter((party) => party !== counted)
    .map((party) => `${party.role}:${[...party.ids].sort().join('+') || party.head}`)
    .sort();
  const count = counted ? `${counted.quantity!.of}:${[...counted.ids].sort().join('+')}` : '';
  return [told.claim.predicate, count, ...parties].join('|');
}
