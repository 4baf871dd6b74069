import assert from 'node:assert/strict';
import { resemblance } from '../../../../src/core/annotations/resemblance.ts';

describe('how much of a text stands in another one', () => {
  const wanted = 'the ferry left port lucan at noon';

  it('is all where it stands there as it is', () => {
    assert.equal(resemblance(wanted, `on monday ${wanted} with nine aboard`), 1);
  });

  it('is less with each letter that was changed', () => {
    const one = resemblance(wanted, 'the ferry left port lucas at noon');
    const three = resemblance(wanted, 'the ferry left port lucas at none');
    assert.ok(one > 0.9 && one < 1, String(one));
    assert.ok(three < one && three > 0.5, String(three));
  });

  it('is nothing where no more is alike than of any two texts', () => {
    assert.equal(resemblance(wanted, 'voters chose a new mayor in orval'), 0);
  });

  it('is all of nothing only where there is nothing', () => {
    assert.equal(resemblance('', ''), 1);
    assert.equal(resemblance('', wanted), 0);
    assert.equal(resemblance(wanted, ''), 0);
  });
});
