import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2024-03-06').length;

describe('the stretch of which a number is', () => {
  it('is another one over several nights than in one', () => {
    const march = (words: string) =>
      `Officers used tear gas on a march in Port Lanta late on Saturday. Police arrested ${words}.`;
    const one = march('112 people on Saturday night');
    assert.equal(conflicts(one, march('180 people on Saturday night')), 1);
    assert.equal(conflicts(one, march('180 people over the two nights of protest')), 0);
  });

  it('is the same one over as many months in figures and in words', () => {
    const trial = (words: string) =>
      `The company Cefal showed a trial of its vaccine on Monday. The vaccine prevented ${words}.`;
    const said = trial('74 per cent of infections over 12 months');
    assert.equal(conflicts(said, trial('51 per cent of infections over twelve months')), 1);
  });

  it('is another one beside others that only one of the two counts in', () => {
    const firm = (words: string) =>
      `Voltaro will shrink, the maker of batteries said on Monday. It will cut ${words}.`;
    const one = firm('1,200 jobs at its Brunn plant');
    assert.equal(conflicts(one, firm('1,900 jobs at its Brunn plant')), 1);
    assert.equal(conflicts(one, firm('1,900 jobs across its Brunn plant and two suppliers')), 0);
  });

  const march = (words: string) =>
    `Officers used tear gas on a march in Port Lanta late on Saturday. Police arrested ${words}.`;

  it('is another one over any number of days, weeks, months or games', () => {
    for (const stretch of [
      'over two nights',
      'during the two nights',
      'across both nights',
      'in all three days',
      'in the past three days',
      'over the last two weekends',
      'over the first two weeks',
      'in 6 months',
      'over six matches',
      'in seven games',
      'over two rounds',
      'across three races',
    ])
      assert.equal(
        conflicts(march('112 people on Saturday'), march(`180 people ${stretch}`)),
        0,
        stretch,
      );
  });

  it('is another one as well where it is told before the number', () => {
    const march = (words: string) => `Officers used tear gas on a march in Port Lanta. ${words}.`;
    const one = march('Police arrested 112 people');
    assert.equal(conflicts(one, march('Police arrested 180 people')), 1);
    assert.equal(conflicts(one, march('Over the two nights police arrested 180 people')), 0);
  });

  it('is none where no number says how many', () => {
    assert.equal(conflicts(march('112 people'), march('180 people over recent nights')), 1);
  });

  it('is none where the nights are what is counted', () => {
    const march = (words: string) => `Port Lanta was dark on Monday. The outage ${words}.`;
    assert.equal(conflicts(march('lasted three nights'), march('went on over five nights')), 0);
  });

  it('is another one beside any number of others', () => {
    const firm = (words: string) =>
      `Voltaro will shrink, the maker of batteries said on Monday. It will cut ${words}.`;
    const one = firm('1,200 jobs at its Brunn plant');
    for (const others of ['two', 'three', 'four', 'five', 'six', 'several', 'some', 'other', '12'])
      assert.equal(
        conflicts(one, firm(`1,900 jobs at its Brunn plant and ${others} suppliers`)),
        0,
        others,
      );
    const two = firm('1,900 jobs at its Brunn plant and two other suppliers');
    assert.equal(conflicts(one, two), 0);
    const known = '1,200 jobs at its Brunn plant. The suppliers were told on Sunday';
    assert.equal(conflicts(firm(known), two), 1);
  });

  it('is the same one where the others begin what else is told', () => {
    const firm = (words: string) =>
      `Voltaro will shrink, the maker of batteries said on Monday. It will cut ${words}.`;
    const one = firm('1,200 jobs at its Brunn plant');
    const went = (verb: string) => firm(`1,900 jobs at its Brunn plant and some suppliers ${verb}`);
    for (const verb of ['have not been paid', 'protested', 'had been told', 'has'])
      assert.equal(conflicts(one, went(verb)), 1, verb);
  });
});
