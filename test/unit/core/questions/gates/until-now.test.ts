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

  it('clears how long something went on before it ended', () => {
    const ended = first('The strike in Mardal ended on Monday.');
    for (const text of [
      'The strike in Mardal continued for five days.',
      'The strike in Mardal continued until Monday.',
    ])
      assert.ok('clears' in notUntilNow(ended, first(text)), text);
    assert.ok('silent' in notUntilNow(ended, first('The strike in Mardal continued on Monday.')));
  });

  it('lets pass *since* that gives a reason', () => {
    const raised = first('Mardal raised bus fares on Monday.');
    const feared = first('Mardal did not raise bus fares since it feared protests.');
    assert.ok('silent' in notUntilNow(raised, feared));
    const may = first('Mardal did not raise bus fares since May.');
    assert.ok('clears' in notUntilNow(raised, may));
  });
});
