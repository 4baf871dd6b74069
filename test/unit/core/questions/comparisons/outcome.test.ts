import assert from 'node:assert/strict';
import { sidesOf } from '../../../../../src/core/questions/comparisons/outcome.ts';
import { conflictsOf, findStory } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

describe('who won and who lost', () => {
  const lead = 'Corvo United and Tolka Rovers met on Tuesday in the cup final in Mardal.';
  const beat = `${lead} Corvo United beat Tolka Rovers.`;

  it('cannot be turned round: the one that won is not the one that was beaten', () => {
    for (const text of [
      'Corvo United were beaten by Tolka Rovers.',
      'Corvo United lost to Tolka Rovers.',
      'Tolka Rovers defeated Corvo United.',
      'Tolka Rovers won the final.',
    ])
      assert.equal(conflictsOf(beat, `${lead} ${text}`).length, 1, text);
  });

  it('is the same however it is told', () => {
    for (const text of ['Tolka Rovers were beaten by Corvo United.', 'Corvo United won the final.'])
      assert.deepEqual(conflictsOf(beat, `${lead} ${text}`), [], text);
  });

  it('is of another match on another day, at another stage or of a part of it', () => {
    for (const text of [
      'Corvo United lost to Tolka Rovers in January.',
      'Corvo United lost the first half.',
      'Corvo United lost its captain.',
      'Corvo United lost the league title.',
      'Tolka Rovers had beaten Corvo United in the league.',
    ])
      assert.deepEqual(conflictsOf(beat, `${lead} ${text}`), [], text);
    const semi = (text: string) => `${lead} ${text} in the semi-final.`;
    const final = `${lead} Corvo United beat Tolka Rovers in the final.`;
    assert.deepEqual(conflictsOf(final, semi('Corvo United lost to Tolka Rovers')), []);
  });

  it('may be lost in one town by whoever won the country', () => {
    const opening = 'Nora Hale and Erik Dorin stood in the election in Nordmark on Tuesday.';
    const won = `${opening} Hale won the election.`;
    assert.deepEqual(conflictsOf(won, `${opening} Hale lost in Orval.`), []);
    assert.equal(conflictsOf(won, `${opening} Erik Dorin defeated Hale.`).length, 1);
  });

  it('are told with a score', () => {
    const beat = 'Sweden beat Norway 2-1 in Oslo on Tuesday.';
    assert.deepEqual(conflictsOf(beat, 'Sweden lost 1-2 to Norway in Oslo on Tuesday.'), [
      'antonym',
    ]);
    assert.deepEqual(conflictsOf(beat, 'Norway lost 2-1 to Sweden in Oslo on Tuesday.'), []);
  });

  it('are asked for by who won', () => {
    const final = (a: string, b: string) => `${a} beat ${b} 2-1 in the final in Oslo on Tuesday.`;
    const [row] = findStory({
      'a.md': { text: final('Sweden', 'Norway'), published: '2024-03-06' },
      'b.md': { text: final('Norway', 'Sweden'), published: '2024-03-06' },
    }).questions();
    assert.equal(row!.question, 'Did Norway win the final?');
  });

  it('are not what a poll shows', () => {
    const won = 'Ana Dorin beat Karl Brandt on Tuesday.';
    const polled = 'Polls show Ana Dorin losing to Karl Brandt on Tuesday.';
    assert.deepEqual(conflictsOf(won, polled), []);
  });

  it('are of two matches where each is told with both sides, and where one is of another year', () => {
    const beat = (a: string, b: string) => `${a} beat ${b} in Oslo on Tuesday.`;
    const won = beat('Sweden', 'Norway');
    assert.deepEqual(conflictsOf(won, beat('Norway', 'Sweden')), ['antonym']);
    assert.deepEqual(conflictsOf(won, beat('Denmark', 'Sweden')), []);
    const met = (words: string) =>
      `Sweden met Norway in Oslo on Tuesday. There were chances as ${words}, but Sweden lost.`;
    assert.deepEqual(conflictsOf(won, met('before')), ['antonym']);
    assert.deepEqual(conflictsOf(won, met('in 1984 and 2003')), []);
    const sides = (words: string) =>
      toldIn('a.md', `There were chances as ${words}, but Sweden lost.`).map(sidesOf);
    assert.ok(sides('before').some((one) => one?.loser));
    assert.ok(sides('in 1984 and 2003').every((one) => one === null));
  });
});
