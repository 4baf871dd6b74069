import data from '../../../data/questions/plain-words.json' with { type: 'json' };
import { predicateOfNoun, predicateOfVerb } from '../claims/predicate.ts';
import { verbOf } from '../language/verb-forms.ts';
import { wordSet } from '../text/word-list.ts';
import { formsOf } from './word-forms.ts';

const closed = wordSet(data.closed);

/** Whether a word ends what a number counts: it names nothing. */
export const isClosed = (lower: string) => closed.has(lower);

/** The class that a form of a verb or noun names; null for other words. */
export function predicateOfForm(lower: string): string | null {
  for (const form of formsOf(lower)) {
    const predicate = predicateOfVerb(form) ?? predicateOfNoun(form);
    if (predicate !== null) return predicate;
  }
  return null;
}

/** Whether a word may be a past form of a verb. */
export function isVerbForm(lower: string): boolean {
  return (verbOf(lower) !== undefined && !isClosed(lower)) || /.{2}ed$/.test(lower);
}
