import data from '../../../data/claims/measures.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const measures = wordSet(data.measures);
const alike: ReadonlyMap<string, string> = new Map(Object.entries(data.alike));

/** Whether news gives the value of a noun as an amount: *turnout*, *damage*, *magnitude*. */
export function isMeasure(noun: string): boolean {
  return measures.has(noun);
}

/** One name for nouns that give the same amount: *profit* for *earnings*; others as they are. */
export function measureName(noun: string): string {
  return alike.get(noun) ?? noun;
}
