import { complementsApart } from '../complements.ts';
import { silent, type Verdict } from '../comparison.ts';
import { isNo } from '../denial.ts';
import type { Told } from '../told.ts';

/** Whether two claims of yes and no are of one doing, and of nothing else that sets them apart. */
export function sameComplements(a: Told, b: Told): Verdict {
  const [done, other] = [doingOf(a), doingOf(b)];
  if (done !== other)
    return {
      clears: `only one of the two speaks of “to ${(done ?? other)!}”, or of another doing`,
    };
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  const apart = complementsApart(no, yes, isNo(no));
  return apart ? { clears: apart } : silent;
}

/** *did not allow them to share a supplier*: what somebody is let or made to do, by its verb; null for nothing. */
function doingOf({ claim: { predicate, sentence, statement } }: Told): string | null {
  if (!/^(?:allow|ban)$/.test(predicate!)) return null;
  const after = sentence.text.slice(statement.verbSpan.end - sentence.start);
  return /^[^.;:]{0,60}?\bto (\p{Ll}+)/u.exec(after)?.[1] ?? null;
}
