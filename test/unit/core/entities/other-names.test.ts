import assert from 'node:assert/strict';
import { areNamesOfOne } from '../../../../src/core/entities/other-names.ts';

describe('the names of one body', () => {
  it('are known, with an article or without', () => {
    assert.ok(areNamesOfOne('isis', 'the islamic state'));
    assert.ok(areNamesOfOne('pkk', 'Kurdistan Workers’ Party'));
  });

  it('are none of another body, nor of one that is not known', () => {
    assert.ok(!areNamesOfOne('isis', 'pkk'));
    assert.ok(!areNamesOfOne('corvo', 'norbrew'));
  });
});
