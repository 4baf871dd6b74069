import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

const cut = (words: string) =>
  `The Tolvar sugar mill will cut ${words}, its owner said on Wednesday.`;

describe('a part that the sentence of the whole names itself', () => {
  const whole = cut('300 jobs over three years, 210 of them this year');

  it('says nothing against the whole', () => {
    assert.equal(conflicts(whole, cut('210 jobs')), 0);
  });

  it('is one only where it says so', () => {
    assert.equal(conflicts(cut('300 jobs over three years'), cut('210 jobs')), 1);
  });

  it('is none where the other number is not that of the part', () => {
    const tarsk = cut('300 jobs, 210 of them in Tarsk');
    assert.equal(conflicts(tarsk, cut('210 jobs')), 0);
    assert.equal(conflicts(tarsk, cut('250 jobs')), 1);
    assert.equal(conflicts(tarsk, cut('180 jobs')), 1);
  });

  it('is one by whatever word points back to the whole', () => {
    for (const of of ['of them', 'of these', 'of those', 'of which', 'posts of which'])
      assert.equal(conflicts(cut(`300 jobs, 210 ${of} this year`), cut('210 jobs')), 0, of);
  });
});

describe('a number that says it is of a part', () => {
  const lead = 'The furniture chain Oakmer filed for bankruptcy in Tarsk on Monday.';
  const whole = `${lead} Oakmer owes 640 million dollars.`;

  it('is none of the whole', () => {
    assert.equal(
      conflicts(whole, `${lead} Oakmer owes 210 million dollars to landlords alone.`),
      0,
    );
    assert.equal(conflicts(whole, `${lead} Oakmer owes 210 million dollars.`), 1);
  });

  it('is named by the whole as what it includes', () => {
    const shot = (words: string) => `In Orval on Monday ${words} Ana Rell.`;
    assert.equal(conflicts(shot('six bullets struck'), shot('two bullets struck')), 1);
    const including = 'In Orval on Monday six bullets struck Ana Rell, including two in her arm.';
    assert.equal(conflicts(including, shot('two bullets struck')), 0);
    assert.equal(conflicts(including, shot('three bullets struck')), 1);
  });

  it('is of those of one plant, where somebody walked out at it', () => {
    const strike = (words: string) =>
      `Workers at Lindsted Foods in Tarsk began a strike on Monday. ${words}.`;
    const all = strike('The union said that 5,000 employees had walked out');
    assert.equal(conflicts(all, strike('The firm said that 2,100 employees had walked out')), 1);
    const plant = 'The firm said that 2,100 employees had walked out at the Kolding Road plant';
    assert.equal(conflicts(all, strike(plant)), 0);
  });
});
