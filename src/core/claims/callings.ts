import data from '../../../data/claims/described-people.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const callings = wordSet(data.callings);

/** Whether a noun says what somebody is, whom a story names: *porter*, *singer*; in the singular and in lower case. */
export function isCalling(noun: string): boolean {
  return callings.has(noun);
}
