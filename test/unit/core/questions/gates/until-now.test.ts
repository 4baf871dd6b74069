import assert from 'node:assert/strict';
import { notUntilNow } from '../../../../../src/core/questions/gates/until-now.ts';
import { toldIn } from '../told-in.ts';

/** The first claim of an article of one sentence. */
const first = (text: string) => toldIn('a.txt', text)[0]!;

describe('notUntilNow', () => {
  const yes = first('Mardal won the cup on Sunday.');

  it('clears what was so until it happened', () => {
    const clears = { clears: 'one of the two speaks of the time before' };
    assert.deepEqual(notUntilNow(yes, first('Mardal had not won the cup since 1908.')), clears);
    const raised = first('Bus fares in Mardal were raised on Monday.');
    const before = first('Bus fares in Mardal had been left unchanged for ten years.');
    assert.deepEqual(notUntilNow(raised, before), clears);
  });

  it('lets pass what denies it of the same time', () => {
    assert.ok('silent' in notUntilNow(yes, first('Mardal did not win the cup on Sunday.')));
  });
});
