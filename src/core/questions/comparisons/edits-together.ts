import type { Quantity } from '../../claims/claim.ts';
import { contains } from '../../text/span.ts';
import { doOverlap } from '../can-both-hold.ts';
import type { Assumption } from '../comparison.ts';
import type { CopyWord, Edit } from '../edited-copy.ts';
import { judgeEdit, NEGATION, worst, type EditEffect } from '../judge-edit.ts';
import { mayBeOneName } from '../one-name.ts';
import type { QuestionKind } from '../question.ts';
import type { Told } from '../told.ts';

/** What each edit does, up to the first of which that is unknown: then it is of all, and judging looks words up. */
export function judgeEdits(
  a: Told,
  b: Told,
  edits: readonly Edit[],
  { oneEvent }: Assumption,
): readonly EditEffect[] {
  const judged: EditEffect[] = [];
  for (const edit of edits) {
    const isOneName = !oneEvent && mayBeOneName(edit, a, b);
    judged.push(isOneName ? 'same' : (judgeAmounts(a, b, edit) ?? judgeEdit(edit)));
    if (judged.at(-1) === 'unknown') break;
  }
  return judged;
}

/** What all edits between two copies come to. */
export function effectOf(edits: readonly Edit[], judged: readonly EditEffect[]): EditEffect {
  const found = worst(judged);
  return isContradiction(found, 'polarity') && edits.some(isLimit) ? 'unknown' : found;
}

/** Whether more than one thing differs; beside a yes and a no, what only goes with it is none. */
export function tellMore(
  edits: readonly Edit[],
  judged: readonly EditEffect[],
  effect: EditEffect,
): boolean {
  const isOfYesAndNo = isContradiction(effect, 'polarity');
  const others = judged.filter((one, at) => {
    const edit = edits[at]!;
    return one !== 'same' && !(isOfYesAndNo && (isOneWord(edit) || isDetailOfYes(edits, edit)));
  });
  return others.length > 1;
}

/** Whether an edit makes the two contradict each other by a question of that kind. */
export function isContradiction(effect: EditEffect, kind: QuestionKind): boolean {
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
 * *some 310* in place of *about 300*: numbers are the ranges that the words around them make. Null where the
 * words that differ are more or less than an amount.
 */
function judgeAmounts(a: Told, b: Told, edit: Edit): EditEffect | null {
  const p = amountOf(a, edit.a);
  const q = p && amountOf(b, edit.b);
  if (!p || !q || p.unit !== q.unit) return null;
  if (doOverlap(p, q)) return 'same';
  return { contradicts: 'number', why: `“${p.text}” and “${q.text}” cannot both hold` };
}

/** The amount of a sentence that holds all of the words. */
function amountOf({ plain }: Told, words: readonly CopyWord[]): Quantity | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  return plain.figures.find((amount) => contains(amount, { start: first.start, end: last.end }));
}

/** *Lisbon on Monday* in place of *Madrid on Wednesday*: two things differ, so two events may be told. */
export function isManifold({ a, b }: Edit): boolean {
  if (a.length !== b.length) return false;
  return (
    a.filter((word, i) => word.lower !== b[i]!.lower).length > 1 &&
    a.some((word, i) => word.lower === b[i]!.lower)
  );
}
