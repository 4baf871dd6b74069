import assert from 'node:assert/strict';
import { told } from '../told.ts';

describe('who puts a figure at something', () => {
  it('stands before the verb, or is that of the verb before', () => {
    assert.deepEqual(told('Brandt put the death toll at 40.'), [
      'Brandt | put | the death toll at 40',
    ]);
    assert.deepEqual(told('A report put the number of people who died in the flood at 40.'), [
      'A report | put | the number of people who died in the flood at 40',
    ]);
    const [shared] = told('Officials flew to Orval, put the toll at 40 and left.');
    assert.match(shared!, /^Officials \| put \| the toll at 40/);
  });

  it('is nobody who puts something else, or nothing at any figure', () => {
    for (const text of ['Brandt put the book at 40.', 'Brandt put the death toll in a letter.'])
      assert.deepEqual(told(text), [], text);
  });
});
