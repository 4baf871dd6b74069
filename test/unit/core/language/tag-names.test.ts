import assert from 'node:assert/strict';
import { tagNumber } from '../../../../src/core/language/tag-names.ts';

describe('tagNumber', () => {
  it('is where both names of a tag stand, and nowhere where only one does', () => {
    const names = { penn: ['VBP', 'VBP', 'NN'], universal: ['VERB', 'AUX', 'NOUN'] };
    assert.equal(tagNumber(names, 'AUX', 'VBP'), 1);
    assert.equal(tagNumber(names, 'NOUN', 'NN'), 2);
    assert.equal(tagNumber(names, 'NOUN', 'VBP'), -1);
  });
});
