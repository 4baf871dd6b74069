import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('two numbers of one kind of thing', () => {
  it('are not a count of cases and one of suspected cases', () => {
    const confirmed =
      'Zambria has closed schools in the district of Kasomba after an outbreak of cholera, the health ministry said on Tuesday. Laboratory tests had confirmed 38 cases in the district by Monday evening, the ministry said. Two people have died.';
    const cases = (of: string) =>
      `An aid group is sending doctors to Kasomba, where an outbreak of cholera has killed two people. Zambria's health ministry said there were 61 ${of} in the district by Monday evening.`;
    assert.deepEqual(conflictsOf(confirmed, cases('suspected cases')), []);
    assert.deepEqual(conflictsOf(confirmed, cases('cases')), ['number']);
  });

  it('are not so much forest and so much of forest and farmland', () => {
    const fire = (burned: string) =>
      `A wildfire spread near Vale Oro on Sunday. By Sunday evening the fire had destroyed ${burned}, the agency said.`;
    const forest = fire('3,200 hectares of forest');
    assert.deepEqual(conflictsOf(forest, fire('4,700 hectares of forest and farmland')), []);
    assert.equal(conflictsOf(forest, fire('4,700 hectares of forest')).length, 1);
  });

  it('are not the price of a firm and that of a share', () => {
    const whole =
      'Brenner Pharma has agreed to buy the vaccine maker Immutal for $2.3 billion in cash, the two said on Tuesday.';
    const pays = (sum: string) =>
      `The vaccine maker Immutal has agreed to a takeover. Brenner Pharma will pay ${sum}, the two said on Tuesday.`;
    assert.deepEqual(conflictsOf(whole, pays('$41 for each share of Immutal')), []);
    assert.equal(conflictsOf(whole, pays('$3.1 billion for Immutal')).length, 1);
  });

  it('are not a sentence and the first of its parts', () => {
    const twelve =
      'A court on Friday sentenced former minister Esteban Ariza to 12 years in prison for bribery and money laundering.';
    const nine = (more: string) =>
      `Former minister Esteban Ariza was taken to prison on Friday. Ariza was sentenced to nine years in prison for bribery and ${more}.`;
    assert.deepEqual(conflictsOf(twelve, nine('three years for money laundering')), []);
    assert.equal(conflictsOf(twelve, nine('money laundering')).length, 1);
  });
});

describe('those who were hurt in one way or another', () => {
  it('are more than those of the one', () => {
    const hurt = (words: string) =>
      `A man opened fire at a mall in Darmal on Tuesday. ${words}, police said.`;
    const six = hurt('Six people were injured by gunfire');
    assert.deepEqual(conflictsOf(six, hurt('Nine people were injured by gunfire')).length, 1);
    const nine = hurt('Nine people were injured by gunfire or in the crush');
    assert.deepEqual(conflictsOf(six, nine), []);
  });
});

describe('a size that tells which model is meant', () => {
  it('is none of another', () => {
    const phone = (words: string) =>
      `Norda showed a tablet called Halcyon in Orval on Tuesday. The Halcyon has ${words}.`;
    const size = (words: string) => conflictsOf(phone('an 11-inch screen'), phone(words)).length;
    assert.equal(size('a 13-inch screen'), 1);
    assert.equal(size('the same screen as the 13-inch version'), 0);
    const model = phone('a keyboard, as the 11-inch model has');
    assert.deepEqual(conflictsOf(model, phone('the keys and the cover of the 13-inch model')), []);
  });
});
