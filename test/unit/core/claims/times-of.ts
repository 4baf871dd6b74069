import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** When the first claim of a class is told to have happened, held and been said, in an article that was published on a Wednesday. */
export function timesOf(text: string, predicate: string) {
  const claim = read('a.md', text, '2024-03-06').claims.find((one) => one.predicate === predicate);
  assert.ok(claim, `no claim of the class ${predicate}`);
  return [claim.eventTime, claim.asOf, claim.statedTime];
}
