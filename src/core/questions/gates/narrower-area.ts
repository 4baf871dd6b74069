import data from '../../../../data/questions/qualifiers.json' with { type: 'json' };
import type { Quantity } from '../../claims/claim.ts';
import { silent, type Verdict } from '../comparison.ts';
import { stemOf } from '../stem.ts';
import type { Told } from '../told.ts';

/** Behind a number and what it counts: *75 houses on the east bank*, *900 hectares of the Lago Hondo park*. */
const PART = new RegExp(
  `^(?: [\\p{L}'’-]+){0,3}? (?:on|in|at|along|of|within) (?:the|its|their) (?:[\\p{L}'’-]+ ){0,3}?(${data.parts.replaceAll(' ', '|')})s?\\b`,
  'u',
);

/**
 * Whether no number is of a part of the place of which the other article does not speak. A part that has more than the other
 * gives for all of it contradicts that all the same.
 */
export function ofOneArea(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  const part = partAlone(a, p, b, q) ?? partAlone(b, q, a, p);
  return part ? { clears: `“${part}” is said in one of the two only` } : silent;
}

function partAlone(
  { claim: { sentence } }: Told,
  { end, low }: Quantity,
  other: Told,
  all: Quantity,
): string | undefined {
  const part = PART.exec(sentence.text.slice(end - sentence.start))?.[1];
  return part && !other.hasWord(stemOf(part)) && low <= (all.high ?? Infinity) ? part : undefined;
}
