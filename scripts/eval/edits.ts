import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { anchor } from '../../src/core/annotations/anchor.ts';
import type { Placement } from '../../src/core/annotations/placement.ts';
import { readable } from '../../src/core/annotations/readable.ts';
import { selectorFor, signatureFor } from '../../src/core/annotations/selector.ts';
import { splitSentences } from '../../src/core/annotations/sentences.ts';
import { decode } from '../../src/core/text/decode.ts';
import type { Span } from '../../src/core/text/span.ts';
import { beyond, pairsOf } from './edits/combined.ts';
import { figures } from './edits/figures.ts';
import { harmless } from './edits/harmless.ts';
import { deleting, meaningful } from './edits/meaning.ts';
import { cutAt, unmark } from './edits/marked-text.ts';
import type { Document, EvalTask } from './task.ts';
import { plainMatch } from './edits/plain-matcher.ts';
import { seeded, type Random } from './edits/random.ts';
import { restyling } from './edits/restyling.ts';
import { numberWords, smallWords } from './edits/small-words.ts';
import { ambiguous, surroundings } from './edits/surroundings.ts';
import { templates } from './edits/templates.ts';
import { wording } from './edits/wording.ts';

const FOLDERS = ['../shared/articles', 'samples'];
const SENTENCES_EACH = 6;

/** One edit of one article, with what both matchers made of it. */
interface Outcome extends Document {
  readonly group: 'harmless' | 'ambiguous' | 'meaning' | 'deleting';
  readonly edit: string;
  readonly article: string;
  readonly quote: string;
  readonly expected: Span | null;
  readonly placement: Placement;
  readonly now: string | null;
  readonly plain: Span | null;
}

const unharming = { ...harmless, ...restyling, ...surroundings, ...templates };
const harming = { ...meaningful, ...figures, ...wording, ...smallWords, ...numberWords };

/** Pairs of edits drawn for each sentence, of each kind. */
const PAIRS = 12;

/**
 * Every single edit, and some of several: two harmless ones, and one or two harmless ones after one that
 * harms, in the annotated words or elsewhere in their sentence.
 */
function editsFor(random: Random) {
  const twoUnharming = pairsOf(unharming, unharming, PAIRS, random);
  return {
    harmless: { ...unharming, ...twoUnharming },
    meaning: {
      ...harming,
      ...pairsOf(harming, unharming, PAIRS, random),
      ...pairsOf({ ...harming, ...beyond(harming) }, twoUnharming, PAIRS, random),
    },
    ambiguous,
    deleting,
  };
}

/**
 * Annotates sentences of real and sample articles, edits the articles by script, and counts what becomes
 * of the annotations; for comparison, the same with a plain quote matcher. Makes its documents itself,
 * from the folders that are there.
 */
export const edits: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: () => editOutcomes(1),
  score: (_, outcomes) => scoreEdits(outcomes),
};

/** Every edit of the corpus, in a fixed order. */
export function editOutcomes(seed: number): readonly Outcome[] {
  const random = seeded(seed);
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^\d.*\.(?:txt|md)$/.test(name))
      .sort()
      .flatMap((name) => outcomesOf(name, textOf(joinPath(folder, name)), random)),
  );
}

function textOf(path: string): string {
  const decoded = decode(readFileSync(path));
  return decoded.kind === 'text' ? decoded.text : '';
}

export function outcomesOf(article: string, text: string, random: Random): Outcome[] {
  const sentences = splitSentences(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    return sentence.length > 45 && sentence.length < 400 && /\p{Ll} .*[.]["”]?$/u.test(sentence);
  });
  const chosen = new Set(Array.from({ length: SENTENCES_EACH }, () => random.pick(sentences)));
  return [...chosen].flatMap((sentence, i) =>
    outcomesOfSentence(article, text, sentence, i, random),
  );
}

function outcomesOfSentence(
  article: string,
  text: string,
  sentence: Span,
  number: number,
  random: Random,
): Outcome[] {
  const span = number % 2 ? clauseOf(text, sentence, random) : sentence;
  const page = readable(text);
  const selector = selectorFor(page, span);
  const signature = signatureFor(page, span);
  const cut = cutAt(text, sentence, span);
  const outcomes: Outcome[] = [];
  for (const [group, members] of Object.entries(editsFor(random)))
    for (const [edit, apply] of Object.entries(members)) {
      const marked = apply(cut, random);
      if (marked === null) continue;
      const { text: edited, span: expected } = unmark(marked);
      // An edit that took one end of the words away leaves no right answer to compare with.
      if (expected === null && group !== 'deleting') continue;
      const placement = anchor(selector, signature, readable(edited));
      outcomes.push({
        id: `${article} ${String(number)} ${edit}`,
        group: group as Outcome['group'],
        edit,
        article,
        quote: selector.exact,
        expected,
        placement,
        now: placement.state === 'orphan' ? null : edited.slice(placement.start, placement.end),
        plain: plainMatch(selector, edited),
      });
    }
  return outcomes;
}

/** Some words from within a sentence, as a person would mark a claim. */
function clauseOf(text: string, sentence: Span, random: Random): Span {
  const words = [
    ...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}][^\s]*[\p{L}\p{N}]/gu),
  ];
  const from = random.below(Math.max(1, Math.floor(words.length / 2)));
  const to = Math.min(words.length - 1, from + 3 + random.below(8));
  const last = words[to]!;
  return {
    start: sentence.start + words[from]!.index,
    end: sentence.start + last.index + last[0].length,
  };
}

const overlaps = (a: Span, b: Span | null) => b !== null && a.start < b.end && b.start < a.end;
const near = (a: Span, b: Span | null) =>
  b !== null && Math.abs(a.start - b.start) <= 2 && Math.abs(a.end - b.end) <= 2;

/** The figures of both matchers, by name. */
export function scoreEdits(outcomes: readonly Outcome[]): Record<string, number> {
  const of = (group: Outcome['group']) => outcomes.filter((outcome) => outcome.group === group);
  const unharmed = of('harmless');
  const changed = [...of('meaning'), ...of('deleting')];
  const share = (part: readonly Outcome[], all: readonly Outcome[]) => part.length / all.length;
  return {
    edits: outcomes.length,
    harmless: unharmed.length,
    meaning: changed.length,
    carried_over: changed.filter(isCarried).length,
    wrong_placements: outcomes.filter(isWrong).length,
    reanchored: share(unharmed.filter(isReanchored), unharmed),
    plain_carried_over: changed.filter(({ plain }) => plain !== null).length,
    plain_wrong: outcomes.filter(({ plain, expected }) => plain && !overlaps(plain, expected))
      .length,
    plain_reanchored: share(
      unharmed.filter(({ plain, expected }) => plain && near(plain, expected)),
      unharmed,
    ),
  };
}

export function isCarried({ placement }: Outcome): boolean {
  return placement.state === 'anchored' || placement.state === 'moved';
}

export function isWrong({ placement, expected }: Outcome): boolean {
  return placement.state !== 'orphan' && !placement.doubt && !overlaps(placement, expected);
}

export function isReanchored({ placement, expected }: Outcome): boolean {
  return (
    (placement.state === 'anchored' || placement.state === 'moved') && near(placement, expected)
  );
}
