import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const lead = 'Eva Lorn and Jan Holub of the Unity Party spoke in Ambel on Tuesday.';
const conflicts = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`).length;

describe('the lead in a poll', () => {
  const leads = (points: string, by: string) =>
    `Eva Lorn leads Jan Holub by ${points} points in a poll by ${by}.`;

  it('is one in the poll of one pollster', () => {
    assert.equal(conflicts(leads('12', 'Norvik'), leads('seven', 'Norvik')), 1);
  });

  it('is another in the poll of another, and where no pollster is named', () => {
    assert.equal(conflicts(leads('12', 'Norvik'), leads('seven', 'Datum')), 0);
    const unnamed = (share: string) => `Eva Lorn leads Jan Holub by ${share} percent.`;
    assert.equal(conflicts(unnamed('12'), unnamed('seven')), 0);
  });
});

describe('a share of voters', () => {
  it('who are something is of one poll only', () => {
    const unhappy = 'About 9 in 10 voters of the Unity Party are unhappy with the mayor.';
    assert.equal(conflicts(unhappy, '74 percent of voters were 45 or older.'), 0);
  });

  it('who would vote for somebody is of one poll only', () => {
    const would = '47 percent said they would vote for Eva Lorn.';
    assert.equal(
      conflicts(would, 'Only 25 percent would vote for Eva Lorn, a survey by Datum says.'),
      0,
    );
  });

  it('who did vote is that of an election, whatever pollsters had expected', () => {
    const vote = 'Marenia elected a new president on Sunday.';
    const was = `${vote} Turnout was 51 percent, the election commission said.`;
    const higher = `${vote} With a turnout of 63%, interest in the election was higher than in the polls.`;
    assert.equal(conflictsOf(was, higher).length, 1);
  });
});
