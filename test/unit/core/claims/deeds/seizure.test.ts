import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { deedsTold } from './told-deeds.ts';

describe('who took a place', () => {
  it('has captured it, where soldiers or rebels took it', () => {
    assert.deepEqual(deedsTold('capture', 'The rebels took the town.'), [
      ['The rebels', 'the town'],
    ]);
    assert.deepEqual(deedsTold('capture', 'The rebels took a break.'), []);
    assert.deepEqual(deedsTold('capture', 'The minister took the town by surprise.'), []);
  });

  it('has captured it by its name, and no ship', () => {
    const lead = 'Rebels attacked the town of Orval in Galdia on Tuesday.';
    assert.deepEqual(deedsTold('capture', `${lead} The rebels took Orval.`), [
      ['The rebels', 'Orval'],
    ]);
    assert.deepEqual(deedsTold('capture', `${lead} The rebels took the ship.`), []);
  });

  it('has captured it, where it fell to them', () => {
    const lead = 'Rebels attacked the town of Orval in Galdia on Tuesday.';
    assert.deepEqual(deedsTold('capture', `${lead} Orval fell to the rebels on Friday.`), [
      ['the rebels', 'Orval'],
    ]);
    assert.deepEqual(deedsTold('capture', 'The town fell to the rebels on Friday.'), [
      ['the rebels', 'The town'],
    ]);
    assert.deepEqual(deedsTold('capture', 'The town fell to the flood on Friday.'), []);
    assert.deepEqual(deedsTold('capture', 'Prices in the town fell to a record low.'), []);
    assert.deepEqual(deedsTold('capture', 'The task fell to the army.'), []);
  });

  it('cannot have failed to take it', () => {
    const lead = 'Rebels attacked the town of Orval on Tuesday.';
    const failed = `${lead} The rebels failed to take the town.`;
    assert.deepEqual(conflictsOf(failed, `${lead} The rebels captured the town.`), ['polarity']);
    assert.deepEqual(conflictsOf(failed, `${lead} The rebels captured the airport.`), []);
  });
});
