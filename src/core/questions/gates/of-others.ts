import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** Clears a denial that is one of others only: *Nobody else was hurt* beside *two people were hurt*. */
export function notOfOthers(a: Told, b: Told): Verdict {
  return isOfOthers(a) || isOfOthers(b)
    ? { clears: 'one of the two speaks of others than those of whom it was told' }
    : silent;
}

function isOfOthers({ parties, claim: { sentence } }: Told): boolean {
  return parties.some(({ role, start, text }) => {
    if (!/^(?:agent|patient)$/.test(role) || !/^no\b|^nobody\b/i.test(text)) return false;
    return /^(?:nobody|no \p{L}+) else\b/iu.test(sentence.text.slice(start - sentence.start));
  });
}
