import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What is given, and to whom. */
function given(text: string, verb: string): readonly string[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ statement }) => statement.verb === verb)
    .flatMap(({ statement }) =>
      statement.phrases.flatMap(({ role, text: words }) =>
        /^(?:to|patient)$/.test(role) ? [`${role} ${words}`] : [],
      ),
    );
}

describe('twoObjects', () => {
  it('is what stands behind the one who gets it', () => {
    assert.deepEqual(given('The firm paid each family 40,000 crowns on Monday.', 'pay'), [
      'to each family',
      'patient 40,000 crowns',
    ]);
    assert.deepEqual(given('Ada Quill had sent the ministry a letter.', 'send'), [
      'to the ministry',
      'patient a letter',
    ]);
    assert.deepEqual(given('Norvik paid Pelkor 5 million crowns.', 'pay'), [
      'to Pelkor',
      'patient 5 million crowns',
    ]);
  });

  it('is not what somebody loses', () => {
    assert.deepEqual(given('The regulator fined Basko 3 million euros.', 'fine'), [
      'patient Basko',
    ]);
  });

  it('is the object where it stands alone, and who gets it in the passive', () => {
    assert.deepEqual(given('The firm paid 40,000 crowns on Monday.', 'pay'), [
      'patient 40,000 crowns',
    ]);
    assert.deepEqual(given('Ada Quill was paid 40,000 crowns.', 'pay'), ['patient Ada Quill']);
  });
});
