import assert from 'node:assert/strict';
import { joinSections, readSections } from '../../../../src/core/language/sections.ts';

describe('sections of a file of weights', () => {
  const file = joinSections({
    tagger: Uint8Array.of(1, 2, 3),
    lexicon: Uint8Array.of(),
    x: Uint8Array.of(9),
  });

  it('come back by name', () => {
    const sections = readSections(file);
    assert.deepEqual(Object.keys(sections), ['tagger', 'lexicon', 'x']);
    assert.deepEqual([...sections['tagger']!], [1, 2, 3]);
    assert.deepEqual([...sections['x']!], [9]);
  });

  it('are refused when the file is cut short', () => {
    assert.throws(() => readSections(file.subarray(0, file.length - 6)), RangeError);
  });
});
