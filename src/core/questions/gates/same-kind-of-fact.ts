import type { Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/**
 * Whether what two claims count is told alike: both as fact, or both as planned; nothing denied or only possible; or
 * one of the two leaves open whether it has happened: *the loss of 800 jobs*.
 */
export function sameKindOfFact(a: Told, b: Told): Verdict {
  if (a.claim.polarity === 'negative' || b.claim.polarity === 'negative')
    return { clears: 'one of the two is denied' };
  if ([a, b].some(({ claim }) => claim.modality === 'planned' && !claim.statement.isFinite))
    return { clears: 'one of the two tells a purpose only' };
  if (a.claim.modality === 'possible' || b.claim.modality === 'possible')
    return { clears: 'one of the two only may be so' };
  // *will cost 400 million*, *is investing 650 million*: what is settled is told either way.
  const isSettled = [a, b].every(
    ({ claim }) => claim.predicate === 'amount' && !claim.statement.isExpected,
  );
  const isAsYet = [a, b].some(
    ({ claim: { modality, sentence } }) => modality === 'fact' && NOW.test(sentence.text),
  );
  if (a.claim.modality !== b.claim.modality && isSettled && !isAsYet)
    return { passes: 'both are told as settled' };
  const areOpen = [a, b].some(({ claim }) => claim.statement.untensed);
  if (a.claim.modality !== b.claim.modality && !areOpen)
    return { clears: `${a.claim.modality} and ${b.claim.modality} are different things` };
  return {
    passes:
      a.claim.modality === 'fact'
        ? 'both are told as fact'
        : `both are told as ${a.claim.modality}`,
  };
}

/** *now holds 21,000*, beside *will hold 32,000*: what is so is to change. */
const NOW = /\b(?:now|currently|at present|presently|today|so far)\b/i;
