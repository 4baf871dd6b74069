import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('a time that another clause of the sentence has', () => {
  it('is not that of what is to come, told behind it', () => {
    const text = 'Valtor fell 2 percent after its director said she would step down in June.';
    assert.equal(timesOf(text, 'cut')[0], null);
    assert.equal(timesOf(text, 'resign')[0], '2024-06');
    const past = 'Valtor fell 2 percent after its director said she had stepped down in June.';
    assert.equal(timesOf(past, 'cut')[0], '2023-06');
  });

  it('is none of what has been done up to now', () => {
    const since = 'A crown was stolen on Monday, and police have arrested Erik Falk.';
    assert.equal(timesOf(since, 'arrest')[0], null);
    assert.equal(timesOf(since, 'steal')[0], '2024-03-04');
  });

  it('is not that of what an insertion between commas tells', () => {
    const built = 'The bridge in Mardal, built in 1932, collapsed on Tuesday.';
    assert.equal(timesOf(built, 'collapse')[0], '2024-03-05');
    assert.equal(timesOf(built, 'build')[0], '1932');
    const founded = 'Valtor, which makes tyres in Mardal, was founded in 1984.';
    assert.equal(timesOf(founded, 'produce')[0], null);
    assert.equal(timesOf(founded, 'found')[0], '1984');
    assert.equal(timesOf('Valtor collapsed in 2019, police said.', 'collapse')[0], '2019');
  });
});
