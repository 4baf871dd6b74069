import { dayInYear } from '../calendar/month-day.ts';
import { publishedDay } from './published-day.ts';
import { readLines, type Line } from '../text/lines.ts';
import type { Metadatum, Page } from '../text/page.ts';
import { quote, trim, type Quoted, type Span } from '../text/span.ts';
import { agencyOf } from './agency.ts';
import type { Article, PublicationDate } from './article.ts';
import { findBylines } from './authors.ts';
import type { Corrections } from './corrections.ts';
import { findDateline, readAgencyLine, type DatelineFound } from './dateline.ts';
import { innerInsertions } from './inner-insertions.ts';
import { judge } from './judge.ts';
import { lineKey } from './tail-headings.ts';
import { readLayout, type Layout } from './layout.ts';
import { findOutlet } from './outlet.ts';
import { findDates } from './published.ts';
import { findTitle } from './title.ts';

/**
 * Reads a page as a saved news article: what it is, who wrote it when, and which part of it is the
 * article. All offsets of the result refer to `page.text`. What a person said in `corrections`
 * overrules what the page says.
 */
export function readArticle(file: string, page: Page, corrections: Corrections): Article {
  return articleOf(file, page, readLayout(readLines(page.text), corrections), corrections);
}

/**
 * Reads the article from lines that are told apart already.
 *
 * @param year Of a dateline that has none, as other articles tell.
 */
export function articleOf(
  file: string,
  page: Page,
  layout: Layout,
  corrections: Corrections,
  year: number | null = null,
): Article {
  const { text, metadata } = page;
  const foundTitle = findTitle(text, layout);
  const title = statedTitle(page, layout) ?? foundTitle?.title ?? null;
  const bylines = findBylines(text, layout.lines, header(layout));
  const metaAuthors = valuesOf(metadata, 'author');
  const first = layout.lines[layout.from];
  const undated = findDates(file, layout, null, metadata, corrections.published);
  const near = publishedDay(undated);
  const found = openingDateline(text, layout, near);
  const opening = found && year !== null ? withYear(found, year) : found;
  const { published, updated } = opening?.dateline.date
    ? findDates(file, layout, opening.dateline, metadata, corrections.published)
    : undated;
  const agency = opening?.agency ?? bylines.agency ?? agencyInText(layout);
  const authors = metaAuthors.length ? placeAuthors(metaAuthors, bylines.authors) : bylines.authors;
  const verdict = judge(file, layout, {
    title: title !== null,
    authors: authors.length,
    agency,
    dateline: opening !== null,
    published: published !== null && published.method !== 'file-name',
    metadata: metadata.some(({ key }) => key === 'published' || key === 'author'),
  });
  const isArticle = corrections.isArticle ?? verdict.isArticle;
  const inserted = layout.lines.map((line, i) =>
    layout.isBody[i] && !layout.isSaid[i] ? innerInsertions(line) : [],
  );
  const body = isArticle ? bodySpans(text, layout, inserted, opening, first) : [];
  return {
    isArticle,
    confidence: corrections.isArticle === null ? verdict.confidence : 1,
    why: corrections.isArticle === null ? verdict.why : ['you said so'],
    title,
    authors,
    outlet:
      valuesOf(metadata, 'outlet')[0] ??
      opening?.outlet ??
      foundTitle?.outlet ??
      findOutlet(layout),
    agency,
    dateline: opening?.dateline ?? null,
    published: opening === found ? published : published && withLearntYear(published, year!),
    updated,
    body,
    furniture: isArticle
      ? furnitureSpans(layout, inserted, title, authors, published?.span ?? null)
      : [],
  };
}

/** A dateline without a year, with that of other articles; as it is where it has a day of its own. */
function withYear(found: DatelineFound, year: number): DatelineFound {
  const { date, monthDay } = found.dateline;
  const day = date || !monthDay ? null : dayInYear(monthDay, year);
  return day ? { ...found, dateline: { ...found.dateline, date: day } } : found;
}

/** The person is told that the page does not say so itself. */
function withLearntYear(published: PublicationDate, year: number): PublicationDate {
  if (published.method !== 'dateline') return published;
  const doubt = `The dateline gives no year; other articles of the folder are of ${year}.`;
  return { ...published, doubts: [...published.doubts, doubt] };
}

/** The paragraphs of a text that is known to be body and nothing else. */
export function bareBody(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const span = trim(text, { start: line.index, end: line.index + line[0].length });
    if (span.end > span.start) paragraphs.push(span);
  }
  return paragraphs;
}

/** How many lines above and below the headline, and below the body, a byline is looked for. */
const ABOVE = 8;
const BELOW = 4;

