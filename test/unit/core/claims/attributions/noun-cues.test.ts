import assert from 'node:assert/strict';
import { told } from '../told.ts';

describe('a noun of saying', () => {
  it('is that of its owner, or of who makes it', () => {
    assert.deepEqual(told('Its claim that the dam had failed was wrong.'), [
      'Its | claim | the dam had failed was wrong',
    ]);
    assert.deepEqual(told('The claim by officials that the dam had failed was wrong.'), [
      'officials | claim | the dam had failed was wrong',
    ]);
    assert.deepEqual(told('The mayor made the claim that the dam had failed.'), [
      'The mayor | made the claim | the dam had failed',
    ]);
    assert.deepEqual(told('The mayor’s support for the dam was noted.'), [
      'The mayor | support for | the dam was noted',
    ]);
  });

  it('is nobody’s, where none is named', () => {
    assert.deepEqual(told('The claim that the dam had failed was wrong.'), [
      ' | claim | the dam had failed was wrong',
    ]);
  });

  it('says nothing by a relative clause', () => {
    assert.deepEqual(told('The claim that had been made was wrong.'), []);
  });
});
