import type { Span } from '../../text/span.ts';
import { NEGATION } from '../judge-edit.ts';
import type { Answering } from '../answering.ts';
import type { Pair } from '../rows.ts';
import type { Told } from '../told.ts';

/** About how many letters of a sentence are shown on each side of the words that were edited. */
const AROUND = 70;

/** The words of each claim that a copy of its sentence has otherwise; of several copies, the first. */
export function editedWords(pairs: readonly Pair[]): ReadonlyMap<Answering, Span> {
  const found = new Map<Answering, Span>();
  for (const { a, b, comparison } of [...pairs].reverse()) {
    if (!comparison.slots) continue;
    found.set(a, comparison.slots[0]);
    found.set(b, comparison.slots[1]);
  }
  return found;
}

/** *Which is it: “carried … people from the valley”?*: the sentence with a gap for what the copies differ in. */
export function copyQuestion({ claim: { sentence } }: Told, edited: Span): string {
  const [from, to] = [edited.start - sentence.start, edited.end - sentence.start];
  const before = sentence.text.slice(0, from).replace(/\s+/g, ' ');
  const after = sentence.text.slice(to).replace(/\s+/g, ' ');
  const start =
    before.length > AROUND ? `…${/ .*$/.exec(before.slice(-AROUND))?.[0] ?? ''}` : before;
  const end = after.length > AROUND ? `${/^.* /.exec(after.slice(0, AROUND))?.[0] ?? ''}…` : after;
  return `Which is it: “${start}…${end.replace(/[.\s]+$/, '')}”?`;
}

/** What one copy has in the place that was edited. */
export function copyAnswer({ claim: { sentence } }: Told, edited: Span): string {
  return sentence.text.slice(edited.start - sentence.start, edited.end - sentence.start);
}

/** Whether the words that were edited deny what the other copy tells. */
export function isDeniedCopy(told: Told, edited: Span): boolean {
  if (edited.start === told.claim.sentence.start && edited.end === told.claim.sentence.end)
    return false;
  return copyAnswer(told, edited)
    .toLowerCase()
    .split(/\s+/)
    .some((word) => NEGATION.test(word.replace(/’/g, "'")));
}
