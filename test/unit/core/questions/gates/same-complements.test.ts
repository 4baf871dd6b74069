import assert from 'node:assert/strict';
import { sameComplements } from '../../../../../src/core/questions/gates/same-complements.ts';
import { toldIn } from '../told-in.ts';

/** The first claim of an article of one sentence. */
const first = (text: string) => toldIn('a.txt', text)[0]!;

describe('sameComplements', () => {
  const convicted = first('A court convicted Ana Roza of bribery on Monday.');

  it('clears two charges', () => {
    assert.deepEqual(
      sameComplements(convicted, first('A court acquitted Ana Roza of fraud on Monday.')),
      { clears: '“of fraud” and “of bribery” are not the same' },
    );
  });

  it('lets one charge pass', () => {
    const acquitted = first('A court acquitted Ana Roza of bribery on Monday.');
    assert.ok('silent' in sameComplements(convicted, acquitted));
  });
});
