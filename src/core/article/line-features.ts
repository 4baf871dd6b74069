import type { Line } from '../text/lines.ts';
import type { HeadlineFound } from './headline.ts';
import { isProse, type Look } from './line-look.ts';
import { ownQuestions } from './own-questions.ts';
import { surroundings, type Surroundings } from './page-context.ts';
import { placeQuestions } from './place-questions.ts';
import type { Slot } from './slot.ts';

/** The slots in the order of the answers that `lineFeatures` gives. */
export const slots: readonly Slot[] = [...ownQuestions, ...placeQuestions].map(
  ({ name, bins }) => ({ name, bins }),
);

function answersOf(look: Look, i: number, page: Surroundings): Uint8Array {
  const answers = new Uint8Array(slots.length);
  let s = 0;
  for (const { answer } of ownQuestions) answers[s++] = answer(look);
  for (const { answer } of placeQuestions) answers[s++] = answer(look, i, page);
  return answers;
}

/** The lines of a page as the model sees them. */
export interface PageFeatures {
  /** For each line the bin of every slot, in the order of `slots`. */
  readonly lines: readonly Uint8Array[];
  readonly looks: readonly Look[];
  readonly headline: HeadlineFound | null;
  /** The body starts after this line, */
  readonly after: number;
  /** and not after this one: two lines of prose (a standfirst, a caption) may stand before it, no more. */
  readonly latest: number;
}

export function lineFeatures(lines: readonly Line[]): PageFeatures {
  const page = surroundings(lines);
  const { headline } = page;
  let latest = lines.length;
  const sure = headline && headline.likeness >= 0.75 ? headline : null;
  if (sure) {
    let prose = 0;
    for (let i = sure.line + 1; i < lines.length && latest === lines.length; i++)
      if (isProse(page.looks[i]!) && ++prose === 3) latest = i;
  }
  return {
    lines: page.looks.map((look, i) => answersOf(look, i, page)),
    looks: page.looks,
    headline,
    after: sure?.line ?? -1,
    latest,
  };
}
