import assert from 'node:assert/strict';
import { askedAmong, createNearness } from '../../../../../src/core/questions/nearness/nearness.ts';
import { wordsTold } from '../../../../../src/core/questions/nearness/words-told.ts';

const SPEECH = 'The candidate spoke to voters of the party about taxes, schools and the election';
const TOWNS = ['Tarsk', 'Mardal', 'Orval', 'Lunde', 'Brekke', 'Sunnvik', 'Holt', 'Ramsvik'];

/** Forty articles on one campaign, five of each town. */
function campaign() {
  const nearness = createNearness();
  for (let i = 0; i < 40; i++)
    nearness.put(
      `${i}.txt`,
      wordsTold([`${SPEECH} in ${TOWNS[i % 8]}.`, `Reporter ${'abcdefgh'[i % 8]!.repeat(3)}${i}`]),
    );
  return nearness;
}

const never = () => assert.fail('the sentences are not asked');
const sentences = (a: string, b: string) => () => [wordsTold([a]), wordsTold([b])] as const;

describe('nearness', () => {
  it('asks nothing of ten articles, the more the more there are, and no more than of a thousand', () => {
    assert.equal(askedAmong(0), 0);
    assert.equal(askedAmong(10), 0);
    assert.ok(askedAmong(40) > 0 && askedAmong(40) < askedAmong(400));
    assert.equal(askedAmong(1000), 1);
    assert.equal(askedAmong(100_000), 1);
  });

  it('takes two articles for near that share what few others tell', () => {
    assert.ok(campaign().areNear('0.txt', '8.txt', never));
  });

  it('takes two for far that share only what all others tell as well', () => {
    const told = sentences('The candidate spoke in Tarsk.', 'The candidate spoke in Mardal.');
    assert.ok(!campaign().areNear('0.txt', '1.txt', told));
  });

  it('takes sentences for near that share rare words, in whatever articles', () => {
    const told = sentences(
      'Voters in Tarsk were turned away.',
      'In Tarsk no voters were turned away.',
    );
    assert.ok(campaign().areNear('0.txt', '1.txt', told));
  });

  it('knows an article no more when it is gone, and takes few for near whatever they tell', () => {
    const nearness = campaign();
    assert.ok(nearness.turned());
    for (let i = 10; i < 40; i++) nearness.remove(`${i}.txt`);
    assert.ok(nearness.turned());
    assert.ok(nearness.areNear('0.txt', '1.txt', never));
  });
});
