import assert from 'node:assert/strict';
import { sameModality } from '../../../../../src/core/questions/gates/same-modality.ts';
import { conflictsOf } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

/** The first claim of an article of one sentence. */
const first = (text: string) => toldIn('a.txt', text)[0]!;

const modality = (a: string, b: string) =>
  sameModality(first(a), first(b), false, { oneEvent: false });

describe('sameModality', () => {
  const did = 'Ana Roza resigned on Monday.';

  it('passes two facts', () => {
    assert.deepEqual(modality(did, 'Ana Roza did not resign on Monday.'), {
      passes: 'both are told as fact',
    });
  });

  it('clears a fact beside what may be or is to come', () => {
    for (const other of ['Ana Roza may not resign on Monday.', 'Ana Roza will not resign.'])
      assert.ok('clears' in modality(did, other), other);
  });
});

describe('what somebody rules out', () => {
  const minister = (words: string) => `Health minister Marta Carvalho of Portugal ${words}.`;
  const gone = minister('resigned on Monday');

  it('has not been done on that day or before', () => {
    for (const day of ['Monday', 'Tuesday'])
      assert.deepEqual(
        conflictsOf(gone, minister(`said on ${day} she would not resign`)),
        ['polarity'],
        day,
      );
  });

  it('may be done once more where it can be', () => {
    const lund = (words: string) =>
      `Norwegian Prime Minister Erik Lund ${words} union leader Ana Rell in Oslo.`;
    assert.deepEqual(
      conflictsOf(lund('met on Monday'), lund('said on Tuesday he would not meet')),
      [],
    );
    const [no] = toldIn('a.md', 'Erik Lund said on Tuesday he would not meet Ana Rell.');
    const [yes] = toldIn('b.md', 'Erik Lund met Ana Rell on Monday.');
    assert.ok('clears' in sameModality(no!, yes!, false, { oneEvent: false }));
  });

  it('may be done after all', () => {
    assert.deepEqual(
      conflictsOf(minister('resigned on Tuesday'), minister('said on Monday she would not resign')),
      [],
    );
    assert.deepEqual(
      conflictsOf(
        minister('resigned in May 2023'),
        minister('said on Monday she would not resign'),
      ),
      [],
    );
    assert.deepEqual(conflictsOf(gone, minister('may not resign')), []);
  });
});
