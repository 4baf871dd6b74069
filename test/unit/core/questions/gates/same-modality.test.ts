import assert from 'node:assert/strict';
import { sameModality } from '../../../../../src/core/questions/gates/same-modality.ts';
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
