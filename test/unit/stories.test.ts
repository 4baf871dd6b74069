import assert from 'node:assert/strict';
import { listedIn, nearMisses } from '../../scripts/eval/near-misses.ts';

/** The known ways to be wrong: each story has a near miss that must stay silent, and a twin that must fire. */
describe('near misses', () => {
  for (const { id, silent, firing } of nearMisses()) {
    it(`${id}: stays silent`, () => {
      assert.deepEqual(
        listedIn(silent).map((row) => [row.question, ...row.reasons].join('\n')),
        [],
      );
    });
    it(`${id}: the twin fires`, () => {
      assert.equal(listedIn(firing).length, 1);
    });
  }
});
