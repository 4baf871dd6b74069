import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { isToldAnew } from '../../../../../src/core/questions/comparisons/told-anew.ts';
import { read } from '../../../../story.ts';

const saysSo = (text: string) => read('a.md', text, '2024-03-06').claims.some(isToldAnew);

describe('a number that takes the place of one that was told before', () => {
  it('is said to be corrected, or to be another than was thought', () => {
    for (const text of [
      'The toll in Mardal was revised to 72 on Tuesday.',
      'A recount in Mardal gave 72 dead on Tuesday.',
      'The office in Mardal lowered the number of dead to 72 from 74.',
      'The toll of the fire in Mardal is now given as 15 instead of 17.',
      'The office raised its estimate of the damage in Mardal to 25 million euros.',
      'Fewer people than first thought, 72, died in Mardal on Tuesday.',
      'In Mardal 72 people died on Tuesday, not 74 as first reported.',
      'Police in Mardal counted 72 dead after taking two names off their list.',
      'The office in Mardal counted 72 dead after striking two from its list.',
      'The office in Mardal counted 74 dead after adding two to the toll.',
      'The office in Mardal updated its figures to 72 dead.',
    ])
      assert.ok(saysSo(text), text);
  });

  it('is no number that is told, or cut, for the first time', () => {
    for (const text of [
      'Fire killed 72 people in Mardal on Tuesday.',
      'The company cut 72 jobs in Mardal on Tuesday.',
      'The company in Mardal employs 72 people after taking two plants off the market.',
      'More than 72 people died in Mardal on Tuesday.',
    ])
      assert.ok(!saysSo(text), text);
  });
});

describe('a day that is told anew', () => {
  const town = (sentence: string) =>
    `The army has retaken the town of Tenkor, it said. ${sentence}`;
  const sunday = town('Soldiers entered the town on Sunday.');

  it('takes the place of the one before', () => {
    assert.deepEqual(
      conflictsOf(
        sunday,
        town(
          'Soldiers entered the town on Saturday and not on Sunday as the army had said earlier.',
        ),
      ),
      [],
    );
  });

  it('is none where somebody recounted what happened', () => {
    assert.deepEqual(
      conflictsOf(sunday, town('Soldiers entered the town on Saturday, a farmer recounted.')),
      ['date'],
    );
  });
});
