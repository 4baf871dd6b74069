import assert from 'node:assert/strict';
import { agree, eachPair, sharesOffice } from '../../../../src/core/entities/join-rule.ts';
import { nameIn } from './joined-by.ts';

describe('what rules of joining ask of two names', () => {
  const mayor = nameIn('a.md', 'PERSON Ada Brandt|mayor of Mardal');
  const other = nameIn('b.md', 'PERSON Ada Brandt-Roth|mayor of Mardal');
  const coach = nameIn('c.md', 'PERSON Ada Brandt|football coach');
  const around = (count: number) => ({ shared: () => count });

  it('is whether they have one office', () => {
    assert.ok(sharesOffice(mayor, other));
    assert.ok(!sharesOffice(mayor, coach));
  });

  it('is an office, or two names around both', () => {
    assert.ok(agree(mayor, other, around(0)));
    assert.ok(agree(mayor, coach, around(2)));
    assert.ok(!agree(mayor, coach, around(1)));
  });

  it('is asked of each two once, and of none where a word is in too many names', () => {
    const pairsOf = (count: number) => {
      let pairs = 0;
      eachPair(Array<typeof mayor>(count).fill(mayor), () => pairs++);
      return pairs;
    };
    assert.equal(pairsOf(3), 3);
    assert.equal(pairsOf(61), 0);
  });
});
