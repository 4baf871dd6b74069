import type { Edit } from './harmless.ts';
import { join } from './marked-text.ts';

/** A change of every paragraph of the page. */
function paragraphs(change: (paragraph: string, i: number) => string): Edit {
  return (cut) =>
    join(cut)
      .split(/(\n(?:[ \t]*\n)+)/)
      .map((part, i) => (i % 2 ? part : change(part, i / 2)))
      .join('');
}

const ASIDE = [
  'Related: Harbour repairs to last until spring',
  'Advertisement',
  'Photo: Mirelle Oster / Lorn Press',
  'READ MORE: Bridge opens a year late',
];

/** Edits that a new design, an archive or a converter makes to a page; what the article says stays. */
export const templates: Readonly<Record<string, Edit>> = {
  'put asides between paragraphs': paragraphs((text, i) =>
    i % 3 === 1 ? `${text}\n\n${ASIDE[((i / 3) % 4) | 0]!}` : text,
  ),
  'put an advertisement after every paragraph': paragraphs((text) => `${text}\n\nAdvertisement`),
  'number the paragraphs': paragraphs((text, i) => `[${String(i + 1)}]\n${text}`),
  'put dividers between paragraphs': paragraphs((text) => `${text}\n\n* * *`),
  'put a heading before every third paragraph': paragraphs((text, i) =>
    i % 3 ? text : `## What happened next\n\n${text}`,
  ),
  'leave no empty lines': (cut) => join(cut).replace(/\n\s*\n/g, '\n'),
  'put the whole page in small print at the end': (cut) =>
    `Archive of the Lorn Press\n\nReader’s choice\n\n1. Bridge opens a year late\n2. Rain along the coast\n\n${join(cut)}\n\n© Lorn Press. All rights reserved.\n`,
  'wrap lines narrowly': (cut) => join(cut).replace(/(?=[^\n]{53})([^\n]{30,52}) /g, '$1\n'),
  'use single quotation marks': (cut) => join(cut).replace(/[“"]([^“”"\n]{3,})[”"]/g, '‘$1’'),
  'use typewriter quotation marks': (cut) => join(cut).replace(/[“"]([^“”"\n]{3,})[”"]/g, "``$1''"),
  'use other apostrophes': (cut) => join(cut).replace(/(?<=\p{L})['’](?=\p{L})/gu, '\u02bc'),
  'take stray spaces away': (cut) =>
    join(cut)
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/ +\n/g, '\n'),
  'link names': (cut) => join(cut).replace(/(?<=\p{Ll} )(\p{Lu}\p{Ll}{3,})(?= \p{Ll})/u, '__$1__'),
};
