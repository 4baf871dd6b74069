import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('a year', () => {
  for (const text of [
    'Lund won a prize for her part in 2010’s The Ferry.',
    'Lund won a prize for the 2010 film The Ferry.',
    'Lund won a prize for the 2010 war drama.',
  ])
    it(`in which a work came out is not that of the prize for it: ${text}`, () => {
      assert.equal(timesOf(text, 'win')[0], null);
    });

  it('of a prize is not that of the death of whoever won it', () => {
    assert.equal(
      timesOf('Rell, winner of the 1998 Lessing Prize, died in Graz on Sunday.', 'kill')[0]?.length,
      '2024-03-03'.length,
    );
  });

  for (const text of [
    'Lund won a prize in 2010 for her film The Ferry.',
    'Lund won a prize in 2010.',
    'Lund won the 2010 election.',
    'Lund won a prize in 2010’s spring session.',
    'Lund won a prize in 2010 film circles still talk of.',
  ])
    it(`is that of what is told beside it: ${text}`, () => {
      assert.equal(timesOf(text, 'win')[0], '2010');
    });
});

describe('a day before a name', () => {
  it('is that of what happened in it', () => {
    assert.equal(timesOf('Lund won a prize in Monday’s Mardal final.', 'win')[0], '2024-03-04');
  });
});

describe('a time in brackets', () => {
  it('is that of their own verb only', () => {
    const text = 'Lund won a prize for the film (released by Sonar in 2010).';
    assert.equal(timesOf(text, 'win')[0], null);
    assert.equal(timesOf(text, 'release')[0], '2010');
    const bridge = 'The bridge (built in 1998) collapsed.';
    assert.equal(timesOf(bridge, 'collapse')[0], null);
    assert.equal(timesOf(bridge, 'build')[0], '1998');
  });

  it('is that of the verb before it where they have none', () => {
    assert.equal(timesOf('Lund won a prize (March 2010).', 'win')[0], '2010-03');
    assert.equal(timesOf('Lund (who is 40) won a prize in 2010.', 'win')[0], '2010');
  });
});
