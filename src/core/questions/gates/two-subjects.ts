import { silent, type Verdict } from '../comparison.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/**
 * Whether two sentences may be of one subject: not where each is told of a name of its own of which the other article knows
 * nothing (*Stromark said that it would build a wind farm*, *Eolis said …*; *the ferry Sankt Aldis*, *the ferry Sankt Orm*).
 */
export function ofOneSubject(a: Told, b: Told): Verdict {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  if (!x || !y || lastOf(x) === lastOf(y)) return silent;
  return isUnknown(x, b) && isUnknown(y, a)
    ? { clears: `the one speaks of ${x.text}, the other of ${y.text}` }
    : silent;
}

/** Who or what stands before the verb, by name. */
function subjectOf(told: Told): Party | undefined {
  // A number that is told by the words around it has the subject beside it.
  const subject = ['agent', 'beside', 'patient']
    .map((role) => partyOf(told, role))
    .find((party) => party !== undefined && party.quantity === null);
  const isSubject =
    subject?.named && !subject.quantity && subject.start < told.claim.statement.verbSpan.start;
  return isSubject ? subject : undefined;
}

function lastOf({ head }: Party): string {
  return head.split(/[\s-]/).at(-1)!;
}

function isUnknown(party: Party, { setting, isNamed, hasWord }: Told): boolean {
  if ([...party.ids].some((id) => setting.has(id))) return false;
  const last = lastOf(party);
  return last.length > 2 && !isNamed(last) && !hasWord(stemOf(last));
}
