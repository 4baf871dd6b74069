import assert from 'node:assert/strict';
import { soundsLikeOutlet } from '../../../../src/core/article/outlet-name.ts';

describe('the name of an outlet', () => {
  it('ends as papers and broadcasters call themselves', () => {
    assert.ok(soundsLikeOutlet('Valley Courier'));
    assert.ok(soundsLikeOutlet('The Eastern Herald'));
  });

  it('is not the name of a person or a single word', () => {
    assert.ok(!soundsLikeOutlet('Rita Okonjo'));
    assert.ok(!soundsLikeOutlet('Times'));
  });
});
