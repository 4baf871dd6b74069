import type { Look } from './line-look.ts';

/** Longer lines are paragraphs; a caption is a sentence or two. */
const LONGEST_CAPTION = 320;
/** A credit that stands alone: `(Image: NASA)`, `Photo: Ann Lee`, `Getty Images`. */
const CREDIT_ALONE =
  /^\((?:photo|image|picture|credit)\b[^()]{2,80}\)$|^(?:photo|image|picture|photograph|credit|illustration)s?(?: credit| source)?\s?(?::|by\b)[^.]{2,60}$|^[^.,:]{0,40}(?:getty images|ap photo|afp|reuters|shutterstock)[^.,:]{0,20}$/i;

/** What a gallery writes between its pictures. */
const GALLERY =
  /^(?:(?:image|photo|slide|picture) \d{1,3} (?:of|\/)(?: \/)? ?\d{1,3}|\d{1,3} ?\/ ?\d{1,3}|\d{1,3} of \d{1,3}|caption|hide caption|toggle caption|enlarge this image|back to gallery|open image modal|view gallery|close)$/i;

/** How near the two copies of a caption stand: in the page and in its gallery. */
const NEAR = 14;
/** Shorter lines come again for other reasons. */
const TELLING = 50;

/**
 * The lines of a page that belong to its pictures: the caption above a credit that stands alone, what a
 * gallery writes, and sentences that come again a few lines further on, as they do under a picture and
 * in its enlargement.
 */
export function findCaptions(lines: readonly Look[]): readonly boolean[] {
  const keys = lines.map(({ text, key }) => (text.length >= TELLING ? key : ''));
  const lastSeen = new Map<string, number>();
  const isCaption = lines.map(({ text }, i) => {
    const next = lines[i + 1];
    const aboveCredit =
      next !== undefined && text.length <= LONGEST_CAPTION && CREDIT_ALONE.test(next.text);
    return aboveCredit || (text.length < 24 && GALLERY.test(text));
  });
  keys.forEach((key, i) => {
    const before = lastSeen.get(key);
    lastSeen.set(key, i);
    if (!key || before === undefined || i - before > NEAR) return;
    isCaption[i] = isCaption[before] = true;
  });
  return isCaption;
}
