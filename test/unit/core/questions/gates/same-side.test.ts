import assert from 'node:assert/strict';
import { numberRelations as relations } from '../comparisons/number-relations.ts';

const toll = (words: string) =>
  `${words} in the battle of Orval in Karsh on Tuesday, a spokesman said.`;

describe('sameSide', () => {
  it('holds the tolls of one side against each other', () => {
    const military = (count: number) => toll(`The military death toll was ${String(count)}`);
    assert.deepEqual(relations(military(47), military(84)), ['conflict']);
  });

  it('leaves numbers that count soldiers by their own noun to be a part of all who were killed', () => {
    const soldiers = toll('Nineteen soldiers were killed');
    assert.deepEqual(relations(soldiers, toll('Eight people were killed')), ['conflict']);
    assert.deepEqual(relations(soldiers, toll('Forty people were killed')), []);
  });

  it('stops the dead of an army beside those of a town, and beside people of whom nothing more is said', () => {
    const military = toll('The military death toll was 47');
    assert.deepEqual(relations(military, toll('The civilian death toll was 31')), []);
    assert.deepEqual(relations(military, toll('Eight people were killed')), []);
    assert.deepEqual(
      relations(toll('Nineteen people were killed'), toll('Eight people were killed')),
      ['conflict'],
    );
  });
});
