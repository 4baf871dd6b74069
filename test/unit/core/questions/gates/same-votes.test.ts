import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('a share', () => {
  it('of the votes for a party in the whole land is not that of a part of it', () => {
    const vote = 'Marenia elected a new parliament on Sunday.';
    const won = (share: string) => `${vote} The Unity Party won ${share} percent of the vote.`;
    assert.equal(conflicts(won('38'), won('45')), 1);
    const inCapital = `${vote} In the capital the Unity Party won 45 percent of the vote.`;
    assert.equal(conflicts(won('38'), inCapital), 0);
  });

  it('of the votes in a poll is not that of the election', () => {
    const vote = 'Marenia elected a new parliament on Sunday. The Unity Party of Eva Lorn';
    const won = (share: string) => `${vote} won ${share} percent of the vote.`;
    assert.equal(conflicts(won('38'), won('45')), 1);
    const poll = 'Marenia elected a new parliament on Sunday. An opinion poll had given the Unity';
    assert.equal(conflicts(won('38'), `${poll} Party of Eva Lorn 45 percent of the vote.`), 0);
  });

  const vote = 'Marenia elected a new parliament on Sunday. The Unity Party of Eva Lorn';
  const won = (share: string, where = '') => `${vote} won ${share} percent of the vote${where}.`;

  it('of the votes in any round, poll or early count is not that of all of them', () => {
    for (const where of [
      ' in the first round',
      ' in the second round',
      ' in the run-off',
      ' in exit polls',
      ' in opinion polls',
      ' in a poll',
      ' in a survey',
      ' in projections',
      ' in the preliminary count',
      ' in the provisional count',
      ' in the partial count',
      ' with nine tenths counted',
      ' while counting went on',
    ])
      assert.equal(conflicts(won('38'), won('45', where)), 0, where);
    assert.equal(conflicts(won('38'), won('45', ' in the end')), 1);
  });

  it('of the votes in any part of the land is not that of the whole', () => {
    for (const where of [
      ' across the countryside',
      ' in the provinces',
      ' in the north',
      ' in the south',
      ' in the east',
      ' in the west',
      ' in the region',
      ' in the district',
      ' in the suburbs',
      ' in the cities',
      ' in the city',
      ' in the towns',
      ' in the villages',
      ' among women',
    ])
      assert.equal(conflicts(won('38'), won('45', where)), 0, where);
  });

  it('of a change is another vote than that on the whole', () => {
    const lead = 'The senate of Paramora met on Wednesday to vote on a bill on judges.';
    const passed = `${lead} The senate approved the bill by 41 votes to 38 on Wednesday.`;
    const tally = (what: string) =>
      conflictsOf(passed, `${lead} The senate approved ${what} by 52 votes to 27 on Wednesday.`);
    assert.equal(tally('the bill').length, 1);
    assert.deepEqual(tally('a change to the bill'), []);
    assert.deepEqual(tally('two amendments'), []);
  });

  it('of those who have voted by an hour is not that of all', () => {
    const turnout = (share: string, when: string) =>
      `Turnout in Sunday's election in Karelund was ${share} percent ${when}, the election board said.`;
    const all = turnout('61', 'when polls closed');
    assert.equal(conflicts(all, turnout('38', 'when polls closed')), 1);
    assert.equal(conflicts(all, turnout('38', 'by 4 p.m.')), 0);
    assert.equal(conflicts(all, turnout('38', 'by noon')), 0);
  });
});
