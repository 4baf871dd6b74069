import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

/** How many conflicts of number two articles of one day make. */
function conflicts(a: string, b: string): number {
  return findStory({
    'a.md': { text: a, published: '2024-03-06' },
    'b.md': { text: b, published: '2024-03-06' },
  })
    .questions()
    .filter(({ relation, kind }) => relation === 'conflict' && kind === 'number').length;
}

describe('a length of time', () => {
  it('does not say how many were released', () => {
    const freed = (long: string) =>
      `Reporter Ada Quill was released in Orval on Tuesday after ${long}, the ministry in Orval said.`;
    assert.equal(conflicts(freed('45 days'), freed('13 months')), 0);
  });
});

describe('the magnitude of a quake', () => {
  const quake = (what: string, magnitude: string) =>
    `${what} of magnitude ${magnitude} shook houses on Sunday, the geodynamic institute said. A bell fell.`;

  it('conflicts where two articles name nothing but the day and who measured it', () => {
    assert.equal(conflicts(quake('An earthquake', '5.8'), quake('The earthquake', '6.3')), 1);
  });

  it('is another one for an aftershock', () => {
    assert.equal(conflicts(quake('An earthquake', '5.8'), quake('An aftershock', '5.1')), 0);
  });
});

describe('the number of the killed', () => {
  it('is not the number of those who killed them', () => {
    const killed = 'A drone attack killed 14 people in Tarsuna on Monday.';
    const struck = (people: string) =>
      `At least one drone hit a market in Tarsuna on Monday, killing ${people} people, the governor said.`;
    assert.equal(conflicts(struck('nine'), killed), 1);
    assert.equal(conflicts(struck('14'), killed), 0);
  });
});

describe('a count whose sentence names nothing', () => {
  const riot = (day: string, who: string) =>
    `Police used tear gas on ${day} against a crowd angry about the tax on fuel.\n\n${who}, police said.`;

  it('is found by the day with which its article opens', () => {
    const detained = riot('Monday', 'Officers detained 53 demonstrators');
    assert.equal(conflicts(detained, riot('Monday', '35 protesters were taken into custody')), 1);
    assert.equal(conflicts(detained, riot('Sunday', '35 protesters were taken into custody')), 0);
  });
});

describe('an amount that something reached', () => {
  const lead = 'Valtor and Nordbank opened their books in Tarsk on Monday.';
  const reached = (firm: string, profit: string) =>
    `${lead} Profit at ${firm} reached ${profit} million euros.`;

  it('is that of its firm, and did not arrive', () => {
    assert.equal(conflicts(reached('Valtor', '41'), reached('Nordbank', '63')), 0);
    assert.equal(conflicts(reached('Valtor', '41'), reached('Valtor', '63')), 1);
  });
});

describe('the term of a sentence', () => {
  it('is not how long it took before', () => {
    const banker = 'The banker Georg Lund of Tarsk was sentenced to';
    const years = `${banker} seven years in prison on Wednesday.`;
    assert.equal(conflicts(years, `${banker} four years in prison on Wednesday.`), 1);
    const after = `${banker} prison, after four years of investigations, on Wednesday.`;
    assert.equal(conflicts(years, after), 0);
  });

  it('counts nobody by the age of a man who died', () => {
    const storm = (text: string) => `A storm hit Mardal on Tuesday. ${text}`;
    const two = storm('Two people were killed in Mardal.');
    const one = (words: string) => storm(`${words} was killed by a tree in Mardal.`);
    assert.deepEqual(conflictsOf(two, one('A man of 67')), []);
    assert.deepEqual(conflictsOf(two, storm('Nine people were killed in Mardal.')), ['number']);
  });

  it('holds no price against a number of shares', () => {
    const told = (words: string) => `Varma Steel traded in Mardal on Tuesday. ${words}.`;
    const price = told('Varma Steel was unchanged at 17.86');
    assert.deepEqual(conflictsOf(price, told('Seven fell and two were unchanged')), []);
  });

  it('counts nobody by the age at which somebody died', () => {
    const died = (age: string) => `The singer Ana Roza died in Mardal on Tuesday at ${age}.`;
    assert.deepEqual(conflictsOf(died('81'), died('84')), ['number']);
  });
});

describe('those whom a firm employs', () => {
  it('are more than those who work at one plant of it', () => {
    const firm = (words: string) => `Whitmoor Dairies closed its plant in Garrow. ${words}.`;
    const all = firm('Whitmoor Dairies employs 2,150 people');
    assert.equal(conflicts(all, firm('About 640 people are employed by Whitmoor Dairies')), 1);
    assert.equal(
      conflicts(all, firm('About 640 people are employed by Whitmoor Dairies at the plant')),
      0,
    );
  });
});

describe('those to whom something happened at a plant', () => {
  it('are all to whom it happened there', () => {
    const blast = (words: string) =>
      `A blast shook the Whitmoor plant in Garrow on Tuesday. ${words}.`;
    const all = blast('Eight people were killed');
    assert.equal(conflicts(all, blast('Six people were killed at the plant')), 1);
  });
});

describe('a sum in a currency of an invented land', () => {
  it('is money', () => {
    const fund = (sum: string) =>
      `Whitmoor Dairies spoke to the families on Tuesday. Whitmoor Dairies will put ${sum} florins into a fund.`;
    assert.equal(conflicts(fund('12 million'), fund('18 million')), 1);
    const [told] = toldIn('a.md', fund('12 million')).filter(
      ({ claim }) => claim.quantity !== null,
    );
    assert.equal(told?.claim.quantity?.unit, 'florin');
  });
});
