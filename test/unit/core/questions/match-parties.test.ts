import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2025-09-22');

const reyk = 'Tomas Reyk won the Lakeside Marathon in Ambel on Sunday.';

describe('two names', () => {
  it('are two where a word in the middle makes another thing of one', () => {
    const half =
      'Daniel Obuya, who works as a gardener, won the Lakeside Half Marathon in Ambel on Sunday.';
    assert.deepEqual(conflicts(reyk, half), []);
    assert.deepEqual(conflicts(reyk, half.replace('Half ', '')), ['value']);
  });

  it('are one where news calls one body by both', () => {
    const claimed = (who: string) =>
      `The Islamic rebels in Tarsk were quiet. ${who} claimed the attack in Ambel on Sunday.`;
    assert.deepEqual(conflicts(claimed('Islamic State'), claimed('ISIS')), []);
    assert.deepEqual(conflicts(claimed('Islamic State'), claimed('Hezbollah')), ['value']);
  });
});
