import assert from 'node:assert/strict';
import { told } from '../told.ts';

describe('an adjective of thinking and feeling', () => {
  it('says of what, behind its preposition or in a clause', () => {
    assert.deepEqual(told('The mayor was worried about the dam.'), [
      'The mayor | was worried about | the dam',
    ]);
    assert.deepEqual(told('The mayor is quite openly glad about the dam.'), [
      'The mayor | is quite openly glad about | the dam',
    ]);
    assert.deepEqual(told('The mayor is confident that the dam will hold.'), [
      'The mayor | is confident | the dam will hold',
    ]);
  });

  it('says nothing of the day on which somebody felt so', () => {
    for (const text of ['The mayor was worried on Monday.', 'The mayor was glad in March.'])
      assert.deepEqual(told(text), [], text);
  });
});
