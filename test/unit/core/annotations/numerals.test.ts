import assert from 'node:assert/strict';
import { readNumeral } from '../../../../src/core/annotations/numerals.ts';

const read = (words: string) => {
  const found = readNumeral(words.split(' '), 0);
  return found && `${found.value} in ${found.length}`;
};

describe('a number in an annotated sentence', () => {
  it('is one in figures and in words', () => {
    for (const words of ['8,000', '8 thousand', 'eight thousand', '8 k'])
      assert.match(read(words) ?? '', /^8000 in/, words);
    assert.equal(read('1 234 people'.replace(' ', '\u00a0')), '1234 in 1');
    assert.equal(read('twenty one people'), '21 in 2');
    assert.equal(read('two hundred and five people'), '205 in 4');
    assert.equal(read('3 million'), '3000000 in 2');
  });

  it('ends before what is another number', () => {
    assert.equal(read('five six'), '5 in 1');
    assert.equal(read('twenty eleven'), '20 in 1');
    assert.equal(read('two and a half'), '2 in 1');
    assert.equal(read('5 million million'), '5000000 in 2');
  });

  it('begins with no other word', () => {
    assert.equal(read('people'), null);
    assert.equal(read('hundred people'), null);
  });
});
