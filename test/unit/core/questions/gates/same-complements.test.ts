import assert from 'node:assert/strict';
import { sameComplements } from '../../../../../src/core/questions/gates/same-complements.ts';
import { conflictsOf } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

/** The first claim of an article of one sentence. */
const first = (text: string) => toldIn('a.txt', text)[0]!;

describe('sameComplements', () => {
  const convicted = first('A court convicted Ana Roza of bribery on Monday.');

  it('clears two charges', () => {
    assert.deepEqual(
      sameComplements(convicted, first('A court acquitted Ana Roza of fraud on Monday.')),
      { clears: '“of fraud” and “of bribery” are not the same' },
    );
  });

  it('lets one charge pass', () => {
    const acquitted = first('A court acquitted Ana Roza of bribery on Monday.');
    assert.ok('silent' in sameComplements(convicted, acquitted));
  });

  it('lets the term of a sentence pass beside what somebody is cleared of', () => {
    const jailed =
      'A court in Mardal sentenced the baker Jan Holub to four years in prison on Wednesday.';
    const cleared =
      'Mardal judges acquitted the baker Jan Holub on Wednesday of setting fire to his own shop.';
    assert.deepEqual(conflictsOf(jailed, cleared, '2024-03-07'), ['antonym']);
  });
});
