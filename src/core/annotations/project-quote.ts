import type { Span } from '../text/span.ts';
import type { Alignment } from './align.ts';
import type { Meaning } from './meaning.ts';
import type { Passage } from './readable.ts';
import type { StoredPassage } from './stored-passage.ts';

/**
 * Where the quote lies in a sentence that was edited; empty where none of it is left.
 *
 * @param alignment Of the words of the stored sentence with those of the one that is there now.
 * @returns Offsets in the text of the file, as those of the passage.
 */
export function projectQuote(stored: StoredPassage, passage: Passage, alignment: Alignment): Span {
  const old = stored.sentence.meaning;
  const now = passage.meaning;
  const first = wordsBefore(old, stored.start);
  const after = old.findIndex(({ start }) => start >= stored.end);
  const end = after < 0 ? old.length : after;
  const lastBefore = alignment.findLast(([i]) => i < first);
  const firstAfter = alignment.find(([i]) => i >= end);
  const inside = alignment.filter(([i]) => i >= first && i < end);
  const from = inside[0]?.[0] === first ? inside[0][1] : lastBefore ? lastBefore[1] + 1 : 0;
  const last = inside.at(-1);
  const to = last?.[0] === end - 1 ? last[1] + 1 : firstAfter ? firstAfter[1] : now.length;
  if (from >= to) return { start: passage.start, end: passage.start };
  const startsSentence = from === 0 && stored.start === 0;
  const endsSentence = to === now.length && stored.end === stored.sentence.text.length;
  const lead = stored.sentence.text.slice(stored.start, old[first]?.start);
  const trail = stored.sentence.text.slice(old[end - 1]?.end ?? stored.end, stored.end);
  return {
    start: startsSentence
      ? passage.start
      : passage.start + startWith(lead, passage.text, now[from]!.start),
    end: endsSentence
      ? passage.end
      : passage.start + endWith(trail, passage.text, now[to - 1]!.end),
  };
}

/** The quote may begin with what says nothing, as an article does; where it is still there, it belongs to it. */
function startWith(lead: string, text: string, start: number): number {
  return text.slice(0, start).endsWith(lead) ? start - lead.length : start;
}

/** The same at its end, with a full stop for example. */
function endWith(trail: string, text: string, end: number): number {
  return text.startsWith(trail, end) ? end + trail.length : end;
}

/** How many words of a sentence end at an offset in it or before. */
export function wordsBefore(meaning: readonly Meaning[], offset: number): number {
  return meaning.filter(({ end }) => end <= offset).length;
}
