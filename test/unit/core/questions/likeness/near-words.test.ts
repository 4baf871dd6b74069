import assert from 'node:assert/strict';
import { nearWords } from '../../../../../src/core/questions/likeness/near-words.ts';
import { readPlainly } from '../../../../../src/core/questions/plain-sentence.ts';

function near(text: string, amount: string) {
  const start = text.indexOf(amount);
  return nearWords(text, readPlainly(text).words, { start, end: start + amount.length });
}

const wordsOf = (text: string, amount: string) => near(text, amount).map(({ lower }) => lower);

describe('the words near an amount', () => {
  it('are those that tell something, no names and no other numbers', () => {
    assert.deepEqual(wordsOf('The fire in Mardal destroyed 40 barns and 12 cars.', '40 barns'), [
      'fire',
      'destroyed',
      'barns',
      'cars',
    ]);
  });

  it('are none of who says it', () => {
    for (const text of [
      'The fire destroyed 40 barns, the mayor said on Monday.',
      'According to the mayor, the fire destroyed 40 barns.',
      'The mayor said that the fire destroyed 40 barns.',
    ])
      assert.deepEqual(wordsOf(text, '40 barns'), ['fire', 'destroyed', 'barns'], text);
  });

  it('are none in a sentence that never ends', () => {
    const text = `The fire destroyed 40 barns${' and burned'.repeat(60)}.`;
    assert.deepEqual(wordsOf(text, '40 barns'), []);
  });

  it('are of the one who says it where the amount is theirs', () => {
    assert.ok(wordsOf('The fire raged, 40 farmers said.', '40 farmers').includes('farmers'));
  });

  it('stand as far as there are words between, and farther behind a comma', () => {
    const far = (text: string, word: string) =>
      near(text, '40 barns').find(({ lower }) => lower === word)!.far;
    assert.equal(far('The fire destroyed 40 barns.', 'barns'), 0);
    assert.equal(far('The fire destroyed 40 barns.', 'destroyed'), 0);
    assert.equal(far('The fire destroyed 40 barns.', 'fire'), 1);
    assert.equal(far('The fire destroyed 40 barns, then a mill.', 'mill'), 5);
  });

  it('are known to narrow it or to widen it, and to stand beside it', () => {
    const text = 'On average the fire destroyed 40 barns, but once also a mill.';
    const told = near(text, '40 barns').filter(({ isScope }) => isScope);
    assert.deepEqual(
      told.map(({ lower, isBeside }) => [lower, isBeside]),
      [
        ['average', true],
        ['also', false],
      ],
    );
  });

  it('are no name with which a sentence opens', () => {
    assert.ok(!wordsOf('Ford Aldane won 54 per cent.', '54 per cent').includes('ford'));
    assert.ok(wordsOf('Ford workers won 54 per cent.', '54 per cent').includes('ford'));
  });
});
