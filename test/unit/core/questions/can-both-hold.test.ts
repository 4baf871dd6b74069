import assert from 'node:assert/strict';
import { canBothHold } from '../../../../src/core/questions/can-both-hold.ts';
import { conflictsOf, read } from '../../../story.ts';

/** The only sum, share or length that a sentence gives. */
const number = (words: string) => {
  const [found] = read('a.md', `The bridge at Mardal cost ${words}.`, '2024-03-05').claims.flatMap(
    ({ quantity }) => quantity ?? [],
  );
  assert.ok(found, words);
  return found;
};
const hold = (a: string, b: string) => canBothHold(number(a), number(b));

describe('canBothHold', () => {
  it('takes no sum for the next one of as many digits', () => {
    assert.ok(!hold('3 million euros', '2 million euros'));
    assert.ok(!hold('3.1 million euros', '3.2 million euros'));
    assert.ok(hold('3 million euros', '3.2 million euros'));
    assert.ok(hold('3 million euros', '3 million euros'));
  });

  it('takes a sum for one that its words hold', () => {
    assert.ok(hold('nearly 3 million euros', 'just over 3 million euros'));
    assert.ok(hold('between 2 and 3 million euros', 'between 3 and 4 million euros'));
    assert.ok(hold('2 million euros', 'at least 2 million euros'));
  });
});

describe('two neighbouring figures of one thing', () => {
  it('are a conflict', () => {
    const rose = (share: string) =>
      `Unemployment in Marenia rose to ${share} in February, the statistics office said on Monday.`;
    assert.deepEqual(conflictsOf(rose('6 per cent'), rose('7 per cent')), ['number']);
    assert.deepEqual(conflictsOf(rose('6 per cent'), rose('6.2 per cent')), []);
    const bought =
      'Norda bought the chipmaker Velux Micro for 3 billion dollars, it said on Monday.';
    const sold = (sum: string) =>
      `The chipmaker Velux Micro was sold to Norda for ${sum}, the company announced on Monday.`;
    assert.deepEqual(conflictsOf(bought, sold('2 billion dollars')), ['number']);
    assert.deepEqual(conflictsOf(bought, sold('2.9 billion dollars')), []);
  });
});
