import { daysBetween } from '../../calendar/day.ts';
import type { Quantity } from '../../claims/claim.ts';
import { contains } from '../../text/span.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { findEdits, type CopyWord, type Edit } from '../edited-copy.ts';
import { judgeEdit, NEGATION, worst, type EditEffect } from '../judge-edit.ts';
import { mayBeOneName } from '../one-name.ts';
import type { QuestionKind } from '../question.ts';
import { besideSources } from '../source-words.ts';
import type { Told } from '../told.ts';
import { isQuoted } from './quote-drift.ts';

/** Words that a sentence must have before two like ones are taken for copies of one text. */
export const SHORTEST_COPY = 9;
/** By how many words copies may differ in length, and what share of the longer one they must have in common. */
export const MOST_EDITED = 12;
export const LEAST_SAME = 0.7;

/**
 * Two sentences that are the same word for word but for one place: copies of one text, one of them
 * edited. Where what stands in that place cannot both hold, somebody changed what was reported.
 */
export function compareCopies(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (!a.leads || !b.leads) return null;
  const lengths = [a.words.length, b.words.length] as const;
  if (!assume.oneEvent && Math.min(...lengths) < SHORTEST_COPY) return null;
  if (Math.abs(lengths[0] - lengths[1]) > MOST_EDITED) return null;
  const [x, y] = assume.oneEvent ? [a.words, b.words] : besideSources(a, b);
  if (!assume.oneEvent && Math.min(x.length, y.length) < SHORTEST_COPY) return null;
  const edits = findEdits(x, y);
  if (!edits) return null;
  const same = x.length - edits.reduce((sum, edit) => sum + edit.a.length, 0);
  if (same < (assume.oneEvent ? 0.5 : LEAST_SAME) * Math.max(...lengths)) return null;
  if (isHousekeeping(a) || isHousekeeping(b)) return null;
  const judge = (edit: Edit): EditEffect =>
    !assume.oneEvent && mayBeOneName(edit, a, b)
      ? 'same'
      : (judgeAmounts(a, b, edit) ?? judgeEdit(edit));
  const judged: EditEffect[] = [];
  for (const edit of edits) {
    judged.push(judge(edit));
    // What is unknown of one edit is unknown of all, and judging looks words up.
    if (judged.at(-1) === 'unknown') break;
  }
  const found = worst(judged);
  const isLimited = isContradiction(found, 'polarity') && edits.some(isLimit);
  const effect = isLimited ? 'unknown' : found;
  const base = {
    strength: 'strong' as const,
    passed: ['the two sentences are copies of one text'],
    nearest: null,
    slots: slotsOf(a, b, edits[0]),
  };
  if (effect === 'same' || effect === 'less')
    return { ...base, kind: 'edited-copy', relation: 'agreement', cleared: 'both say the same' };
  if (effect === 'more' || effect === 'unknown')
    return {
      ...base,
      kind: 'edited-copy',
      relation: null,
      cleared: 'the words that differ can both hold',
    };
  if (!assume.oneEvent) {
    const others = judged.filter(
      (one, at) =>
        one !== 'same' &&
        !(
          isContradiction(effect, 'polarity') &&
          (isOneWord(edits[at]!) || isDetailOfYes(edits, edits[at]!))
        ),
    );
    if (others.length > 1 || effect.isWeak || edits.some(isManifold)) return null;
    const days = a.published && b.published ? Math.abs(daysBetween(a.published, b.published)) : 0;
    const isWorded = effect.contradicts === 'polarity' && (isQuoted(a) || isQuoted(b));
    const isOneText = a.cluster === b.cluster || effect.contradicts === 'polarity';
    if (!isWorded && days > (isOneText ? 7 : 2))
      return {
        ...base,
        kind: 'edited-copy',
        relation: null,
        cleared: `${days} days lie between the two`,
      };
  }
  const deciding = edits[judged.indexOf(effect)];
  const asked = { asks: effect.contradicts, slots: slotsOf(a, b, deciding) };
  if (!assume.oneEvent && effect.contradicts === 'number' && isLaterWord(a, b, edits))
    return {
      ...base,
      ...asked,
      kind: 'number',
      relation: 'update',
      strength: 'medium',
      passed: [...base.passed, effect.why],
      cleared: 'one speaker gives another number on another day',
    };
  return {
    ...base,
    ...asked,
    kind: assume.oneEvent ? effect.contradicts : 'edited-copy',
    relation: 'conflict',
    passed: [...base.passed, effect.why],
    cleared: null,
    nearest: 'the same words in both copies',
  };
}

