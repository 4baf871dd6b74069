import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

const report = (day: string, all: number, some: number) =>
  `On ${day}, coalition forces conducted ${all} strikes against rebels in Norvik and Ambel. In Norvik, coalition forces conducted ${some} strikes.`;

const conflicts = (...texts: readonly string[]) =>
  findStory(Object.fromEntries(texts.map((text, i) => [`${i}.md`, { text, published: null }])))
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;

describe('the numbers of a report without a year', () => {
  it('are those of its day', () => {
    assert.equal(conflicts(report('Jan. 8', 34, 23), report('Jan. 10', 26, 15)), 0);
    assert.equal(conflicts(report('8 January', 34, 23), report('Jan. 10', 26, 15)), 0);
  });

  it('are held against those of another report of that day', () => {
    assert.ok(conflicts(report('Jan. 8', 34, 23), report('8 January', 26, 15)) > 0);
    assert.ok(conflicts(report('Jan. 8', 34, 23), report('many days', 26, 15)) > 0);
  });

  it('are of another day where the sentence gives it', () => {
    const told = (day: string, all: number) =>
      `On ${day}, the coalition met in Ambel. On 3 May 2023 coalition forces conducted ${all} strikes in Norvik.`;
    assert.ok(conflicts(told('Jan. 8', 34), told('Jan. 10', 26)) > 0);
  });
});