/** The lines in which a byline can stand, the nearest to the headline first. */
function header({ lines, headline, from, to }: Layout) {
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

/** The title that the file states about itself, where the page shows it; without a place (0, 0) otherwise. */
function statedTitle({ text, metadata }: Page, { lines }: Layout): Quoted | null {
  const stated = metadata.find(({ key, origin }) => key === 'title' && origin !== 'element');
  if (!stated) return null;
  const wanted = lineKey(stated.value);
  const line =
    lines.find((line, i) => i > 0 && line.key === wanted) ??
    lines.find((line) => line.key === wanted);
  if (line) return quote(text, line.start, line.end);
  return stated.origin === 'front-matter' ? { start: 0, end: 0, text: stated.value } : null;
}

function valuesOf(metadata: readonly Metadatum[], key: Metadatum['key']): string[] {
  const origins = ['front-matter', 'json-ld', 'meta', 'element'];
  const of = metadata.filter((datum) => datum.key === key);
  const best = origins.find((origin) => of.some((datum) => datum.origin === origin));
  return of.filter(({ origin }) => origin === best).map(({ value }) => value);
}

/** Authors of the metadata at their places in the page where it shows them. */
function placeAuthors(names: readonly string[], found: readonly Quoted[]): readonly Quoted[] {
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

function openingDateline(
  text: string,
  { lines, from, to, headline }: Layout,
  near: string | null,
): DatelineFound | null {
  for (let i = from; i < Math.min(to, from + 2); i++) {
    const found = findDateline(text, lines[i]!.start, lines[i]!.end, near);
    if (found) return found;
  }
  for (let i = headline ?? Math.max(0, from - 10); i < from; i++) {
    const found = readAgencyLine(text, lines[i]!.start, lines[i]!.end);
    if (found) return found;
  }
  return null;
}

/** An agency that a line of its own names, above or right below the article: `© AFP`, `Reuters`, `With AP`. */
function agencyInText({ lines, from, to, headline, isBody }: Layout): string | null {
  const around = [
    ...lines.slice(Math.max(0, headline ?? from - 12), from),
    ...lines.slice(to, to + 3),
    ...lines.slice(Math.max(from, to - 2), to).filter((_, i) => isBody[i] !== undefined),
  ];
  for (const { text } of around) {
    const credit =
      /^(?:©|\(c\)|copyright|source:?|with|with inputs from|from|by)?\s*(?:\d{4}\s)?(?:the )?(.{2,40}?)(?:\s(?:contributed|with)\b.*|,? all rights.*)?\.?$/i.exec(
        text,
      );
    const agency = credit && agencyOf(credit[1]!);
    if (agency) return agency;
    if (/^\(?reporting by\b[^]{0,300}\bediting by\b/i.test(text)) return 'Reuters';
    const trailing = /[-–—|,/]\s?([\p{L} ]{2,24})$/u.exec(text);
    if (text.length < 80 && trailing) {
      const named = agencyOf(trailing[1]!);
      if (named && !/photo|image|picture|handout/i.test(text)) return named;
    }
  }
  return null;
}

/**
 * The body, paragraph by paragraph; the dateline is no part of the first.
 *
 * @param inserted For each line the parts of it that are no part of the article.
 */
function bodySpans(
  text: string,
  { lines, isBody }: Layout,
  inserted: readonly (readonly Span[])[],
  opening: DatelineFound | null,
  first: Line | undefined,
): Span[] {
  const after =
    opening && first && opening.dateline.start >= first.start ? opening.dateline.end : 0;
  return lines.flatMap((line, i) => {
    if (!isBody[i]) return [];
    const { start, end } = line;
    if (after <= start || after >= end) return without(text, line, inserted[i]!);
    const skipped = /^[\s—–:-]*/.exec(text.slice(after, end))![0].length;
    return without(text, { start: after + skipped, end }, inserted[i]!);
  });
}

/** What is left of a span without some parts of it, which are in order. */
function without(text: string, { start, end }: Span, parts: readonly Span[]): Span[] {
  if (parts.length === 0) return start < end ? [{ start, end }] : [];
  const bounds = [start, ...parts.flatMap((part) => [part.start, part.end]), end];
  const left: Span[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const span = trim(text, { start: Math.max(start, bounds[i]!), end: bounds[i + 1]! });
    if (span.start < span.end) left.push(span);
  }
  return left;
}

/** Neighbouring lines that are neither body nor part of the header, as one span each run, and parts of lines. */
function furnitureSpans(
  { lines, isBody }: Layout,
  inserted: readonly (readonly Span[])[],
  title: Span | null,
  authors: readonly Span[],
  published: Span | null,
): Span[] {
  const spans: { start: number; end: number }[] = [];
  const isHeader = (line: Line) =>
    [title, published, ...authors].some(
      (part) => part && part.end > 0 && part.start < line.end && line.start < part.end,
    );
  let open = false;
  lines.forEach((line, i) => {
    if (isBody[i] || isHeader(line)) {
      open = false;
      spans.push(...inserted[i]!);
    } else if (open) spans[spans.length - 1]!.end = line.end;
    else {
      spans.push({ start: line.start, end: line.end });
      open = true;
    }
  });
  return spans;
}
