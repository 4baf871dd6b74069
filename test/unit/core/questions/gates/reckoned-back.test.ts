import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

const conflicts = (a: string, b: string, later: string) =>
  findStory({ 'a.md': { text: a, published: '2024-03-06' }, 'b.md': { text: b, published: later } })
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;

describe('what is reckoned back from the day on which it is told', () => {
  const price = (when: string, sum: string) =>
    `${when} the Tolka toll in Marenia cost ${sum} euros.`;

  it('is of two days, where it is told on two', () => {
    const [one, other] = [price('A year ago', '1.58'), price('A year ago', '1.62')];
    assert.equal(conflicts(one, other, '2024-04-10'), 0);
    assert.equal(conflicts(one, other, '2024-03-06'), 1);
  });

  it('is of one day, where it is told on one, also of what goes up and down', () => {
    const share = (percent: string) =>
      `Unemployment in Marenia was ${percent} per cent a year earlier.`;
    assert.equal(conflicts(share('7.1'), share('8.1'), '2024-03-06'), 1);
    assert.equal(conflicts(share('7.1'), share('8.1'), '2024-04-10'), 0);
  });
});
