import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import { partyOf, type Told } from '../told.ts';

/**
 * Clears two wins whose sentences name other places each: whoever wins in Oslo may lose in Bergen, and win there on another day. A
 * team that is called by its town stands in both. Nor does who wins among the young win everywhere.
 */
export function wonAtOnePlace(a: Told, b: Told): Verdict {
  if (isAmongSome(a) !== isAmongSome(b))
    return { clears: 'one of the two is of a part of the voters' };
  const [x, y] = [placesIn(a), placesIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((place) => y.includes(place))
    ? { clears: 'it may have happened in both places' }
    : silent;
}

function isAmongSome(told: Told): boolean {
  return partyOf(told, 'among') !== undefined;
}

const placesIn = readOnce(({ setting, claim: { sentence } }: Told) => {
  const text = sentence.text.toLowerCase();
  return [...setting.keys()]
    .filter((id) => id.startsWith('LOC:'))
    .map((id) => id.slice(4).toLowerCase())
    .filter((name) => text.includes(name));
});
