import type { Metadatum, Page } from '../text/page.ts';
import { quote, type Quoted } from '../text/span.ts';
import { agencyOf } from './agency.ts';
import type { Layout } from './layout.ts';
import { lineKey } from './tail-headings.ts';

/** The title that the file states about itself, where the page shows it; without a place (0, 0) otherwise. */
export function statedTitle({ text, metadata }: Page, { lines }: Layout): Quoted | null {
  const stated = metadata.find(({ key, origin }) => key === 'title' && origin !== 'element');
  if (!stated) return null;
  const wanted = lineKey(stated.value);
  const line =
    lines.find((line, i) => i > 0 && line.key === wanted) ??
    lines.find((line) => line.key === wanted);
  if (line) return quote(text, line.start, line.end);
  return stated.origin === 'front-matter' ? { start: 0, end: 0, text: stated.value } : null;
}

/** What the file states about itself under a key, as the best of its sources has it. */
export function valuesOf(metadata: readonly Metadatum[], key: Metadatum['key']): string[] {
  const origins = ['front-matter', 'json-ld', 'meta', 'element'];
  const of = metadata.filter((datum) => datum.key === key);
  const best = origins.find((origin) => of.some((datum) => datum.origin === origin));
  return of.filter(({ origin }) => origin === best).map(({ value }) => value);
}

/** Authors of the metadata at their places in the page where it shows them. */
export function placeAuthors(
  names: readonly string[],
  found: readonly Quoted[],
): readonly Quoted[] {
  const wanted = names
    .flatMap((name) => name.split(/\s*(?:,|;| and )\s*/))
    .filter((name) => name && !agencyOf(name));
  return wanted.map(
    (name) =>
      found.find(({ text }) => text.toLowerCase() === name.toLowerCase()) ?? {
        start: 0,
        end: 0,
        text: name,
      },
  );
}
