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
