import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const TOWN = 'Mardal is tense.';
const conflicts = (a: string, b: string) => conflictsOf(`${TOWN} ${a}`, `${TOWN} ${b}`);
const on = (words: string) =>
  conflicts(`Ana Dorin ${words} on Monday.`, `Ana Dorin ${words} on Sunday.`);

describe('what people do over and over', () => {
  it('has no one day', () => {
    const offensive = 'Ana Dorin went on the offensive on Monday.';
    assert.deepEqual(conflicts(offensive, 'Ana Dorin went further on Sunday.'), []);
    assert.deepEqual(on('lost'), []);
    const failed = 'Ana Dorin failed to win over Karl Brandt on Monday.';
    assert.deepEqual(conflicts(failed, 'Ana Dorin failed to calm the crowd on Sunday.'), []);
  });

  it('has one where both say whom, what or where', () => {
    assert.deepEqual(on('visited Oslo'), ['date']);
    assert.deepEqual(on('travelled to Oslo'), ['date']);
    assert.deepEqual(on('lost to Karl Brandt'), ['date']);
    assert.deepEqual(on('lost in Oslo'), ['date']);
    assert.deepEqual(on('won the Mardal primary'), ['date']);
  });
});
