import assert from 'node:assert/strict';
import { numberRelations as relations } from './number-relations.ts';

describe('one number for the dead and the injured together', () => {
  const hurt = (words: string) =>
    `A commuter train came off the rails at Orval on Thursday and ${words}, the health authority said.`;

  it('is no other number of injured', () => {
    assert.deepEqual(
      relations(hurt('34 people were injured'), hurt('41 people were dead or injured')),
      [],
    );
  });

  it('has its twin: two numbers of injured are a conflict where the later one is lower', () => {
    assert.deepEqual(relations(hurt('41 people were injured'), hurt('34 people were injured')), [
      'conflict',
    ]);
  });
});

describe('a sum of money', () => {
  const tip = (sum: string) =>
    `Agents at a meeting in Mardal gave a driver a tip of ${sum} for one pizza on Thursday.`;

  it('may be told to the dollar by one and in thousands by the other', () => {
    assert.deepEqual(relations(tip('$2,000'), tip('$2,084')), []);
    assert.deepEqual(relations(tip('$2,000'), tip('$2,284')), ['conflict']);
    assert.deepEqual(relations(tip('$2,040'), tip('$2,129')), ['conflict']);
  });
});
