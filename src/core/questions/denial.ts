import { partyOf, type Told } from './told.ts';

/** Negated by its own words or by the one who denies it; both together are a yes. */
export function isNo(told: Told): boolean {
  return (told.claim.polarity === 'negative') !== isDenial(told);
}

export function isDenial(told: Told): boolean {
  return told.claim.stance === 'denies' || told.claim.stance === 'doubts';
}

/** How the one who acts is named where nobody does; *Neither Lind nor Holm* are two. */
export const NOBODY = /^(?:(?:[Nn]o|[Nn]one|[Nn]obody|NO|NONE|NOBODY)\b|[Nn]either\b(?! \p{Lu}))/u;

/** *Nobody was killed*: of all people it is denied. */
export function isOfNobody(told: Told): boolean {
  return isNo(told) && NOBODY.test(partyOf(told, 'patient')?.text ?? '');
}
