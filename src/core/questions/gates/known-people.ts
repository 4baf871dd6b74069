import { silent, type Verdict } from '../comparison.ts';
import { partyOf, type Told } from '../told.ts';

/** Clears *a girl was found alive* and *one skier survived*: of those in one story it may be any. */
export function knownPeople(a: Told, b: Told): Verdict {
  return [a, b].some(isOfAnybody)
    ? { clears: 'the two do not speak of the same participants' }
    : silent;
}

function isOfAnybody(told: Told): boolean {
  const patient = partyOf(told, 'patient');
  if (!patient || patient.named) return false;
  const { sentence } = told.claim;
  const before = sentence.text.slice(0, patient.start - sentence.start);
  return !DEFINITE.test(patient.text) && !/\b(?:all|both|the)(?: of)?(?: the)? $/i.test(before);
}

const DEFINITE =
  /^(?:(?:the|this|that|these|those|his|her|its|their|both|all)\b|(?:he|she|it|they)$|\p{L}+['’]s\b)/iu;
