import { isNo } from '../denial.ts';
import { silent, type Verdict } from '../comparison.ts';
import { partyOf, type Told } from '../told.ts';

/** Clears *he denies having killed her* beside *when she was killed*: that somebody did it is not what is denied. */
export function ofOwnDenial(a: Told, b: Told): Verdict {
  if (isNo(a) === isNo(b)) return silent;
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  return isOwnDenial(no) && !partyOf(yes, 'agent')
    ? { clears: 'nothing shows that both speak of the same doer' }
    : silent;
}

/** *denied killing*, *denies having killed*: who denies it speaks of what he did himself. */
function isOwnDenial({ claim: { sentence, statement } }: Told): boolean {
  const before = sentence.text.slice(0, statement.verbSpan.start - sentence.start);
  return /\bden(?:y|ies|ied|ying) (?:having )?$/.test(before);
}
