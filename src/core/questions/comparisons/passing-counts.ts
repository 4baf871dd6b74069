import type { Claim, Quantity } from '../../claims/claim.ts';
import { aspectOf } from '../../claims/predicate.ts';

/**
 * Whether two counts are each of what is so on its day alone, though what is told of them counts up otherwise: those who are
 * still displaced, who lie in hospital, what a fire has burned. Either may be the larger.
 */
export function arePassing(a: Claim, b: Claim, { unit }: Quantity): boolean {
  if (isStanding(a) || isStanding(b)) return true;
  return [a, b].every(isInHospital) || (unit === 'm2' && [a, b].every(isOfFire));
}

/** *140 were still displaced*, *780 remain evacuated*: as many as there are on the day of which it is told, and not all that ever were. */
function isStanding({ predicate, sentence, statement }: Claim): boolean {
  if (aspectOf(predicate ?? '') !== 'cumulative' || FOR_GOOD.test(predicate!)) return false;
  const { start, end } = statement.verbSpan;
  const from = Math.max(0, start - sentence.start - 24);
  return STANDING.test(sentence.text.slice(from, end - sentence.start));
}

/** What nobody comes back from. */
const FOR_GOOD = /^(?:kill|destroy)$/;

const STANDING = /\b(?:still|remain(?:s|ed|ing)?|currently)\b[^,;.]*$/;

/** What a fire has burned is measured anew every day, and is smaller on a better map. */
const isOfFire = ({ sentence }: Claim) => FIRE.test(sentence.text);

const FIRE = /\b(?:(?:wild|bush|forest )?fires?|blazes?|burn(?:s|ed|t|ing)?|flames)\b/i;

/** *Twelve people are in hospital*: those who lie there on a day, and not all who were ever taken there. */
const isInHospital = ({ predicate, sentence }: Claim) =>
  predicate === 'wound' && IN_HOSPITAL.test(sentence.text);

const IN_HOSPITAL =
  /\b(?:are|is|remain|remains|stay|lie|were|was) (?:(?:now|still|currently|also|left) )*(?:being (?:treated|cared for) )?in (?:the )?(?:\p{L}+ )?hospitals?\b|\b(?:hospital patients|patients (?:are |is )?(?:left |remain )?in hospitals?)\b/iu;
