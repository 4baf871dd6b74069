import assert from 'node:assert/strict';
import { comparePairs, createParcel } from '../../../../src/core/questions/pairs-away.ts';
import type { ToldFile } from '../../../../src/core/questions/tell.ts';
import { ALL_WAYS, AS_COPIES } from '../../../../src/core/questions/ways.ts';
import { toldIn } from './told-in.ts';

const place = (file: string, index: number) => ({ file, index, stamp: 1 });

describe('pairs for another process', () => {
  it('name each article once, and each claim by its place there', () => {
    const asked: string[] = [];
    const parcel = createParcel((file) => {
      asked.push(file);
      return { stamp: asked.length, send: () => assert.fail('nothing is sent yet') };
    });
    parcel.add(place('a.txt', 0), place('b.txt', 3), ALL_WAYS);
    parcel.add(place('a.txt', 1), place('b.txt', 2), AS_COPIES);
    assert.deepEqual(asked, ['a.txt', 'b.txt']);
    assert.deepEqual([...parcel.close().pairs], [0, 0, 1, 3, ALL_WAYS, 0, 1, 1, 2, AS_COPIES]);
    assert.ok(!parcel.isFull());
  });

  it('come back with those alone that have a relation', () => {
    const told = (file: string, text: string): ToldFile => {
      const claims = toldIn(file, text, '2024-03-06');
      return { count: claims.length, at: (index) => claims[index]! };
    };
    const articles = [
      told('a.txt', 'The flood killed 12 people in Tarsk on Monday.'),
      told('b.txt', 'The flood killed 19 people in Tarsk on Monday.'),
      told('c.txt', 'The council of Mardal chose a mayor.'),
    ];
    const parcel = createParcel((file) => ({ stamp: 0, send: () => assert.fail(file) }));
    parcel.add(place('a.txt', 0), place('b.txt', 0), ALL_WAYS);
    const related = comparePairs(articles, parcel.close().pairs);
    assert.deepEqual(
      related.map(([at, { relation }]) => [at, relation]),
      [[0, 'conflict']],
    );
    const apart = Int32Array.of(0, 0, 2, 0, ALL_WAYS);
    assert.deepEqual(comparePairs(articles, apart), []);
  });
});
