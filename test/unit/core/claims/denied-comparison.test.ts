import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

const denies = (text: string) =>
  read('a.md', text, '2024-03-05').claims.some(({ polarity }) => polarity === 'negative');

describe('a comparison that is denied', () => {
  for (const text of [
    'No one has fallen more often than Lund.',
    'Nobody has fallen more times than Lund.',
    'The club has never won more games than Lund.',
    'Nobody has won as many games as Lund.',
    'Nothing sank faster than the ferry.',
  ])
    it(`is no denial of what is compared: ${text}`, () => {
      assert.ok(!denies(text));
    });

  for (const text of [
    'No one has fallen from the bridge.',
    'No guard was hurt more than a day later.',
    'No guard was hurt other than Lund.',
    'No guard was hurt as the ferry sank.',
    'No guard was hurt as the ferry sank, as well.',
  ])
    it(`is another than a denial beside it: ${text}`, () => {
      assert.ok(denies(text));
    });

  it('is told where nothing is denied', () => {
    const { claims } = read('a.md', 'Lund has won more games than Berg.', '2024-03-05');
    assert.ok(claims.some(({ predicate }) => predicate === 'win'));
  });
});
