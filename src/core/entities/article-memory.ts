import { hashText } from '../language/perceptron.ts';
import { listBit } from './gazetteer.ts';
import { raised, type Line } from './line.ts';
import { edge, lettering } from './word.ts';

/** What the whole article shows of a word, by the hash of its small letters: bits of `seen`. */
export type Memory = ReadonlyMap<number, number>;

export const seen = {
  small: 1,
  capitalInside: 2,
  afterGiven: 4,
  afterTitle: 8,
  beforeOrganisation: 16,
  afterIn: 32,
  inLonger: 64,
  beforeSaid: 128,
  withPossessive: 256,
  afterThe: 512,
  inCapitals: 1024,
  beforeCapital: 2048,
} as const;
/** All of them. */
export const seenBits = Object.values(seen);

const place = new Set(['in', 'at', 'near', 'from'].map((word) => hashText(word)));
const saying = new Set(['said', 'says', 'told', 'added'].map((word) => hashText(word)));
const titles = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. president minister gen gen. col col. lt. capt. sgt. sen. rep. gov. senator governor judge secretary chancellor premier king queen prince princess pope sir lord coach spokesman spokeswoman leader'
    .split(' ')
    .map((word) => hashText(word)),
);
const organisationEndings = new Set(
  'inc inc. corp corp. ltd ltd. co co. llc plc ag sa group party ministry university council committee agency association bank company department institute commission court army front union'
    .split(' ')
    .map((word) => hashText(word)),
);
const the = hashText('the');
const possessive = new Set([hashText("'s"), hashText('’s')]);

/** Gathers what an article shows of its words. */
export function remember(lines: readonly Line[]): Memory {
  const memory = new Map<number, number>();
  for (const { words, flags, runFrom, runTo, style } of lines)
    words.forEach((word, i) => {
      let bits = 0;
      if (word.lettering === lettering.small) {
        if (word.coarse === 0) return;
        bits = seen.small;
      } else {
        if (!raised(word)) return;
        const before = words[i - 1] ?? edge;
        const after = words[i + 1] ?? edge;
        if (style !== 0) bits |= seen.inCapitals;
        else if (!(flags[i]! & 1)) bits |= seen.capitalInside;
        if (before.lists & listBit.given && raised(before)) bits |= seen.afterGiven;
        if (titles.has(before.lower)) bits |= seen.afterTitle;
        if (organisationEndings.has(after.lower) && raised(after)) bits |= seen.beforeOrganisation;
        if (place.has(before.lower)) bits |= seen.afterIn;
        if (runFrom[i]! >= 0 && runTo[i] !== runFrom[i])
          bits |= runFrom[i] === i ? seen.beforeCapital : seen.inLonger;
        if (saying.has(after.lower)) bits |= seen.beforeSaid;
        if (possessive.has(after.lower)) bits |= seen.withPossessive;
        if (before.lower === the) bits |= seen.afterThe;
      }
      memory.set(word.lower, (memory.get(word.lower) ?? 0) | bits);
    });
  return memory;
}
