import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/** *was shot six times*: those that hit, of all that were fired. */
export function isHit({ claim: { predicate, sentence } }: Told, { start }: Quantity): boolean {
  return predicate === 'fire-shots' && HIT.test(sentence.text.slice(0, start - sentence.start));
}

const HIT = /\b(?:is|was|were|been|being|got) (?:\p{Ll}+ )?shot\b[^.;]{0,30}$/u;
