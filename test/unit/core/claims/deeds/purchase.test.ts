import assert from 'node:assert/strict';
import { deedsTold } from './told-deeds.ts';

describe('who bought a firm', () => {
  it('is told by selling, taking over and owning it now', () => {
    for (const text of [
      'Silverline was sold to Pelham Capital on Monday.',
      'Pelham Capital took over Silverline on Monday.',
      'The new owner of Silverline is Pelham Capital.',
      'Silverline now belongs to Pelham Capital.',
    ])
      assert.deepEqual(deedsTold('buy', text), [['Pelham Capital', 'Silverline']], text);
  });

  it('is not told of who has owned it all along', () => {
    assert.deepEqual(deedsTold('buy', 'The owner of Silverline is Pelham Capital.'), []);
    assert.deepEqual(deedsTold('buy', 'Silverline belongs to Pelham Capital.'), []);
  });

  it('is not told of an office or a town that somebody takes over', () => {
    assert.deepEqual(deedsTold('buy', 'Anna Berg took over as mayor on Monday.'), []);
    assert.deepEqual(deedsTold('buy', 'Rebels took over the town on Monday.'), []);
  });
});
