import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('a time that is reckoned from another', () => {
  it('is not that of what happened months before or after it', () => {
    const policy = 'The policy was signed in June 2021, five months before he died.';
    assert.equal(timesOf(policy, 'kill')[0], null);
    assert.equal(timesOf(policy, 'sign')[0], '2021-06');
  });

  it('is not the day before how long ago it happened', () => {
    const text = 'Today, 30 years after Falk was killed in Mardal, people recall what he did.';
    assert.equal(timesOf(text, 'kill')[0], null);
    assert.equal(timesOf('Today Falk was killed in Mardal.', 'kill')[0], '2024-03-06');
  });

  it('is not the day that marks how long ago it happened', () => {
    const marks = 'Tuesday marks four weeks since Erik Falk was killed in Mardal.';
    assert.equal(timesOf(marks, 'kill')[0], null);
    const since = 'Erik Falk was killed in Mardal on Tuesday.';
    assert.equal(timesOf(since, 'kill')[0], '2024-03-05');
  });

  it('is not so long after today what is told as so long after something else', () => {
    for (const later of ['An hour later', 'Three weeks later', 'Two days earlier'])
      assert.equal(timesOf(`${later}, Erik Falk was killed in Mardal.`, 'kill')[0], null, later);
    assert.equal(timesOf('Two days ago, Erik Falk was killed in Mardal.', 'kill')[0], '2024-03-04');
  });

  it('is not the day of the article, where two hours are told between which it happened', () => {
    const hours = "Reve died between eight o'clock and midnight.";
    assert.equal(timesOf(hours, 'kill')[0], null);
    assert.equal(timesOf('Reve died on Monday, police said.', 'kill')[0], '2024-03-04');
  });
});
