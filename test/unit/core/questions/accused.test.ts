import assert from 'node:assert/strict';
import { findStory, read } from '../../../story.ts';

/** How two articles of one day differ. */
function relations(a: string, b: string): readonly string[] {
  const published = '2024-03-05';
  return findStory({ 'a.md': { text: a, published }, 'b.md': { text: b, published } })
    .questions()
    .filter(({ relation }) => relation === 'dispute' || relation === 'conflict')
    .map(({ relation, question }) => `${relation}: ${question}`);
}

describe('what somebody is accused of', () => {
  it('was done by who is accused, and not by who accuses', () => {
    const subjects = (text: string) =>
      read('a.md', text, '2024-03-05')
        .claims.filter(({ predicate }) => /^(?:strike|steal|hide)$/.test(predicate ?? ''))
        .map(({ subject }) => subject);
    assert.deepEqual(subjects('Ukraine accused Russia of attacking the dam.'), ['Russia']);
    assert.deepEqual(subjects('Police arrested three men for stealing a boat.'), ['three men']);
    assert.deepEqual(subjects('The company was fined 3 million euros for hiding the leak.'), [
      'The company',
    ]);
    assert.deepEqual(subjects('Police arrested three men after attacking the camp.'), ['Police']);
  });

  it('is a dispute with a denial of it', () => {
    assert.deepEqual(
      relations('Ukraine accused Russia of attacking the dam.', 'Russia denied attacking the dam.'),
      ['dispute: Did Russia attack the dam?'],
    );
    assert.deepEqual(
      relations(
        'Mia Holm accused the mayor, Karl Weber, of taking bribes.',
        'Karl Weber denied taking bribes.',
      ),
      ['dispute: Did Karl Weber take bribes?'],
    );
  });

  for (const [a, b] of [
    ['Ukraine accused Russia of attacking the dam.', 'Russia denied attacking the bridge.'],
    ['Mia Holm accused Karl Weber of taking bribes.', 'Mia Holm denied taking bribes.'],
    [
      'Kyiv accused Moscow of shelling the hospital.',
      'Moscow accused Kyiv of shelling the hospital.',
    ],
    ['Iran accused Israel of planning to attack the port.', 'Israel has not attacked the port.'],
    [
      'Police arrested three men for stealing a boat in Riga.',
      'Police did not steal a boat in Riga.',
    ],
  ] as const)
    it(`is none with another accusation or denial: ${b}`, () =>
      assert.deepEqual(relations(a, b), []));
});
