import { daysBetween, type Day } from '../calendar/day.ts';
import type { Sentence } from '../language/sentence.ts';
import { findQuotations } from '../text/find-quotations.ts';
import type { Quotation } from '../text/quotation.ts';
import { overlaps, type Span } from '../text/span.ts';
import { lastStarting } from './last-starting.ts';

/** A day on which something was said, by the verb beside it: *said Monday*. */
export interface SpokenDay extends Span {
  readonly day: Day;
}

/** The most days between a speech and the article that quotes it as news. */
const fresh = 31;

const marks = /["“«„]|``|''|[‘']\p{L}/u;

/** The quotation that a place of the text lies in, for a text of these paragraphs; null outside of any. */
export function quotationsIn(
  text: string,
  paragraphs: readonly Span[],
): (offset: number) => Quotation | null {
  const found = marks.test(text) ? findQuotations(text, paragraphs) : [];
  return (offset) => {
    const quotation = found[lastStarting(found, offset)];
    return quotation && quotation.start <= offset && offset < quotation.end ? quotation : null;
  };
}

/**
 * The day on which quoted words were spoken, which is *today* inside them: the one that a verb of saying
 * names in a sentence of the quotation, else the last that the paragraph named before it. Where the sentences of a quotation name several, the last one.
 *
 * @param spoken The days of speech of the paragraph, outside its quotations, in order.
 * @returns null where none is named, or where it is the day of publication or an old one.
 */
export function dayOfSpeech(
  quotation: Quotation,
  spoken: readonly SpokenDay[],
  sentences: readonly Sentence[],
  published: Day,
): Day | null {
  const around = {
    start: sentences[lastStarting(sentences, quotation.start)]!.start,
    end: sentences[lastStarting(sentences, quotation.end - 1)]!.end,
  };
  const inSentence = spoken[lastStarting(spoken, around.end - 1)];
  const before = spoken[lastStarting(spoken, quotation.start)];
  const found = [inSentence, before].find(
    (day) => day && (overlaps(day, around) || day.end <= quotation.start),
  );
  if (!found) return null;
  const age = daysBetween(found.day, published);
  return age > 0 && age <= fresh ? found.day : null;
}
