import { toCodePoints, wholeCharacter } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import type { Selector, Signature } from './annotation.ts';
import type { Meaning } from './meaning.ts';
import type { Passage, Readable } from './readable.ts';

/** How many code units beyond the sentence are kept on each side. */
const BEYOND = 64;

/**
 * A selector for a span of a page text: the words, and around them their sentence and a little more, so
 * that the same words elsewhere can be told apart.
 */
export function selectorFor(page: Readable, span: Span): Selector {
  const { text } = page;
  const passage = page.passage(span);
  const from = wholeCharacter(text, Math.max(0, passage.start - BEYOND));
  const to = wholeCharacter(text, Math.min(text.length, passage.end + BEYOND));
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
    start: toCodePoints(text, span.start),
    end: toCodePoints(text, span.end),
  };
}

/** What the sentence around a span says now. */
export function signatureFor(page: Readable, span: Span): Signature {
  const passage = page.passage(span);
  return {
    sentence: passage.text,
    attribution: passage.attribution,
    repeats: Math.max(1, page.copies(passage)),
    numbers: numbersOf(passage),
    dates: wordsOf(passage, 'date'),
    names: namesOf(passage),
    negations: wordsOf(passage, 'negation'),
    modality: wordsOf(passage, 'modality'),
    stance: wordsOf(passage, 'stance'),
  };
}

/** Where a string occurs in a text, at most `most` times; occurrences do not overlap. */
export function occurrences(text: string, wanted: string, most = 200): readonly number[] {
  const found: number[] = [];
  if (!wanted) return found;
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.length < most;
    at = text.indexOf(wanted, at + wanted.length)
  )
    found.push(at);
  return found;
}

/** Numbers with the word that they count or measure. */
function numbersOf({ text, meaning }: Passage): string[] {
  return meaning.flatMap((word, i) => {
    if (word.kind !== 'number') return [];
    const next = meaning[i + 1];
    return [text.slice(word.start, next && next.kind !== 'number' ? next.end : word.end)];
  });
}

/** Names, each with all its words. */
function namesOf({ text, meaning }: Passage): string[] {
  const names: string[] = [];
  for (let i = 0; i < meaning.length; i++) {
    const first = i;
    while (meaning[i]?.kind === 'name') i++;
    if (i > first) names.push(text.slice(meaning[first]!.start, meaning[i - 1]!.end));
  }
  return names;
}

function wordsOf({ text, meaning }: Passage, kind: Meaning['kind']): string[] {
  return meaning
    .filter((word) => word.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}
