import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

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

const lead = 'Eva Lorn and Jan Holub of the Unity Party spoke in Ambel on Tuesday.';

describe('the people who voted', () => {
  it('are more than those who voted for one', () => {
    const voted = (count: string, whom = '') =>
      `${lead} In Mardal, ${count} people voted${whom} in the primary.`;
    assert.equal(conflicts(voted('93,522'), voted('367,000')), 1);
    assert.equal(conflicts(voted('93,522', ' for Jan Holub'), voted('367,000')), 0);
  });
});

describe('the vote share of the runner-up', () => {
  it('is of a contest that is not told, and not that of a name', () => {
    const runner =
      'Canada was the runner up, gaining just 16 percent of the vote. Eva Lorn and Jan Holub of the Unity Party spoke in Ambel on Tuesday.';
    const share = (who: string) => `${lead} ${who} won 86 percent of the vote.`;
    assert.equal(conflicts(share('Eva Lorn').replace('86', '16'), share('Eva Lorn')), 1);
    assert.equal(conflicts(runner, share('Eva Lorn')), 0);
  });
});

describe('the tally of a court', () => {
  const plan = 'The Supreme Court of Marenia voted 5 to 4 in February to stall the climate plan.';
  const law =
    'Without a judge who died in February, the Supreme Court deadlocked 4 to 4, and the lower-court ban on the voting laws of Marenia remained.';
  const listed = (day: string) =>
    findStory({
      'a.md': { text: plan, published: '2024-03-05' },
      'b.md': { text: law, published: day },
    })
      .questions()
      .filter(({ relation }) => relation === 'conflict').length;

  it('is of another vote where it is told months later', () => {
    assert.equal(listed('2024-03-05'), 1);
    assert.equal(listed('2024-05-05'), 0);
  });

  it('of votes by which somebody leads is not that of a count that goes on', () => {
    const led = (votes: string, when = '') =>
      `${when}Irena Valdask led Tomas Oreld with a majority of ${votes} votes in Saldovia.`;
    assert.equal(conflicts(led('21,000'), led('7,683')), 1);
    const early = led('21,000', 'With 83 per cent of polling stations counted, ');
    assert.equal(conflicts(early, led('7,683')), 0);
  });
});

describe('a vote on an amendment', () => {
  it('is not the one on the bill', () => {
    const passed = 'The lower house passed a bill on river water on Tuesday.';
    const bill = `${passed} The bill was passed with 231 deputies voting in favour.`;
    const other = (words: string) => `${passed} ${words}`;
    assert.deepEqual(
      conflictsOf(bill, other('Earlier, 244 deputies voted for an amendment to the bill.')),
      [],
    );
    assert.equal(conflictsOf(bill, other('In the end 244 deputies voted for the bill.')).length, 1);
  });
});
