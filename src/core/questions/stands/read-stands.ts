import type { Span } from '../../text/span.ts';
import type { CopyWord } from '../edited-copy.ts';
import { clauseWords, holderIn, isContent, isDeniedIn, isMaybe, thingAfter } from './clause.ts';
import { families, type Family } from './families.ts';

/** 0 for the side that the list calls yes. */
export type SideTaken = 0 | 1;

/** How a sentence says that somebody stands to a thing, or how it stands with it; offsets refer to the text. */
export interface Stand {
  readonly family: Family;
  readonly side: SideTaken;
  /** The thing, by its words; the last one is its head. */
  readonly thing: readonly CopyWord[];
  readonly holder: readonly CopyWord[];
  readonly words: Span;
}

export function otherSide(side: SideTaken): SideTaken {
  return side === 0 ? 1 : 0;
}

/** *was rejected by*, *left for*: the thing does not stand behind the words. */
const PASSIVE = /^(?:by|for|to|from|with|in|on|at|as)\b/i;

/** All that a sentence of one clause says of how somebody stands to a thing. */
export function readStands(text: string): readonly Stand[] {
  const found: Stand[] = [];
  for (const family of families)
    for (const side of [0, 1] as const) {
      for (const match of text.matchAll(family.sides[side].leading)) {
        const before = text.slice(0, match.index);
        const rest = text.slice(match.index + match[0].length);
        if (isMaybe(before) || PASSIVE.test(rest)) continue;
        const thing = thingAfter(rest);
        add(family, side, thing, holderIn(before), match, before);
      }
      for (const match of text.matchAll(family.sides[side].trailing)) {
        const before = text.slice(0, match.index);
        const thing = clauseWords(before.replace(/ (?:is|are|was|were|has been|have been)$/, ''));
        const holder = thingAfter(text.slice(match.index + match[0].length));
        add(family, side, thing.filter(isContent), holder, match, before);
      }
    }
  return found;

  function add(
    family: Family,
    side: SideTaken,
    thing: readonly CopyWord[],
    holder: readonly CopyWord[],
    match: RegExpMatchArray,
    before: string,
  ): void {
    if (thing.length === 0 || (family.holder && holder.length === 0)) return;
    const words = { start: match.index!, end: match.index! + match[0].length };
    const taken = isDeniedIn(before) ? otherSide(side) : side;
    found.push({ family, side: taken, thing, holder, words });
  }
}
