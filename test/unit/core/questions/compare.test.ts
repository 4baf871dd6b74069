import assert from 'node:assert/strict';
import { relateClaims } from '../../../../src/core/questions/compare.ts';
import { BY_AMOUNTS, BY_THINGS, OTHERWISE } from '../../../../src/core/questions/ways.ts';
import { conflictsOf } from '../../../story.ts';
import { toldIn } from './told-in.ts';

describe('what two claims agree on', () => {
  it('does not hide that they differ in other words', () => {
    const sold = (price: string, who: string) =>
      `Daehan Chemical agreed to sell its battery unit for ${price} to a fund from Singapore, ${who} said on Tuesday.`;
    const seller = sold('1.2 trillion won', 'the company');
    const buyer = 'the buyer, Straits Capital,';
    assert.deepEqual(conflictsOf(seller, sold('120 billion won', buyer)), ['number']);
    assert.deepEqual(conflictsOf(seller, sold('1.2 trillion won', buyer)), []);
  });
});

describe('the relation of two claims', () => {
  it('is looked for in no way that a glance has closed', () => {
    const [a] = toldIn(
      'a.txt',
      'Nearly 12,000 homes in Calder county were without electricity on Saturday after storm Ingrid, GridNorth said.',
    );
    const [b] = toldIn(
      'b.txt',
      'Figures of GridNorth show that on Saturday, when storm Ingrid was over Calder county, 17,500 homes had no electricity.',
    );
    assert.equal(relateClaims(a!, b!, OTHERWISE | BY_AMOUNTS)?.relation, 'conflict');
    assert.equal(relateClaims(a!, b!, OTHERWISE | BY_THINGS)?.relation ?? null, null);
  });
});
