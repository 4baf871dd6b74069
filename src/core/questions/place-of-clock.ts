import type { Day } from '../calendar/day.ts';
import { hoursFromUtc } from '../claims/hours-from-utc.ts';
import type { Told } from './told.ts';

/** A run of words with capitals, or one of them. */
const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;

/**
 * By the clock of which place a claim tells a time of day that gives no zone: the named place of the claim, else the one that the
 * article opens with. Null where none is known, or where it opens with two that have different hours.
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

function placesIn(text: string, day: Day) {
  return [...text.matchAll(NAME)]
    .flatMap(([name]) => [name, ...name.split(' ')])
    .flatMap((name) => {
      const hours = hoursFromUtc(name, day);
      return hours ? [{ name, hours: hours.join() }] : [];
    });
}
