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

  it('is told where a business goes to a firm, and not where an estate goes to an heir', () => {
    assert.deepEqual(
      deedsTold('buy', 'The lift business went to the Swedish firm Nordhav on Monday.'),
      [['the Swedish firm Nordhav', 'The lift business']],
    );
    for (const text of ['The estate went to Anna Berg.', 'The business went to Norway.'])
      assert.deepEqual(deedsTold('buy', text), [], text);
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
