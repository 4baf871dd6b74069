import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

describe('shots', () => {
  const aired =
    'Police chased Harald Vey through Tarsk. A recording of the chase in Tarsk was aired.';

  it('that hit are not all that were fired', () => {
    const fired = (count: string) => `${aired} ${count} shots were fired at Harald Vey.`;
    const hit = `${aired} Harald Vey was shot at least six times, an autopsy found.`;
    assert.ok(differ(fired('Nine'), fired('Two')));
    assert.ok(!differ(hit, fired('Two')));
  });
});
