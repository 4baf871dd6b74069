import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const lead = 'Orval presented a watch in Tarsk on Monday.';
const sold = 'Jan Lunde said 900,000 watches are sold.';
const conflicts = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`);

describe('what is sold', () => {
  it('is that of one firm where the other article is about it', () => {
    assert.deepEqual(conflicts('Jan Lunde said Orval sells 600,000 watches.', sold), ['number']);
  });

  it('is that of another firm where the other article has nothing to do with it', () => {
    assert.deepEqual(conflicts('Jan Lunde said Brekke sells 600,000 watches.', sold), []);
  });

  it('is held against what nobody is said to sell', () => {
    assert.deepEqual(conflicts('Jan Lunde said 600,000 watches are sold.', sold), ['number']);
  });
});
