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
});
