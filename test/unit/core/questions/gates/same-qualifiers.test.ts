import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2024-09-12').length;

describe('the case in which a number holds', () => {
  it('is another one where the same words are narrowed otherwise', () => {
    const ground = (words: string) => `The new stadium of Mardal was opened on Monday. ${words}.`;
    const league = ground('The stadium holds 41,000 spectators at league matches');
    assert.equal(conflicts(league, ground('The stadium holds 36,500 spectators')), 1);
    assert.equal(
      conflicts(league, ground('The stadium holds 36,500 spectators at international matches')),
      0,
    );
  });

  it('is another one without what the other article does not speak of', () => {
    const prices = (words: string) =>
      `Norvik's statistics office published figures on Monday. ${words}.`;
    const all = prices('Annual inflation in Norvik was 3.8 per cent in August');
    const core = 'Annual inflation in Norvik was 4.3 per cent in August';
    assert.equal(conflicts(all, prices(core)), 1);
    assert.equal(conflicts(all, prices(`Without food and energy, ${core.toLowerCase()}`)), 0);
  });

  it('is the same one where only another part of the sentence says more', () => {
    const plane = (words: string) =>
      `An airliner slid off the runway at Belor on Monday. ${words}.`;
    const one = plane('There were 43 people aboard the airliner');
    const other = plane(
      'There were 38 people aboard the airliner, and all left it without a scratch',
    );
    assert.equal(conflicts(one, other), 1);
  });

  it('is another one without it whichever article is read first', () => {
    const prices = (words: string) =>
      `Norvik's statistics office published figures on Monday. ${words}.`;
    const all = prices('Annual inflation in Norvik was 3.8 per cent in August');
    for (const without of ['Without', 'Excluding'])
      assert.equal(
        conflicts(
          prices(
            `${without} food and energy, annual inflation in Norvik was 4.3 per cent in August`,
          ),
          all,
        ),
        0,
        without,
      );
  });

  it('is the same one where only one of the two narrows it', () => {
    const ground = (words: string) => `The new stadium of Mardal was opened on Monday. ${words}.`;
    const league = ground('The stadium holds 41,000 spectators at league matches');
    const any = ground('The stadium holds 36,500 spectators at matches');
    assert.equal(conflicts(league, any), 1);
    assert.equal(conflicts(any, league), 1);
  });

  it('is no other one where it went without loss of life', () => {
    const mine = (words: string) =>
      `Miners were trapped in the Tolka mine in Mardal on Friday. ${words}.`;
    const all = mine('Rescuers saved 24 miners on Monday');
    assert.equal(
      conflicts(all, mine('Rescuers saved 36 miners on Monday without loss of life')),
      1,
    );
    assert.equal(conflicts(all, mine('Rescuers saved 36 miners on Monday without cranes')), 0);
  });
});
