import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

const told = (text: string) =>
  read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'land')
    .map(({ statement: { phrases } }) => phrases.find(({ role }) => role === 'in')?.text);

describe('where a plane comes down', () => {
  it('is told by its landing, by a diversion, or of its crew', () => {
    for (const text of [
      'The plane landed in Graz.',
      'The plane made an emergency landing in Graz.',
      'The plane was diverted to Graz.',
      'The crew diverted to Graz.',
      'The jet touched down in Graz.',
      'A plane flying from Oslo to Rome landed in Graz.',
    ])
      assert.deepEqual(told(text), ['Graz'], text);
  });

  it('is not told of somebody who lands, nor of what else is diverted', () => {
    for (const text of [
      'Anna Berg landed in Graz.',
      'Traffic was diverted to Graz.',
      'The firm made a profit in Graz.',
      'The pilot landed a job in Graz.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('is one town for one plane of one day', () => {
    const plane = (words: string, day = 'Monday') =>
      `A Nordvind plane flying from Oslo to Rome ${words} on ${day} after smoke filled the cabin.`;
    const munich = plane('made an emergency landing in Munich');
    assert.deepEqual(conflictsOf(munich, plane('was diverted to Vienna')), ['place']);
    assert.deepEqual(conflictsOf(munich, plane('was diverted to Munich')), []);
    assert.deepEqual(conflictsOf(munich, plane('was diverted to Vienna', 'Sunday')), []);
    const other = 'A Sunvara plane flying from Lagos to Accra was diverted to Lomé on Monday.';
    assert.deepEqual(conflictsOf(munich, other), []);
  });
});
