import assert from 'node:assert/strict';
import { questionKey } from '../../../../src/core/questions/question-key.ts';
import { toldIn } from './told-in.ts';

const key = (text: string) => questionKey(toldIn('a.md', text)[0]!, 'number');

describe('questionKey', () => {
  it('is the same for two counts of one kind of people', () => {
    const four = key('Four workers were killed in Mardal on Monday.');
    assert.equal(key('Nine workers were killed in Mardal on Tuesday.'), four);
    assert.notEqual(key('Four workers were wounded in Mardal on Monday.'), four);
    assert.notEqual(key('Four workers were killed in Tarsk on Monday.'), four);
  });
});
