import assert from 'node:assert/strict';
import { told } from '../told.ts';

describe('a colon', () => {
  it('stands behind who speaks, a person or an office', () => {
    assert.deepEqual(told('Ann Lee: The dam has failed.'), ['Ann Lee | : | The dam has failed']);
    assert.deepEqual(told('Police: the dam had failed.'), ['Police | : | the dam had failed']);
    assert.deepEqual(told('Dam failed on Monday: report'), ['report | : | Dam failed on Monday']);
  });

  it('says nothing behind a label, or where nothing follows', () => {
    for (const text of ['Weather: The dam has failed.', 'Photo: Ann Lee', 'Ann Lee:'])
      assert.deepEqual(told(text), []);
  });
});
