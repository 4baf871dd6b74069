import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** What each number of a text is said to count, as a fact: the predicate, the range, and the head. */
function counts(text: string) {
  return read('a.md', text, '2024-05-06').claims.flatMap(({ predicate, modality, statement }) =>
    statement.phrases.flatMap(({ quantity }) =>
      quantity && modality === 'fact' ? [`${predicate ?? ''} ${quantity.low} ${quantity.of}`] : [],
    ),
  );
}

describe('the words beside a number', () => {
  for (const [text, told] of [
    ['The quake shook the Tarim hills and left 41 people dead.', 'kill 41 person'],
    ['The death toll stood at 56, officials said.', 'kill 56 person'],
    ['The toll from the landslide has risen to 17.', 'kill 17 person'],
    ['Some 27 passengers were hurt when the ferry hit a pier.', 'wound 25 passenger'],
    ['Doctors have recorded 1,340 cases of cholera.', 'infect 1340 person'],
    ['The grocer reported a quarterly profit of $340 million.', 'amount 335000000 profit'],
    ['Turnout stood at 54 percent, the commission said.', 'amount 53.5 turnout'],
    ['A 5.8-magnitude earthquake hit the island on Sunday.', 'amount 5.75 magnitude'],
  ] as const)
    it(`say what it counts: ${text}`, () => {
      assert.ok(counts(text).includes(told), counts(text).join('; '));
    });

  it('say nothing of what could or may come', () => {
    assert.deepEqual(
      counts('The storm could leave 300 people dead.').filter((told) => told.startsWith('kill')),
      [],
    );
  });

  it('say nothing of how many they are on whose word it is told', () => {
    const held = 'The Harbour Fair is held in Tarsk.';
    const source = 'according to three people who were at the fair';
    const came = (text: string) => counts(text).filter((told) => told.startsWith('attend'));
    assert.deepEqual(came(`${held} Lund gave a dinner on Monday, ${source}.`), []);
    assert.deepEqual(came(`${held} Three people came to the fair on Monday.`), ['attend 3 person']);
  });

  it('do not take a change for the amount itself', () => {
    assert.deepEqual(
      counts('Prices rose by 3 percent in March.').filter((told) => told.startsWith('amount')),
      [],
    );
  });

  it('say nothing of what is added to others', () => {
    const closed = (text: string) => counts(text).filter((told) => told.startsWith('close'));
    assert.deepEqual(closed('The storm shut 40 schools in Tarsk.'), ['close 40 school']);
    assert.deepEqual(closed('Nordbank announced the closing of two plants.'), ['close 2 plant']);
    assert.deepEqual(closed('Nordbank announced the closing of two other plants.'), []);
    assert.deepEqual(closed('Nordbank announced the closing of two more plants.'), []);
    const storm = (schools: string) =>
      `A storm hit Tarsk on Sunday. The storm shut ${schools} schools in Tarsk.`;
    assert.deepEqual(conflictsOf(storm('60'), storm('40')), ['number']);
    assert.deepEqual(conflictsOf(storm('60'), storm('40 more')), []);
  });

  it('need not say that votes are counted', () => {
    const lead = 'The parliament of Marenia voted on the mining bill on Monday.';
    const bare = `${lead} The bill was approved by 54 to 40.`;
    const passed = (votes: number) => `${lead} Parliament passed the bill by ${votes} votes to 40.`;
    assert.deepEqual(conflictsOf(bare, passed(61)), ['number']);
    assert.deepEqual(conflictsOf(bare, passed(54)), []);
  });
});
