import { findAmountFrames } from './amount-frames.ts';
import { findAppointments } from './appointments.ts';
import type { Attribution } from './attribution.ts';
import { clauseClaims } from './clause-claims.ts';
import { countsAmong } from './counts-among.ts';
import { momentClaims, nounDeedClaims, withEventDates } from './dated-claims.ts';
import { findQuantities } from './find-quantities.ts';
import { fragmentClaim, isFragment } from './fragment-claim.ts';
import { amountClaims, countClaims } from './number-claims.ts';
import { officeClaim } from './office-claim.ts';
import { mayNameOffice } from './office-names.ts';
import { findOffices } from './offices.ts';
import type { Reading } from './reading.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { disownedIn, isStated } from './stated.ts';
import type { Statement } from './statement.ts';
import type { Told } from './told-once.ts';

/** What one sentence tells; nothing where it only asks, orders or corrects. */
export function sentenceClaims(
  reading: Reading,
  bare: SentenceFacts,
  attributions: readonly Attribution[],
  nameReferents: <T extends Statement>(statement: T) => T,
): Told {
  const { text, sentence, times } = bare;
  if (!isStated(text, sentence)) return { claims: [], ofSome: [], offices: [] };
  const taken = times.filter(({ type }) => type !== 'DURATION');
  const facts = { ...bare, quantities: findQuantities(text, sentence, taken) };
  const isDisowned = disownedIn(text, sentence);
  const read = { reading, facts, attributions, nameReferents, isDisowned };
  const amounts = findAmountFrames(facts);
  const ofClauses = clauseClaims(read, amounts);
  const counts = countClaims(read, ofClauses);
  const told = [
    ...ofClauses,
    ...counts.claims,
    ...countsAmong(read, [...ofClauses, ...counts.claims]),
    ...amountClaims(read, amounts),
    ...nounDeedClaims(read),
    ...momentClaims(read, ofClauses),
  ];
  const claims = withEventDates(read, told);
  return {
    claims:
      claims.length || !isFragment(text, sentence)
        ? claims
        : [fragmentClaim(reading, facts, attributions)],
    ofSome: counts.ofSome,
    offices: mayNameOffice(sentence) ? officeClaims(bare) : [],
  };
}

/** Who holds an office, and who comes into one. */
function officeClaims(bare: SentenceFacts): Told['offices'] {
  return [
    ...findOffices(bare).map((office) => officeClaim(bare, office)),
    ...findAppointments(bare).map((office) => officeClaim(bare, office, true)),
  ];
}
