import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('some day to come', () => {
  const published = '2024-10-30';

  for (const text of [
    'The bridge will one day reach the island.',
    'She hopes one day to return.',
    'One day could bring an answer.',
  ])
    it(`in: ${text}`, () => {
      assert.match(valuesOf(text, published)[0]!, /^one day → FUTURE_REF$/i);
    });

  it('not where days are counted', () => {
    assert.deepEqual(valuesOf('The strike lasted one day.', published), ['one day → P1D']);
  });
});
