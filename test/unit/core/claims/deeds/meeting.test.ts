import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { deedsTold } from './told-deeds.ts';

describe('who met whom', () => {
  const lead = 'The ministers Ara Petrosyan and Deniz Kaya met on Monday.';

  it('is told by meeting, by a meeting that took place, and by either of the two', () => {
    for (const text of [
      'Petrosyan and Kaya met in Geneva.',
      'Kaya met Petrosyan in Geneva.',
      'The meeting between Petrosyan and Kaya took place in Geneva.',
    ])
      assert.deepEqual(deedsTold('meet', `${lead} ${text}`).at(-1), ['Kaya', 'Petrosyan'], text);
  });

  it('is not told of the two who met a third', () => {
    const three = 'Ara Petrosyan and Deniz Kaya met Ilan Dorsey in Geneva on Monday.';
    assert.deepEqual(deedsTold('meet', three), [['Ara Petrosyan', 'Ilan Dorsey']]);
  });

  it('is told of one place, on the day with which both articles open', () => {
    const geneva = `${lead} Petrosyan and Kaya met in Geneva.`;
    assert.deepEqual(conflictsOf(geneva, `${lead} Kaya met Petrosyan in Vienna.`), ['place']);
    assert.deepEqual(conflictsOf(geneva, `${lead} Kaya met Petrosyan in Geneva.`), []);
    const earlier = 'The ministers Ara Petrosyan and Deniz Kaya met in January.';
    assert.deepEqual(conflictsOf(geneva, `${earlier} Kaya met Petrosyan in Vienna.`), []);
  });

  it('is told of those between whom the talks are held', () => {
    const held = 'The talks between Petrosyan and Kaya will be held in Geneva on Friday.';
    assert.deepEqual(deedsTold('meet', `${lead} ${held}`).at(-1), ['Kaya', 'Petrosyan']);
    const vienna = 'The talks between Petrosyan and Kaya will take place in Vienna on Friday.';
    assert.deepEqual(conflictsOf(`${lead} ${held}`, `${lead} ${vienna}`), ['place']);
    const camp = 'The camp between Petrosyan and Kaya will be held.';
    assert.deepEqual(deedsTold('meet', `${lead} ${camp}`).length, 1);
  });
});
