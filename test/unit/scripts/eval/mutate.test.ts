import assert from 'node:assert/strict';
import { mutate } from '../../../../scripts/eval/mutations/mutate.ts';

/** A source of chance that always picks the rule at this place of the list. */
const rule = (at: number) => ({
  next: () => 0,
  below: () => at,
  pick: <T>(items: readonly T[]) => items[0]!,
});
const plain = rule(0);
const all = ['number', 'date', 'name', 'polarity'] as const;

describe('a changed sentence', () => {
  it('has another number', () => {
    assert.deepEqual(mutate('The fire killed 12 people.', plain, all), {
      kind: 'number',
      text: 'The fire killed 27 people.',
    });
    assert.equal(
      mutate('The fire killed two people.', plain, all)?.text,
      'The fire killed seven people.',
    );
  });

  it('keeps dates and clock times where a number is to change', () => {
    assert.notEqual(mutate('It burned on May 12 until noon.', plain, all)?.kind, 'number');
  });

  it('says no instead of yes', () => {
    assert.deepEqual(mutate('The mayor was arrested.', rule(3), all), {
      kind: 'polarity',
      text: 'The mayor was not arrested.',
    });
  });

  it('is none where nothing can be changed', () => {
    assert.equal(mutate('They danced.', plain, all), null);
  });
});
