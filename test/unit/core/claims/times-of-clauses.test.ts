import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('a time that another clause of the sentence has', () => {
  it('is not that of what is to come, told behind it', () => {
    const text = 'Valtor fell 2 percent after its director said she would step down in June.';
    assert.equal(timesOf(text, 'cut')[0], null);
    assert.equal(timesOf(text, 'resign')[0], '2024-06');
    const past = 'Valtor fell 2 percent after its director said she had stepped down in June.';
    assert.equal(timesOf(past, 'cut')[0], '2023-06');
  });

  it('is none of what followed, told behind before', () => {
    const text = 'Ada Berg was arrested on Monday, before she resigned.';
    assert.equal(timesOf(text, 'resign')[0], null);
    assert.equal(timesOf(text, 'arrest')[0], '2024-03-04');
    const own = 'Ada Berg was arrested before she resigned on Monday.';
    assert.equal(timesOf(own, 'resign')[0], '2024-03-04');
    const behind = 'On Monday, before the vote, which she had lost, Ada Berg resigned.';
    assert.equal(timesOf(behind, 'resign')[0], '2024-03-04');
  });

  it('is that of what somebody did, not of what is done about it now', () => {
    const text = 'The firm buys the shop which Ada Berg opened on Monday.';
    assert.equal(timesOf(text, 'buy')[0], null);
    assert.equal(timesOf(text, 'open')[0], '2024-03-04');
    assert.equal(
      timesOf('On Monday the firm buys the shop which Ada Berg opened.', 'buy')[0],
      '2024-03-04',
    );
  });

  it('is that of what describes the subject in front of it', () => {
    const text = 'Founded in 1887, Merrow Vale was closed by its owners.';
    assert.equal(timesOf(text, 'found')[0], '1887');
    assert.equal(timesOf(text, 'close')[0], null);
    const by = 'Founded in 1887 by eleven boat owners, Merrow Vale was closed by the state.';
    assert.equal(timesOf(by, 'close')[0], null);
  });

  it('is that of what tells which of them are meant', () => {
    const one = 'A man arrested on Monday was freed.';
    assert.equal(timesOf(one, 'arrest')[0], '2024-03-04');
    assert.equal(timesOf(one, 'release')[0], null);
    const parted = 'The man freed on Monday, who had been ill, died.';
    assert.equal(timesOf(parted, 'release')[0], '2024-03-04');
    const own = 'A man arrested in Lund was freed on Monday.';
    assert.equal(timesOf(own, 'release')[0], '2024-03-04');
    const place = 'In a town shelled on Monday, nine people died.';
    assert.equal(timesOf(place, 'kill')[0], '2024-03-04');
  });

  it('is that of what is told besides, behind a comma, up to the next', () => {
    const shot = 'Police arrested Bo Keel, whose brother was shot on Monday.';
    assert.equal(timesOf(shot, 'arrest')[0], null);
    assert.equal(timesOf(shot, 'shoot')[0], '2024-03-04');
    const two = 'Police arrested Bo Keel, who was shot in January, on Monday.';
    assert.equal(timesOf(two, 'arrest')[0], '2024-03-04');
    assert.equal(timesOf(two, 'shoot')[0], '2024-01');
  });

  it('is none of what has been done up to now', () => {
    const since = 'A crown was stolen on Monday, and police have arrested Erik Falk.';
    assert.equal(timesOf(since, 'arrest')[0], null);
    assert.equal(timesOf(since, 'steal')[0], '2024-03-04');
  });

  it('is not that of anything within a relative clause, however far down', () => {
    const text =
      'Valtor fell 2 percent on Monday, giving back part of the gain it made when Ada Berg resigned.';
    assert.equal(timesOf(text, 'resign')[0], null);
    assert.equal(timesOf(text, 'cut')[0], '2024-03-04');
    const own = 'Valtor gave back part of the gain it made when Ada Berg resigned on Monday.';
    assert.equal(timesOf(own, 'resign')[0], '2024-03-04');
  });

  it('is not that of what an insertion between commas tells', () => {
    const built = 'The bridge in Mardal, built in 1932, collapsed on Tuesday.';
    assert.equal(timesOf(built, 'collapse')[0], '2024-03-05');
    assert.equal(timesOf(built, 'build')[0], '1932');
    const aside = 'Ada Berg, a clerk suspended from work on Monday, was heard in court.';
    assert.equal(timesOf(aside, 'hear')[0], null);
    assert.equal(timesOf(aside, 'suspend')[0], '2024-03-04');
    const founded = 'Valtor, which makes tyres in Mardal, was founded in 1984.';
    assert.equal(timesOf(founded, 'produce')[0], null);
    assert.equal(timesOf(founded, 'found')[0], '1984');
    assert.equal(timesOf('Valtor collapsed in 2019, police said.', 'collapse')[0], '2019');
  });

  it('is that of the verb that describes a noun with no word between', () => {
    const hurt = 'Anna Berg did not play because of the knee she hurt in training a week ago.';
    assert.equal(timesOf(hurt, 'play')[0], null);
    assert.equal(timesOf(hurt, 'wound')[0], '2024-W09');
    const seat = 'Anna Berg lost the seat she won in 2019 on Monday.';
    assert.equal(timesOf(seat, 'lose')[0], '2024-03-04');
    assert.equal(timesOf('On Monday Berg sold the house she had built.', 'sell')[0], '2024-03-04');
  });

  it('is not that of what somebody was to have done, in a clause of its own', () => {
    const text =
      'Ana Rell and Erik Lund, whose trial he was to have attended in June, were killed.';
    assert.equal(timesOf(text, 'kill')[0], null);
    assert.equal(timesOf('Ana Rell and Erik Lund were killed in June.', 'kill')[0], '2023-06');
  });

  it('is not the year of a thing that a clause describes', () => {
    const plan = 'The state left the plan that parliament approved in 2017.';
    assert.equal(timesOf(plan, 'depart')[0], null);
    assert.equal(timesOf('The state left the plan of parliament in 2017.', 'depart')[0], '2017');
  });
});
