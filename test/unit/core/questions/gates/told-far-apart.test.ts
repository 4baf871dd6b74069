import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

const DAY = '2024-03-05';
const LATER = '2024-04-20';

/** The conflicts and disputes of two articles, the second of which is of a later day. */
const rows = (a: string, b: string, later: string | null = LATER) =>
  findStory({ 'a.md': { text: a, published: DAY }, 'b.md': { text: b, published: later } })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute').length;

const attacked = (words = '') => `The Red Front attacked the Sorrel bridge in Mardal${words}.`;
const neverAttacked = (words = '') =>
  `The Red Front has never attacked the Sorrel bridge in Mardal${words}.`;

describe('articles that lie weeks apart', () => {
  it('are not held against each other by what may be done one day and not another', () => {
    assert.equal(rows(attacked(), neverAttacked(), '2024-03-10'), 1);
    assert.equal(rows(attacked(), neverAttacked()), 0);
  });

  it('are where one of them bears no date', () => {
    assert.equal(rows(attacked(), neverAttacked(), null), 1);
  });

  it('are where both give one day', () => {
    const on = ' on 3 March 2024';
    const not = `The Red Front did not attack the Sorrel bridge in Mardal${on}.`;
    assert.equal(rows(attacked(on), not), 1);
  });

  it('are by what befalls somebody or something with a name once', () => {
    const killed = (day: string) => `Gunmen killed the singer Marta Kessel in Mardal on ${day}.`;
    assert.equal(rows(killed('3 March 2024'), killed('1 March 2024')), 1);
    const born = (year: number) => `Ana Dorin was born in Mardal in ${year}.`;
    assert.equal(rows(born(1961), born(1963)), 1);
    const tried = (how: string) => `Karl Brandt was ${how} of fraud in Mardal.`;
    assert.equal(rows(tried('convicted'), tried('acquitted')), 1);
  });

  it('are not by what is signed or lost more than once', () => {
    const signed = (what: string) => `Karelund ${what} with Norway in Mardal.`;
    assert.equal(rows(signed('signed a deal'), signed('did not sign a deal')), 0);
    const lost = (how: string) => `Ana Dorin ${how} in Mardal.`;
    assert.equal(rows(lost('lost badly'), lost('did not lose')), 0);
  });
});
