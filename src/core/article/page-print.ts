import { hashText, mixBits } from '../text/hash.ts';
import type { Article } from './article.ts';
import { datedPrint, noDatedPrint, type DatedPrint } from './dated-print.ts';
import type { Layout } from './layout.ts';
import { character } from './line-characters.ts';
import { isProse, type Look } from './line-look.ts';

/** What of a page can be found again on other pages of its outlet. Hashes are ascending, without repeats. */
export interface LinePrint {
  /** Lines that would be no part of the article if they recurred. */
  readonly loose: Uint32Array;
  /** The other short lines: those that are furniture already. */
  readonly furniture: Uint32Array;
  /** Tells one story from another: equal for copies, mostly for versions of one story, never for two stories. */
  readonly story: Uint32Array;
}

/** What other pages can learn from one. */
export interface PagePrint extends LinePrint {
  readonly dated: DatedPrint;
}

/** Of a page that is no article: nothing is to be learned from it. */
export const noPrint: PagePrint = {
  loose: new Uint32Array(),
  furniture: new Uint32Array(),
  story: new Uint32Array(),
  dated: noDatedPrint,
};

/** Longer lines are paragraphs. */
const LONGEST = 160;

/** How many independent marks tell stories apart. */
const MARKS = 4;

/**
 * The print of a page, read without regard to other pages.
 *
 * @param article Lines are compared within one outlet; pages that name none are compared with each other.
 */
export function printOf(
  layout: Layout,
  { outlet, published, dateline }: Pick<Article, 'outlet' | 'published' | 'dateline'>,
): PagePrint {
  const { lines, isBody, isSaid } = layout;
  const loose: number[] = [];
  const furniture: number[] = [];
  const prose: number[] = [];
  lines.forEach((look, i) => {
    const key = recurrenceKey(look.key, outlet);
    if (isBody[i] && isProse(look) && !speaksToReader(look)) prose.push(key);
    if (look.text.length > LONGEST || isSaid[i]) return;
    if (!isBody[i]) furniture.push(key);
    else if (look.ends !== 1 || speaksToReader(look)) loose.push(key);
  });
  if (prose.length === 0) return noPrint;
  return {
    loose: ascending(loose),
    furniture: ascending(furniture),
    story: smallest(prose),
    dated: datedPrint(layout, published, dateline),
  };
}

/** By what a line is known among the pages of an outlet. */
export function recurrenceKey(key: string, outlet: string | null): number {
  return hashText(`${outlet?.toLowerCase() ?? ''}\n${key}`);
}

/** *Sign up for our newsletter*; not what a person in the news says of *us* and *you*. */
function speaksToReader({ you, we, characters }: Look): boolean {
  return you + we > 0 && !(characters & character.quote);
}

/** The least hash of the lines in each of several orders (MinHash, Broder 1997). */
function smallest(hashes: readonly number[]): Uint32Array {
  const marks = new Uint32Array(MARKS);
  for (let order = 0; order < MARKS; order++) {
    let least = 0xffffffff;
    for (const hash of hashes) {
      const placed = mixBits(hash ^ Math.imul(order + 1, 0x9e3779b1));
      if (placed < least) least = placed;
    }
    marks[order] = least;
  }
  return marks;
}

function ascending(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}
