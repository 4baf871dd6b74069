import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const beat = (who: string, whom: string, where: string) =>
  `${who} beat ${whom} in ${where} on Tuesday.`;

describe('a win', () => {
  it('is one where both sentences name its place, or one names none', () => {
    const won = beat('Ana Dorin', 'Karl Brandt', 'Oslo');
    assert.deepEqual(conflictsOf(won, beat('Karl Brandt', 'Ana Dorin', 'Oslo')), ['antonym']);
    assert.deepEqual(conflictsOf(won, beat('Karl Brandt', 'Ana Dorin', 'the end')), ['antonym']);
    assert.deepEqual(conflictsOf(won, beat('Karl Brandt', 'Ana Dorin', 'Bergen')), []);
  });

  it('has another day in another place', () => {
    const won = 'Ana Dorin won the primary in Oslo on Tuesday.';
    assert.deepEqual(conflictsOf(won, 'Ana Dorin won the primary in Oslo on Sunday.'), ['date']);
    assert.deepEqual(conflictsOf(won, 'Ana Dorin won the primary in Bergen on Sunday.'), []);
  });

  it('is none of everybody where it is one among some', () => {
    const won = (where: string) => `Ana Dorin won the primary ${where} on Tuesday.`;
    const lost = 'Ana Dorin lost the primary in Oslo on Tuesday.';
    assert.equal(conflictsOf(won('in Oslo'), lost).length, 1);
    assert.deepEqual(conflictsOf(won('among young voters'), lost), []);
  });
});
