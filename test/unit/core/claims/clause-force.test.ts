import assert from 'node:assert/strict';
import { isPlan } from '../../../../src/core/claims/clause-force.ts';
import { read as readStory } from '../../../story.ts';
import { read } from './told.ts';

const predicates = (text: string) =>
  readStory('a.md', text, '2024-03-06').claims.map(({ predicate }) => predicate);

describe('a clause that nobody states', () => {
  for (const text of [
    'If the army withdraws, the villagers will return.',
    'Unless the army withdraws by May, the talks are over.',
    'Nobody knows whether the army withdraws.',
    'If it is true that the army withdrew, the talks are over.',
  ])
    it(`is told under a condition: ${text}`, () => {
      assert.ok(!predicates(text).includes('withdraw'), predicates(text).join(', '));
    });

  it('is told as it is beside a condition of something else', () => {
    const text = 'The army withdrew on Monday, and the villagers will return if it rains.';
    assert.ok(predicates(text).includes('withdraw'));
  });
});

describe('a plan', () => {
  const isPlanned = (text: string) => read(text).attributions.some((one) => isPlan(text, one));

  it('is what somebody vows or pledges to do', () => {
    assert.ok(isPlanned('The carmaker Aurel pledged to cut 900 jobs.'));
    assert.ok(isPlanned('The minister vowed to rebuild the bridge.'));
  });

  it('is none where somebody says what was done', () => {
    assert.ok(!isPlanned('The carmaker Aurel said it had cut 900 jobs.'));
    assert.ok(!isPlanned('The minister denied that the bridge had fallen.'));
  });
});

describe('what somebody intends', () => {
  const plans = (text: string) =>
    readStory('a.md', text, '2024-03-06')
      .claims.filter(({ predicate }) => predicate === 'lay-off')
      .map(({ modality, statement: { isFinite } }) => [modality, isFinite]);

  it('is told like a plan in a verb of its own', () => {
    assert.deepEqual(plans('The steelmaker intends to shed 1,700 posts in Dornau.'), [
      ['planned', true],
    ]);
  });

  it('is not where it is denied', () => {
    const told = plans('The steelmaker does not intend to shed 1,700 posts in Dornau.');
    assert.ok(told.every(([, isFinite]) => !isFinite));
  });
});
