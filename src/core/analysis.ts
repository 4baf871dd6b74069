import type { Article } from './article/article.ts';
import type { Corrections } from './article/corrections.ts';
import { noLesson, type Lesson } from './article/lesson.ts';
import type { PagePrint } from './article/page-print.ts';
import { readInFolder, type Learn } from './article/read-in-folder.ts';
import { sketchOf, type Sketch } from './article/sketch.ts';
import { findHeadlineSlips, type HeadlineSlip } from './article/slips.ts';
import type { Attribution } from './claims/attribution.ts';
import type { Claim } from './claims/claim.ts';
import { findAttributions } from './claims/find-attributions.ts';
import { findClaims } from './claims/find-claims.ts';
import { findNested } from './claims/nested-attributions.ts';
import type { Character, Mention } from './entities/mention.ts';
import { findNames } from './entities/find-names.ts';
import type { Tools } from './tools.ts';
import { fileOffset, type Page } from './text/page.ts';
import { readPage } from './text/read-page.ts';
import { findTimes } from './time/find-times.ts';
import { findSlips, type Slip } from './time/slips.ts';
import type { TimeChoice, TimeExpression } from './time/time-expression.ts';

/** A slip inside one article: the calendar or the body contradicts the words at its place. */
export type Note = Slip | HeadlineSlip;

/** Everything that Crosscheck finds in one file by itself. Offsets refer to the file as decoded. */
export interface Analysis {
  readonly file: string;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly characters: readonly Character[];
  readonly times: readonly TimeExpression[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  /** Slips, in the order of the text. */
  readonly notes: readonly Note[];
  /** Tells copies of this article apart from other articles. */
  readonly sketch: Sketch;
  /** What other pages of the folder can learn from this one. */
  readonly print: PagePrint;
  /** What the other pages told of this one when it was read. */
  readonly lesson: Lesson;
}

/** What is found in an article whose page has been read. */
export type BodyAnalysis = Omit<Analysis, 'print' | 'lesson'>;

/** For a file that is read by itself. */
export const alone: Learn = () => noLesson;

/** Reads one file, from its text to its claims: every step sees only what the steps before it found. */
export function analyse(
  file: string,
  source: string,
  corrections: Corrections,
  tools: Tools,
  learn: Learn = alone,
): Analysis {
  const page = readPage(file, source);
  const { article, print, lesson } = readInFolder(file, page, corrections, learn);
  const found = analyseBody(file, page.text, article, tools, corrections.times);
  return inFile(page, { ...found, print, lesson });
}

/** The steps after the article itself is known. Offsets refer to `text`. */
export function analyseBody(
  file: string,
  text: string,
  article: Article,
  tools: Tools,
  chosenTimes: readonly TimeChoice[] = [],
): BodyAnalysis {
  const { language, recall } = tools;
  const sentences = language.read(text, article.body);
  const names = findNames(text, sentences, tools.names, recall);
  const published = article.published?.value ?? null;
  const times = findTimes(text, sentences, published, chosenTimes, recall);
  const attributions = findAttributions(text, sentences, names, recall);
  const nested = findNested(text, sentences, names, attributions);
  const said = [...attributions, ...nested];
  const read = { file, text, article, sentences, names, times, attributions: said };
  const claims = findClaims(read, recall);
  const notes = findNotes(text, article, times);
  const sketch = sketchOf(article.body.map(({ start, end }) => text.slice(start, end)));
  return { file, article, ...names, times, attributions, claims, notes, sketch };
}

function findNotes(text: string, { title, body }: Article, times: readonly TimeExpression[]) {
  const notes: Note[] = [...findHeadlineSlips(text, title, body), ...findSlips(text, times)];
  return notes.sort((a, b) => a.start - b.start);
}

/** The same value with every span moved from the page text to the file. */
export function inFile<T>(page: Page, value: T): T {
  if (page.format === 'plain') return value;
  const move = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(move);
    if (part === null || typeof part !== 'object' || ArrayBuffer.isView(part)) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => {
        if (typeof inner === 'number' && (key === 'start' || key === 'end'))
          return [key, fileOffset(page, inner, key)];
        return [key, move(inner)];
      }),
    );
  };
  return move(value) as T;
}
