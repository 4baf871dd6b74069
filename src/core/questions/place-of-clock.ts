import type { Day } from '../calendar/day.ts';
import { hoursFromUtc } from '../claims/hours-from-utc.ts';
import type { Told } from './told.ts';

/** A name behind a preposition of place, or behind what befell it: *in Tokyo*, *struck southern Peru*; *the French jet* may land anywhere. */
const PLACE =
  /\b(?:in|at|near|off|outside|over|struck|hit|shook) (?:the )?(?:\p{Ll}+ ){0,2}?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/gu;

/**
 * By the clock of which place a claim tells a time of day that gives no zone: the named place of its sentence, else the one that the
 * article opens with. Null where none is known, or where two are that have different hours.
 */
export function placeOfClock({ claim, scene }: Told, day: Day | null): string | null {
  if (day === null) return null;
  for (const text of [claim.sentence.text, scene.opening.map((one) => one.text).join(' ')]) {
    const [place, ...others] = placesIn(text, day);
    if (place === undefined) continue;
    return others.every(({ hours }) => hours === place.hours) ? place.name : null;
  }
  return null;
}

/** The places of a text whose hours are known; of *in Tokyo Monday* the first word. */
function placesIn(text: string, day: Day) {
  return [...text.matchAll(PLACE)].flatMap(([, words]) => {
    const name = [words!, words!.split(' ')[0]!].find((one) => hoursFromUtc(one, day) !== null);
    return name === undefined ? [] : [{ name, hours: hoursFromUtc(name, day)!.join() }];
  });
}
