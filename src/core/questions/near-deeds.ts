import relations from '../../../data/questions/relations.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const near = relations.near.map(wordSet);

/** Whether two predicates may tell the same of those that are counted: *attend* and *gather*. */
export function areNearDeeds(p: string, q: string): boolean {
  return near.some((group) => group.has(p) && group.has(q));
}
