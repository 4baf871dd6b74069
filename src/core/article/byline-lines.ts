import type { Layout } from './layout.ts';

/** How many lines above and below the headline, and below the body, a byline is looked for. */
const ABOVE = 8;
const BELOW = 4;

/** The lines in which a byline can stand, the nearest to the headline first. */
export function bylineLines({ lines, headline, from, to }: Layout) {
  const anchor = headline ?? Math.max(0, from - 12);
  const near: number[] = [];
  for (let i = anchor; i < Math.min(from + 3, lines.length); i++)
    if (i < from + 1 || lines[i]!.text.length < 80) near.push(i);
  for (let i = anchor - 1; i >= Math.max(0, anchor - ABOVE); i--) near.push(i);
  const below: number[] = [];
  for (let i = to; i < Math.min(lines.length, to + BELOW); i++) below.push(i);
  return [
    ...near.map((index) => ({ index, near: index >= anchor })),
    ...below.map((index) => ({ index, near: false })),
  ];
}
