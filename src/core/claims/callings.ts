import data from '../../../data/claims/described-people.json' with { type: 'json' };

const callings: ReadonlySet<string> = new Set(data.callings.split(' '));

/** Whether a noun says what somebody is, whom a story names: *porter*, *singer*; in the singular and in lower case. */
export function isCalling(noun: string): boolean {
  return callings.has(noun);
}
