import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const lead = 'Bombs went off at the embassies of Ostland on Monday.';
const conflicts = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`).length;

describe('a toll of two places', () => {
  const both = 'The bombs in Norvik and Tanzania killed 257 people.';

  it('is not that of one of them', () => {
    assert.equal(conflicts(both, 'The bombs killed 247 people in Norvik.'), 0);
    assert.equal(conflicts('The bombs in Norvik killed 247 people.', both), 0);
  });

  it('is no toll of one of them where each place has its own', () => {
    const each = 'The bombs killed 247 people in Norvik and ten in Tanzania.';
    assert.equal(conflicts(both, each), 0);
    assert.equal(conflicts('The bombs killed 240 people in Norvik.', each), 1);
  });

  it('is another one that is told of both, or without a place', () => {
    assert.equal(conflicts(both, 'The bombs in Norvik and Tanzania killed 247 people.'), 1);
    assert.equal(conflicts(both, 'The bombs killed 247 people.'), 1);
  });

  it('is told of both with the land of each', () => {
    const lands = 'The bombs in Norvik, Kenya, and Dodoma, Tanzania, killed 257 people.';
    assert.equal(conflicts(lands, 'The bombs in Norvik killed 247 people.'), 0);
    for (const town of ['Hamburg', 'Rio de Janeiro']) {
      const towns = `The bombs in Norvik and ${town} killed 257 people.`;
      assert.equal(conflicts(towns, 'The bombs in Norvik killed 247 people.'), 0, town);
    }
  });

  it('is that of the one place where what follows is no place', () => {
    const and = 'The bombs killed 257 people in Norvik, and Eva Lorn went there at once.';
    assert.equal(conflicts(and, 'The bombs in Norvik killed 247 people.'), 1);
  });
});
