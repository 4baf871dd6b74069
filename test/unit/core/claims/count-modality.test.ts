import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** How the claims of a text tell the amount of a kind. */
const told = (text: string, of: string) =>
  read('a.md', text, '2024-03-06')
    .claims.filter(({ predicate, statement }) =>
      statement.phrases.some(({ head }) => predicate === 'amount' && head === of),
    )
    .map(({ modality }) => modality);

describe('how a number is meant', () => {
  it('is as a fact, though a plan is what was voted on', () => {
    assert.deepEqual(told('The council voted 12-9 to reject the plan.', 'council'), ['fact']);
  });

  it('is as a fact beside a game that decides, and as a plan where somebody is planning it', () => {
    const score = (text: string) =>
      read('a.md', text, '2024-03-06')
        .claims.filter(({ quantity }) => quantity?.of === 'score')
        .map(({ modality }) => modality);
    assert.deepEqual(score('Norway won 8-7 after the deciding game on Wednesday.'), ['fact']);
    assert.deepEqual(
      told('The town is planning to spend 90 million euros on the stadium.', 'stadium'),
      ['planned'],
    );
  });

  it('is as a fact where something is to blame for it, and as a plan where it is to be done', () => {
    const counts = (text: string, of: string) =>
      read('a.md', text, '2024-03-06')
        .claims.filter(({ predicate }) => predicate === of)
        .map(({ modality }) => modality);
    assert.deepEqual(counts('The storm is to blame for 12 deaths.', 'kill'), ['fact']);
    assert.deepEqual(counts('Some 30 homes are to be destroyed.', 'destroy'), ['planned']);
  });

  it('is as a plan, where the words before it tell of one', () => {
    assert.deepEqual(told('The stadium will cost 90 million euros.', 'stadium'), ['planned']);
    assert.deepEqual(told('Under the plan the stadium costs 90 million euros.', 'stadium'), [
      'planned',
    ]);
  });

  it('is open where it is only likely', () => {
    assert.deepEqual(told('Gusts of 100 km/h are likely in Mardal.', 'wind'), []);
  });
});
