import assert from 'node:assert/strict';
import { countWords } from '../../../../src/core/article/count-words.ts';

describe('counting words', () => {
  it('counts what stands between white space, whatever it is', () => {
    assert.equal(countWords('  The ferry — late again —\thas  sailed.\u00a0Now '), 9);
  });

  it('counts none in an empty line', () => {
    assert.equal(countWords(' \t'), 0);
  });
});
