import assert from 'node:assert/strict';
import { fatesTold } from './fates-told.ts';

describe('a body that is found', () => {
  for (const [expected, text] of [
    ['found-dead: the boy', 'Searchers found the boy’s body in the woods on Monday.'],
    ['found-dead: the man', 'The body of the man was recovered on Monday.'],
    ['found-dead: Anna Berg', 'Divers recovered Anna Berg’s body on Monday.'],
  ] as const)
    it(`tells that somebody is dead: ${text}`, () => {
      assert.ok(fatesTold(text).includes(expected), fatesTold(text).join('; '));
    });

  it('tells it of nobody whose jacket was found, and of no number of bodies', () => {
    for (const text of [
      'Searchers found the boy’s jacket in the woods on Monday.',
      'Police found two bodies in the woods on Monday.',
      'The body was found on Monday near the house of the man.',
    ])
      assert.ok(
        fatesTold(text).every((one) => !one.startsWith('found-dead')),
        fatesTold(text).join('; '),
      );
  });

  it('tells where it lay, where its place has a name', () => {
    const text = 'The body of the man was found in Mardal on Monday.';
    assert.deepEqual(fatesTold(text), ['discover: The body']);
  });
});
