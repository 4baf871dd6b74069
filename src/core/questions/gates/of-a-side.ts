import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/** *2,300 supporters of Athletic Corveira had come*: those of one side. */
export function isOfSide({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return SIDE.test(sentence.text.slice(end - sentence.start));
}

/** *52,000 people left their homes on the Marenian side*, *on our side of the valley*: on which of two. */
export function sideOfLine({ claim: { sentence } }: Told, { end }: Quantity): string | undefined {
  return LINE.exec(sentence.text.slice(end - sentence.start))?.[1]?.toLowerCase();
}

const LINE = /^[^,;.]{0,50}\bon (our|their|this|that|the \p{Lu}\p{L}+) side\b/u;

const SIDE = /^ (?:\p{L}+ )?(?:supporters|fans|followers|members) of (?:the )?\p{Lu}/u;

/** *killed all 14 on board*, *17 people, three of them on the ground*: those aboard are some of the dead where others were below. */
export function isOfThoseAboard(
  { claim: { sentence } }: Told,
  { end }: Quantity,
  other: Told,
): boolean {
  return (
    ABOARD.test(sentence.text.slice(end - sentence.start)) &&
    BELOW.test(other.claim.sentence.text) &&
    !BELOW.test(sentence.text)
  );
}

const ABOARD = /^[^,;.]{0,30}\b(?:on board|aboard)\b/u;
const BELOW = /\bon the ground\b/u;
