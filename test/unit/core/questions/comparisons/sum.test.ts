import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

const sent = (words: string) => `The government of Marenia sent ${words} to Tarsk on Monday.`;

describe('a part of a sum', () => {
  it('says nothing against the whole', () => {
    const text =
      'The government of Marenia sent 8,000 soldiers to Tarsk on Monday morning and another 2,000 in the evening.';
    assert.equal(conflicts(sent('10,000 soldiers'), text), 0);
  });

  it('is one only where the parts come to the whole', () => {
    const text =
      'The government of Marenia sent 8,000 soldiers to Tarsk on Monday morning and another 300 in the evening.';
    assert.equal(conflicts(sent('10,000 soldiers'), text), 1);
  });

  it('is none where what is added is no number', () => {
    const text =
      'The government of Marenia sent 8,000 soldiers to Tarsk on Monday and another general in the evening.';
    assert.equal(conflicts(sent('10,000 soldiers'), text), 1);
  });

  it('is none where nothing is added', () => {
    assert.equal(conflicts(sent('10,000 soldiers'), sent('8,000 soldiers')), 1);
  });

  it('is none where what follows is told of others', () => {
    const killed = (n: number) =>
      `The blast in Tarsk killed ${n} people on Monday, and another 30 were injured.`;
    assert.equal(conflicts(killed(12), killed(14)), 1);
  });

  it('comes to no less than its parts', () => {
    const text =
      'The government of Marenia sent 8,000 soldiers to Tarsk on Monday morning and another 2,000 in the evening.';
    assert.equal(conflicts(sent('9,000 soldiers'), text), 1);
    assert.equal(conflicts(sent('12,000 soldiers'), text), 1);
  });

  it('says nothing against a whole that is open upwards, nor does a part that is', () => {
    const parts = (first: string) =>
      `The government of Marenia sent ${first} soldiers to Tarsk on Monday morning and another 2,000 in the evening.`;
    assert.equal(conflicts(sent('more than 9,500 soldiers'), parts('8,000')), 0);
    assert.equal(conflicts(sent('12,000 soldiers'), parts('more than 8,000')), 0);
  });

  it('comes to its parts where the second counts more of the same', () => {
    const ones = (more: string) =>
      `The government of Marenia sent three ships of its own and ${more} to Tarsk on Monday.`;
    assert.equal(conflicts(sent('eight ships'), ones('five foreign ones')), 0);
    assert.equal(conflicts(sent('eight ships'), ones('nine foreign ones')), 1);
  });
});
