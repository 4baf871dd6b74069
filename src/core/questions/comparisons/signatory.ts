import { alignParties } from '../align.ts';
import { silent, type Assumption, type Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { toldAsFact } from '../gates/told-as-fact.ts';
import { samePlace } from '../gates/same-place.ts';
import { sameStory } from '../gates/same-story.ts';
import { sameTime } from '../gates/same-time.ts';
import { twoNames } from '../gates/two-names.ts';
import { matchParties } from '../match-parties.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** Compares two claims by who signed one paper for one side: *the treaty was signed for Peru by Foreign Minister Julio Arce*. */
export function compareSignatories(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (a.claim.predicate !== 'sign' || b.claim.predicate !== 'sign') return null;
  const [x, y] = [signatoryOf(a), signatoryOf(b)];
  const [side, other] = [sideOf(a), sideOf(b)];
  if (!x || !y || !side || !other) return null;
  if (matchParties(side, other) !== 'same' || matchParties(x, y) !== 'different') return null;
  const gates = runGates([
    () => ({ passes: `both tell who signed for ${side.text}` }),
    () => (mayBeOnePaper(a, b) ? silent : { clears: 'the two do not speak of the same' }),
    () => toldAsFact(a, b),
    () => twoNames(a, b, x, y),
    () => samePlace(a, b),
    () => sameTime(a, b, assume),
    () => sameStory(a, b, assume),
  ]);
  return conflictUnless(gates, {
    kind: 'value',
    slots: [x, y],
    strength: 'medium',
    why: `“${x.text}” and “${y.text}” are two`,
    nearest: 'the two names being one, or both having signed',
  });
}

/** Whether it tells who signed for whom. */
export function signsForSide(told: Told): boolean {
  return told.claim.predicate === 'sign' && sideOf(told) !== undefined;
}

/** *the contract*, *it*; not *a related loan agreement*, which the other article does not know. */
function mayBeOnePaper(a: Told, b: Told): boolean {
  const match = alignParties(a, b).patient;
  const isBroughtUp = (told: Told) => /^an? /i.test(partyOf(told, 'patient')?.text ?? '');
  return match === 'same' || (match !== 'different' && !isBroughtUp(a) && !isBroughtUp(b));
}

/** One person by name; of *the ministers Arce and Mejia* either may be told alone. */
function signatoryOf(told: Told): Party | undefined {
  const who = partyOf(told, 'agent');
  if (!who?.named || ![...who.ids].some((id) => id.startsWith('PERSON:'))) return undefined;
  const { text, start } = told.claim.sentence;
  const isOneOfTwo =
    /\band $/.test(text.slice(0, who.start - start)) ||
    /^ and \p{Lu}/u.test(text.slice(who.end - start));
  return isOneOfTwo ? undefined : who;
}

const sideOf = ({ parties }: Told) => parties.find(({ role, named }) => role === 'for' && named);
