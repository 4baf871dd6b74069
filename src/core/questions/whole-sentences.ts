import type { Assumption } from './comparison.ts';
import type { Told } from './told.ts';

/** What is longer is a list or a table, and would take long. */
const LONGEST = 1_000;

/** Whether two claims stand for their sentences, which may be compared as wholes as they tell of one event. */
export function areWholeSentences(a: Told, b: Told, { oneEvent }: Assumption): boolean {
  return (
    oneEvent && [a, b].every(({ leads, claim }) => leads && claim.sentence.text.length <= LONGEST)
  );
}
