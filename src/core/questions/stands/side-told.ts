import type { Span } from '../../text/span.ts';
import { clauseWords, isDeniedIn, isHeldIn, isMaybe, isSameWord, lastClause } from './clause.ts';
import type { Side } from './families.ts';
import { otherSide, type SideTaken, type Stand } from './read-stands.ts';

/** On which side a text puts a thing, and its words for that. */
export interface SideTold {
  readonly side: SideTaken;
  readonly words: Span;
  /** Whether the holder is named in the same clause. */
  readonly close: boolean;
}

/** What begins another clause. */
const BREAK = /[;:.?!]|\b(?:that|which|who|whose|whom|if|unless|until|while|where)\b/i;
const MODAL = /\b(?:must|may|might|could|should|would|will)\b/i;

/** On which side another text puts the thing of a stand; null where it does not tell, or tells both. */
export function sideToldOf(text: string, stand: Stand): SideTold | null {
  const { thing, side: own, family } = stand;
  if (isToldOfPronoun(text, family.sides[own])) return null;
  const words = clauseWords(text);
  const head = thing.at(-1)!;
  const names = thing.filter(({ text: word }) => /^\p{Lu}/u.test(word));
  if (!names.every((name) => words.some((word) => word.lower === name.lower))) return null;
  const all = words
    .filter((word) => isSameWord(word, head))
    .flatMap((word) => sidesAt(text, word, stand));
  const close = all.filter((one) => one.close);
  const told = close.length > 0 ? close : all;
  return told.some(({ side }) => side === own) ? null : (told[0] ?? null);
}

/** *until he was captured*, *scrapped it later*: a pronoun may stand for the thing. */
function isToldOfPronoun(text: string, { leading, trailing }: Side): boolean {
  return (
    [...text.matchAll(leading)].some(({ 0: words, index }) =>
      /^(?:him|her|it|them)\b/i.test(text.slice(index + words.length)),
    ) ||
    [...text.matchAll(trailing)].some(({ index }) =>
      /\b(?:he|she|it|they)$/i.test(text.slice(0, index)),
    )
  );
}

/** What is said right before and behind one word for the thing. */
function sidesAt(text: string, word: Span, { family, holder }: Stand): readonly SideTold[] {
  const [before, after] = [text.slice(0, word.start), text.slice(word.end)];
  const told: SideTold[] = [];
  const isHeld = (part: string) => !family.holder || isHeldIn(part, holder);
  for (const side of [0, 1] as const) {
    const lead = family.sides[side].before.exec(before);
    const ahead = before.slice(0, lead?.index ?? 0);
    if (lead && !isMaybe(ahead) && isHeld(ahead)) {
      const words = { start: lead.index, end: word.start };
      tell(side, ahead, words, isHeld(lastClause(ahead)));
    }
    for (const trail of after.matchAll(family.sides[side].trailing)) {
      const between = after.slice(0, trail.index);
      if (clauseWords(between).length > family.sides[side].reach || BREAK.test(between)) break;
      if (MODAL.test(between.slice(-30))) continue;
      const end = trail.index + trail[0].length;
      if (!isHeld(after.slice(end)) && !isHeld(before)) continue;
      tell(side, between, { start: word.end, end: word.end + end }, true);
    }
  }
  return told;

  function tell(side: SideTaken, ahead: string, words: Span, close: boolean): void {
    told.push({ side: isDeniedIn(ahead) ? otherSide(side) : side, words, close });
  }
}
