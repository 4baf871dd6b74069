import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

const lead = 'The Unity Party of Marenia chose its candidate in Ambel on Tuesday.';
const conflicts = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`).length;

describe('how many it takes', () => {
  const takes = (count: string) =>
    `It takes ${count} delegates to win the nomination of the Unity Party.`;

  it('is held against another such number', () => {
    assert.equal(conflicts(takes('120'), takes('140')), 1);
  });

  it('is not how many somebody has', () => {
    const took = 'Eva Lorn took 99 delegates to win the nomination of the Unity Party.';
    assert.equal(conflicts(took.replace('99', '80'), took), 1);
    assert.equal(conflicts(takes('120'), took), 0);
  });
});

describe('how many are lacking', () => {
  it('is not how many there are', () => {
    const votes = (verb: string, count: string) =>
      `Eva Lorn ${verb} ${count} votes in the parliament of Marenia.`;
    assert.equal(conflicts(votes('has', '120'), votes('has', '99')), 1);
    assert.equal(conflicts(votes('needs', '120'), votes('has', '99')), 0);
  });
});

describe('how many are at stake', () => {
  const stake = (count: string) => `In all, ${count} seats are up for grabs.`;

  it('is one number on one day, and another on another day', () => {
    const conflictsOn = (b: string, day: string) =>
      findStory({
        'a.md': { text: `${lead} ${stake('865')}`, published: '2024-03-05' },
        'b.md': { text: `${lead} ${b}`, published: day },
      })
        .questions()
        .filter(({ relation }) => relation === 'conflict').length;
    assert.equal(conflictsOn(stake('691'), '2024-03-05'), 1);
    assert.equal(conflictsOn(stake('691'), '2024-03-19'), 0);
  });

  it('is no distance from a town', () => {
    const flames = (km: string) => `The flames were ${km} kilometres away from the town of Ambel.`;
    const fire = (km: string) => `The fire came within ${km} kilometres of the town of Ambel.`;
    assert.equal(conflicts(flames('12'), fire('3')), 1);
  });
});
