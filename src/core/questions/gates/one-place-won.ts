import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';

/**
 * Clears two wins whose sentences name other places each: whoever wins in Oslo may lose in Bergen, and win there on another day. A
 * team that is called by its town stands in both.
 */
export function wonAtOnePlace(a: Told, b: Told): Verdict {
  const [x, y] = [placesIn(a), placesIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((place) => y.includes(place))
    ? { clears: 'it may have happened in both places' }
    : silent;
}

const placesIn = readOnce(({ setting, claim: { sentence } }: Told) => {
  const text = sentence.text.toLowerCase();
  return [...setting.keys()]
    .filter((id) => id.startsWith('LOC:'))
    .map((id) => id.slice(4).toLowerCase())
    .filter((name) => text.includes(name));
});
