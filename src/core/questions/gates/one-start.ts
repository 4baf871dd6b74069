import type { Told } from '../told.ts';

/** *1,340 cases since the start of January*: from when on a count goes, with the year where it has one. */
const START =
  /\bsince (?:the (?:(?:start|beginning) of )?)?((?:(?:last|this) )?(?:outbreak|epidemic|year|week|month|\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b)?(?: (?:19|20)\d\d)?)/u;

/** Whether two counts go on from one day, so that the later of them is the same one told again and cannot be lower. */
export function haveOneStart(a: Told, b: Told): boolean {
  const [x, y] = [a, b].map(({ claim: { sentence } }) => START.exec(sentence.text)?.[1]);
  return x !== undefined && x === y && a.speaker !== null && a.speaker === b.speaker;
}
