import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles with one opening are listed for the dates that their second sentences give. */
function differ(lead: string, a: string, b: string): boolean {
  return conflictsOf(`${lead} ${a}`, `${lead} ${b}`, '2024-03-06').includes('date');
}

describe('one occasion', () => {
  const bridge = 'A bridge over the Tolka river collapsed near Mardal in Galdia.';

  it('is not taken for granted of things without a name where weeks lie between', () => {
    assert.ok(
      !differ(bridge, 'The bridge collapsed on Monday.', 'The bridge collapsed on January 8.'),
    );
  });

  it('is that of two plans that were told on one day, however far apart', () => {
    const law = 'Parliament in Mardal has passed a law on rents in Galdia.';
    assert.ok(
      differ(law, 'The law takes effect on July 1.', 'The law will come into force on October 1.'),
    );
  });

  it('is not that of last year, of which an article tells besides', () => {
    const lead = 'The footballer Nils Dahl was banned in Tarsk on Monday.';
    const matches = (words: string) => conflictsOf(`${lead} ${words}`, `${lead} Dahl smiled.`);
    assert.equal(matches('Last year Dahl was banned for three matches.').length, 0);
    const banned = (words: string) => `${lead} ${words}`;
    const two = (a: string, b: string) => conflictsOf(banned(a), banned(b)).length;
    assert.equal(two('Dahl was banned for six matches.', 'Dahl was banned for three matches.'), 1);
    const before = 'Last year Dahl was banned for three matches.';
    assert.equal(two('Dahl was banned for six matches.', before), 0);
  });

  it('is that of what befalls a person by name within two months, and no later', () => {
    const lead = 'The banker Nils Osei is in the news in Galdia.';
    const day = (name: string) => `Nils Osei was arrested on ${name}.`;
    assert.ok(differ(lead, day('February 26'), day('January 8')));
    assert.ok(!differ(lead, day('February 26'), day('December 4, 2023')));
  });

  it('is that of what happens once to one thing, however far apart', () => {
    const lead = 'The treaty of Mardal is in the news in Galdia.';
    const day = (name: string) => `Galdia and Norland signed the Mardal treaty on ${name}.`;
    assert.ok(differ(lead, day('February 26, 2021'), day('January 8, 2019')));
    const talks = (name: string) => `Galdia and Norland held talks in Mardal on ${name}.`;
    assert.ok(!differ(lead, talks('February 26'), talks('February 5')));
  });

  it('is that on which a thing was made, in whatever year', () => {
    const lead = 'The school on Mill Street in Mardal burned down, Mayor Jan Holub said.';
    const two = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`);
    assert.deepEqual(two('It was built in 1932.', 'The school, built in 1954, was empty.'), [
      'date',
    ]);
    assert.deepEqual(two('It was built in 1932.', 'The school was built in 1932.'), []);
    assert.deepEqual(two('It was built in 1932.', 'Its gym was built in 1954.'), []);
    assert.deepEqual(two('It was built in 1932.', 'It was rebuilt in 1954.'), []);
    assert.deepEqual(two('It was repaired in 1932.', 'It was repaired in 1954.'), []);
  });

  it('is that of what two articles of one day look back at', () => {
    const pact = 'Parliament in Mardal voted on a defence pact on Tuesday.';
    const winter = 'The pact was signed by the two ministers on January 23.';
    assert.ok(differ(pact, winter, 'The two ministers signed the treaty in December.'));
    const lately = 'The pact was signed by the two ministers on March 1.';
    assert.ok(!differ(pact, lately, 'The two ministers signed the treaty in December.'));
  });
});

describe('the first case', () => {
  it('was confirmed on one day, however far the two lie apart and wherever it was', () => {
    const cholera = (first: string) =>
      `Cholera has killed 18 people in Lukur. The first case ${first}.`;
    const january = cholera(
      'was confirmed on 14 January in a fishing village on the river Luap, the ministry said',
    );
    assert.deepEqual(
      conflictsOf(
        january,
        cholera('in the district was confirmed on 3 February, officials at the river Luap said'),
      ),
      ['date'],
    );
  });
});

describe('a first appearance', () => {
  it('is made each time that somebody was away', () => {
    const march =
      'Leader Han Jor has made his first public appearance on 4 March, the agency said.';
    const january =
      'Selm lies on a river. The town is where Leader Han Jor made his first public appearance on 10 January before a crowd of miners.';
    assert.deepEqual(conflictsOf(march, january), []);
  });
});