function isContradiction(effect: EditEffect, kind: QuestionKind): boolean {
  return typeof effect === 'object' && effect.contradicts === kind;
}

/** *will be held* beside *will not be held before May*: the word limits what is denied. */
function isLimit({ a, b }: Edit): boolean {
  return [...a, ...b].some(({ lower }) =>
    /^(?:before|until|till|only|just|merely|simply|solely|yet)$/.test(lower),
  );
}

/** *will be held next spring* beside *will not be held*: whoever denies it denies it for every season. */
function isDetailOfYes(edits: readonly Edit[], { a, b }: Edit): boolean {
  const deniesFirst = edits.some((edit) => edit.a.some(({ lower }) => NEGATION.test(lower)));
  const [no, yes] = deniesFirst ? [a, b] : [b, a];
  return no.length === 0 && yes.length <= 4;
}

/** *the boy* beside *the trapped boy*: one word more is no other thing where one sentence denies all of it. */
function isOneWord({ a, b }: Edit): boolean {
  return a.length + b.length === 1 && !NEGATION.test((a[0] ?? b[0])!.lower);
}

/**
 * One speaker, on two days, with a name or in other words than before: what was so on the one day may have
 * changed by the other. Where nothing but the number differs, somebody edited it.
 */
function isLaterWord(a: Told, b: Told, edits: readonly Edit[]): boolean {
  if (a.speaker === null || a.speaker !== b.speaker || a.said === b.said) return false;
  return edits.length > 1 || typeof a.claim.speaker?.character === 'number';
}

/**
 * *some 310* in place of *about 300*: numbers are the ranges that the words around them make. Null where the
 * words that differ are more or less than an amount.
 */
function judgeAmounts(a: Told, b: Told, edit: Edit): EditEffect | null {
  const p = amountOf(a, edit.a);
  const q = p && amountOf(b, edit.b);
  if (!p || !q || p.unit !== q.unit) return null;
  if (p.low <= (q.high ?? Infinity) && q.low <= (p.high ?? Infinity)) return 'same';
  return { contradicts: 'number', why: `“${p.text}” and “${q.text}” cannot both hold` };
}

/** The amount of a sentence that holds all of the words. */
function amountOf({ plain }: Told, words: readonly CopyWord[]): Quantity | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  return plain.figures.find((amount) => contains(amount, { start: first.start, end: last.end }));
}

/** *Lisbon on Monday* in place of *Madrid on Wednesday*: two things differ, so two events may be told. */
function isManifold({ a, b }: Edit): boolean {
  if (a.length !== b.length) return false;
  return (
    a.filter((word, i) => word.lower !== b[i]!.lower).length > 1 &&
    a.some((word, i) => word.lower === b[i]!.lower)
  );
}

/**
 * The credit of a picture, *A. Name/The Paper Buy Photo*, and what newsrooms write of their own work: *X did not
 * return a request for comment*, *The Paper could not verify the video*. Each has other names for its own reasons.
 */
function isHousekeeping({ claim }: Told): boolean {
  const { text } = claim.sentence;
  return (
    /^\p{Lu}[^.!?/]{3,40}\/(?:The )?\p{Lu}/u.test(text) ||
    /\bbuy photo\b|\b(?:requests?|calls?|e-?mails?) (?:for|seeking) comment\b/i.test(text) ||
    /\b(?:(?:could|can|was|were|been) ?(?:not|unable)|unable)\b[^.]{0,40}\b(?:verif|confirm|reach)/i.test(
      text,
    )
  );
}

function slotsOf(a: Told, b: Told, edit: Edit | undefined): Comparison['slots'] {
  if (!edit) return null;
  const at = (told: Told, words: readonly CopyWord[]) => {
    const { start, end } = told.claim.sentence;
    const [first] = words;
    const last = words[words.length - 1];
    return first && last ? { start: start + first.start, end: start + last.end } : { start, end };
  };
  return [at(a, edit.a), at(b, edit.b)];
}
