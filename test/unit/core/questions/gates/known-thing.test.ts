import assert from 'node:assert/strict';
import { areOfKnownThing } from '../../../../../src/core/questions/gates/known-thing.ts';
import { conflictsOf } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

describe('a thing that two articles open with', () => {
  const lead = 'Parliament in Mardal voted on Tuesday on the budget of prime minister Erik Lund.';
  const down = (opening = lead) => `${opening} The budget was voted down late on Tuesday.`;
  const passed = (opening = lead) => `${opening} Lawmakers approved the budget late on Tuesday.`;

  it('is one thing, whoever is told to have decided on it', () => {
    assert.deepEqual(conflictsOf(down(), passed()), ['antonym']);
  });

  it('may be another where one of the two does not open with it', () => {
    const other = 'Parliament in Mardal met on Tuesday with prime minister Erik Lund.';
    assert.deepEqual(conflictsOf(down(), passed(other)), []);
  });

  it('may be another where an article opens with two of its kind', () => {
    const two = lead.replace('the budget', 'the road budget and the school budget');
    assert.deepEqual(conflictsOf(down(two), passed(two)), []);
  });

  it('is another where the openings narrow it in other ways', () => {
    const road = lead.replace('the budget', 'the road budget');
    const school = lead.replace('the budget', 'the school budget');
    assert.deepEqual(conflictsOf(down(road), passed(school)), []);
    assert.deepEqual(conflictsOf(down(road), passed(road)), ['antonym']);
  });

  it('is one thing, however new or disputed the one opening calls it', () => {
    const road = lead.replace('the budget', 'the road budget');
    const called = ['new', 'planned', 'proposed', 'controversial', 'disputed', 'latest', 'annual'];
    for (const vague of called.map((word) => `the ${word}`).concat('its', 'his', 'her', 'their'))
      assert.deepEqual(
        conflictsOf(down(lead.replace('the budget', `${vague} budget`)), passed(road)),
        ['antonym'],
        vague,
      );
  });

  it('may be another where an article opens with several of its kind', () => {
    const many = ['two', 'three', 'four', 'several', 'both', 'many', 'some', 'various'];
    for (const several of [...many.map((word) => `${word} budgets`), 'another budget'])
      assert.deepEqual(
        conflictsOf(down(lead.replace('the budget', several)), passed()),
        [],
        several,
      );
    for (const one of ['other', 'second'])
      assert.deepEqual(
        conflictsOf(down(lead.replace('the budget', `the ${one} budget`)), passed()),
        [],
        one,
      );
  });

  it('is one thing by whatever word points back to it', () => {
    for (const the of ['This', 'That', 'Its', 'His', 'Her', 'Their'])
      assert.deepEqual(
        conflictsOf(`${lead} ${the} budget was voted down late on Tuesday.`, passed()),
        ['antonym'],
        the,
      );
    assert.deepEqual(conflictsOf(`${lead} A budget was voted down late on Tuesday.`, passed()), []);
  });

  it('is one thing where the other names the land whose it is', () => {
    const adopted = 'The Slovak parliament adopted the media law on Tuesday. Deputies cheered.';
    const failed = (whose: string) =>
      `${whose} media law failed in parliament on Tuesday. Deputies cheered.`;
    assert.deepEqual(conflictsOf(adopted, failed("Slovakia's")), ['antonym']);
    assert.deepEqual(conflictsOf(adopted, failed("Poland's")), []);
  });
});

describe('somebody with whom an article opens', () => {
  it('may be anyone, where a thing is that thing', () => {
    const [convicted] = toldIn('a.md', 'A man was convicted in Selm on Monday.');
    const [acquitted] = toldIn('b.md', 'A man was acquitted in Selm on Monday.');
    assert.ok(!areOfKnownThing(convicted!, acquitted!));
    const [over] = toldIn('a.md', 'A strike ended in Selm on Monday.');
    const [on] = toldIn('b.md', 'A strike went on in Selm on Monday.');
    assert.ok(areOfKnownThing(over!, on!));
  });
});
