import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

describe('what a dam makes and who is evacuated', () => {
  it('stops a number of one stage, or of one place that is told apart', () => {
    const makes = (words: string) =>
      `The Corvo dam in Galdia was opened on Tuesday. ${words} megawatts.`;
    const all = makes('The dam has a capacity of 420');
    assert.ok(differ(all, makes('The dam can generate 250')));
    assert.ok(!differ(all, makes('In its first stage the dam can generate 250')));
    const left = (words: string) => `Typhoon Sari hit Galdia on Tuesday. ${words} were evacuated.`;
    assert.ok(differ(left('In all 8,600 people'), left('In all 3,200 people')));
    assert.ok(!differ(left('In all 8,600 people'), left('From Fengren alone, 3,200 people')));
  });
});

describe('the soldiers who were killed', () => {
  const attack = 'Two camps of the army of Marenia were attacked in Mardal on Tuesday.';
  const four = `${attack} Four soldiers were killed in the attack.`;

  it('are more than those at each of the places', () => {
    const two = (where: string) => `${attack} Two soldiers were killed ${where}.`;
    assert.ok(differ(two('in the attack'), four));
    assert.ok(!differ(two('at each location'), four));
  });
});

describe('the majority', () => {
  it('is not what it was at one point', () => {
    const spoke = 'Eva Lorn and Jan Holub of the Unity Party spoke in Ambel on Tuesday.';
    const had = (words: string, votes: string) =>
      `${spoke} Eva Lorn ${words} a majority of ${votes} votes.`;
    assert.ok(differ(had('won with', '3 million'), had('had', '126')));
    assert.ok(!differ(had('won with', '3 million'), had('at one point had', '126')));
  });

  it('stops a number of those who came before noon, and not what happened before noon', () => {
    const drew = (words: string) =>
      `The fair of Lampora in Galdia opened on Tuesday. It had ${words}, police said.`;
    assert.ok(differ(drew('30,000 visitors'), drew('12,000 visitors')));
    assert.ok(!differ(drew('30,000 visitors'), drew('12,000 visitors before noon')));
    assert.ok(!differ(drew('30,000 visitors'), drew('12,000 visitors until 11 a.m')));
    const died = (words: string) =>
      `A bus left the road near Lampora in Galdia on Tuesday. Police said ${words}.`;
    assert.ok(differ(died('nine people died'), died('12 people died shortly before noon')));
  });
});

describe('those who died at the scene', () => {
  it('are some of all who died', () => {
    const bomb = (words: string) => `A bomb exploded at a market in Darmal on Tuesday. ${words}.`;
    const all = bomb('It killed 14 people');
    assert.deepEqual(conflictsOf(all, bomb('Nine people died in the blast')), ['number']);
    assert.deepEqual(conflictsOf(all, bomb('Nine people died at the scene of the blast')), []);
  });
});
