import { normalise } from '../core/text/normalise.ts';
import type { Span } from '../core/text/span.ts';

/**
 * Every place where a text stands in a page: letter for letter if it does so anywhere, else apart from
 * the style of quotation marks, dashes and spaces.
 */
export function findQuote(text: string, quote: string): readonly Span[] {
  const exact = placesOf(text, quote).map((start) => ({ start, end: start + quote.length }));
  if (exact.length || !quote) return exact;
  const page = normalise(text);
  const wanted = normalise(quote).text.trim();
  return placesOf(page.text, wanted).map((start) => ({
    start: page.sourceOffset(start, 'start'),
    end: page.sourceOffset(start + wanted.length, 'end'),
  }));
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  if (!wanted) return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
