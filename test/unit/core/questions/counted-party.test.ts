import assert from 'node:assert/strict';
import { countedParty } from '../../../../src/core/questions/counted-party.ts';
import { conflictsOf } from '../../../story.ts';
import { toldIn } from './told-in.ts';

describe('the number of words of an article', () => {
  it('is not how many somebody names', () => {
    const lead = 'Eva Lorn and Jan Holub of the Unity Party spoke in Ambel on Tuesday.';
    const named = (who: string) => `${lead} In 2024 ${who} named him the enforcer of the election.`;
    assert.deepEqual(conflictsOf(named('a few'), named('a nearly 3,000-word article')), []);
  });

  it('is none that only says which thing it is', () => {
    const [told] = toldIn('a.md', 'Norvik sold the 400-gram bar in Mardal.');
    assert.equal(countedParty(told!), undefined);
    const [sold] = toldIn('a.md', 'Norvik sold 400 grams of gold in Mardal.');
    assert.equal(countedParty(sold!)?.quantity?.unit, 'kg');
  });

  it('is none of all of those of whom the sentence before told, nor of all but some', () => {
    const ferry = 'The ferry Selma burned off Orval on Monday.';
    const saved = `${ferry} Rescuers saved 288 people.`;
    assert.deepEqual(conflictsOf(saved, `${ferry} Rescuers saved 26 people.`), ['number']);
    assert.deepEqual(
      conflictsOf(saved, `${ferry} Among them were 26 pupils. All 26 were saved.`),
      [],
    );
    assert.deepEqual(conflictsOf(saved, `${ferry} All 260 people aboard were saved.`), ['number']);
    assert.deepEqual(conflictsOf(saved, `${ferry} All 312 were saved.`), ['number']);
    const voted = (who: string) =>
      `${who} deputies voted for the law on mining in Kestoria on Monday.`;
    assert.deepEqual(conflictsOf(voted('Forty'), voted('Two')), ['number']);
    assert.deepEqual(conflictsOf(voted('Forty'), voted('All but two')), []);
  });
});
