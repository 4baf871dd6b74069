import relations from '../../../data/questions/relations.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import type { Party } from './told.ts';

const sorts = new Map(
  Object.entries(relations.sorts).map(([sort, kinds]) => [sort, wordSet(kinds)]),
);

/** *the drug*, where the other article says which: a word for the sort of a thing, and nothing more, points back to it. */
export function isOfSort(word: Party, thing: Party): boolean {
  return (
    sorts.get(word.head)?.has(thing.head) === true &&
    word.modifiers.length === 0 &&
    /^the\b/i.test(word.text)
  );
}
