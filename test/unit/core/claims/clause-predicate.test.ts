import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

function predicates(text: string) {
  return read('a.md', text, '2024-09-18').claims.map(({ predicate }) => predicate);
}

describe('what a clause tells', () => {
  for (const [predicate, text] of [
    ['attend', 'Sorvia took part in the vote in Tarsk on Tuesday.'],
    ['lay-off', 'The software firm Vanta is laying off 450 people in Tarsk.'],
    ['intercept', 'Sorvia shot down a Marenian drone over the gulf on Friday.'],
    ['walk-out', 'Nine hundred drivers went on strike on Monday.'],
    ['raise', 'Tourism income was up 19 per cent on the first half of 2023.'],
    ['cut', 'Sales were 4 percent lower in March.'],
    ['raise', 'Sales were 4 percent higher in March.'],
    ['sanction', 'The bank imposed sanctions on two firms in March.'],
    ['claim-responsibility', 'The rebels claimed responsibility for the attack.'],
    ['claim-responsibility', 'The bombing of the barracks was claimed by the Red Dawn.'],
    ['reopen', 'The Selby bridge was opened to traffic again on Monday.'],
    ['happen', 'The elections in Varga will go ahead on 4 May.'],
    ['sink', 'The ship sank off Port Lucan.'],
    ['crash', 'The stone fell near the village of Orval.'],
    ['crash', 'Two carriages fell 19 metres into the river.'],
    ['cut', 'Sales fell 19 percent near Orval.'],
    ['cut', 'Unemployment fell in Orval.'],
    ['fall', 'The driver fell from a ladder.'],
    ['be-asleep', 'The driver fell asleep.'],
    ['plead-guilty', 'Erik Lund admitted the charges.'],
    ['close', 'The bridge stayed closed on Monday.'],
    ['own', 'The partners hold 15 percent of the shares.'],
    ['own', 'Valtor holds a stake in the bank.'],
    ['hold', 'Erik Lund has held that view for years.'],
    ['hold', 'Erik Lund has held left-leaning positions on many issues.'],
    ['happen', 'The race was held in Tarsk.'],
    ['happen', 'Tarsk held a parade on Monday.'],
    ['present', 'There are 3,000 soldiers in Sarvo.'],
    ['present', 'The mission has 4,500 peacekeepers.'],
    ['aboard', '214 people were on board the Halcyon.'],
    ['infect', 'Ninety children fell ill after the school trip on Tuesday.'],
    ['kill', 'The mayor was found dead on Tuesday.'],
    ['name', 'The police found a girl named Mia.'],
    ['be', 'They pulled out a man, named by police as Bo Lind.'],
    ['appoint', 'Ana Rell was named chief executive.'],
    ['crash', 'Two carriages jumped the rails.'],
    ['lead', 'The biologist heads the team.'],
    ['lead', 'The inquiry is headed by a judge.'],
    ['travel', 'The convoy headed back to the capital.'],
    ['travel', 'The driver headed home on Monday.'],
    ['kill', 'Nineteen fishermen lost their lives in the storm.'],
  ] as const)
    it(`${predicate}: ${text}`, () => {
      assert.ok(predicates(text).includes(predicate), predicates(text).join(', '));
    });

  it('is no journey where a firm goes on strike, and no presence where a street is closed', () => {
    assert.ok(!predicates('Nine hundred drivers went on strike on Monday.').includes('travel'));
    assert.ok(!predicates('The bridge stayed closed on Monday.').includes('present'));
  });

  for (const [predicate, text, other] of [
    ['lay-off', 'Aurel fired 300 workers in Dornau.', 'Aurel fired 300 rockets at Dornau.'],
    ['raise', 'Net income was up 19 per cent.', 'Net income was down 19 per cent.'],
    ['cut', 'Net income was down 19 per cent.', 'Net income was up.'],
    ['fall', 'He fell from a horse.', 'The price of a horse fell.'],
    ['open', 'The school stayed open.', 'The school stayed closed.'],
    ['claim-responsibility', 'The group claimed responsibility.', 'The group took responsibility.'],
  ] as const)
    it(`is ${predicate}, and not that of another: ${text} ${other}`, () => {
      assert.ok(predicates(text).includes(predicate), predicates(text).join(', '));
      assert.ok(!predicates(other).includes(predicate), predicates(other).join(', '));
    });

  it('has no object that is a part of its verb', () => {
    const objects = (text: string) =>
      read('a.md', text, '2024-09-18').claims.map(({ object }) => object);
    assert.deepEqual(objects('A gas attack took place in Tarsk.'), [null]);
    assert.deepEqual(objects('Berg took the place in Tarsk.'), ['the place']);
  });

  it('is not that they were cancelled where carriages dropped into a river', () => {
    assert.deepEqual(predicates('Two carriages dropped into the river.'), ['crash']);
    assert.ok(predicates('Two flights were dropped on Monday.').includes('cancel'));
  });
});

describe('a match that is played', () => {
  it('takes place where it is played', () => {
    const final = (words: string) =>
      `The federation chose a town for the final of the Corvo Cup on Monday. The final of the Corvo Cup will ${words} in May.`;
    const rows = (a: string, b: string) => conflictsOf(final(a), final(b));
    assert.deepEqual(rows('be played in Seville', 'take place in Porto'), ['place']);
    assert.deepEqual(rows('be played in Seville', 'take place in Seville'), []);
  });
});

describe('what stays open', () => {
  it('is kept open where it is to come', () => {
    const told = (text: string) => read('a.md', text, '2024-03-05').claims[0]?.predicate;
    assert.equal(told('The plant will stay open.'), 'keep-open');
    assert.equal(told('The plant stayed open.'), 'open');
    assert.equal(told('The plant will be open.'), 'open');
  });
});
