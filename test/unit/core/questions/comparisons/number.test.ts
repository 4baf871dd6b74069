import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';
import { countedParty } from '../../../../../src/core/questions/comparisons/number.ts';
import { toldIn } from '../told-in.ts';
import { numberRelations } from './number-relations.ts';

/** How many conflicts of number two articles of one day make. */
function conflicts(a: string, b: string): number {
  return findStory({
    'a.md': { text: a, published: '2024-03-06' },
    'b.md': { text: b, published: '2024-03-06' },
  })
    .questions()
    .filter(({ relation, kind }) => relation === 'conflict' && kind === 'number').length;
}

describe('those who are missing', () => {
  const quake = 'An earthquake struck the province of Vardesh on Tuesday.';
  const kinds = (later: string) =>
    findStory({
      'a.md': {
        text: `${quake} About 300 people were still missing in the province, the crisis staff said.`,
        published: '2024-03-06',
      },
      'b.md': {
        text: `${quake} ${later}`,
        published: later.startsWith('In') ? '2024-03-06' : '2024-03-08',
      },
    })
      .questions()
      .filter(({ relation }) => relation === 'conflict')
      .map(({ kind }) => kind);

  it('become fewer: a part of them may be more than all who are left', () => {
    assert.deepEqual(kinds('The number of missing fell to 140, the crisis staff said.'), []);
    assert.notDeepEqual(kinds('In all 140 people were missing, the crisis staff said.'), []);
  });
});

describe('the price of a thing', () => {
  const sold = (thing: string, dollars: string) =>
    `The city of Orval bought ${thing} for ${dollars} on Tuesday, a notice in the town hall says.`;

  it('is another for another thing', () => {
    assert.equal(
      conflicts(sold('the Halden bridge', '$430 million'), sold('the Selby tower', '$340 million')),
      0,
    );
  });

  it('conflicts where the thing is the same', () => {
    assert.equal(
      conflicts(
        sold('the Halden bridge', '$430 million'),
        sold('the Halden bridge', '$340 million'),
      ),
      1,
    );
  });
});

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

describe('a part that is more than the whole', () => {
  const killed = (whom: string) => `${whom} in Orval on Tuesday, a spokesman said.`;

  it('is listed whatever narrows it, and not where more may have become known since', () => {
    const died = (words: string) => `Cholera has killed ${words} since Monday, doctors said.`;
    const kinds = (a: string, b: string, later: string) =>
      findStory({
        'a.md': { text: died(a), published: '2024-03-06' },
        'b.md': { text: died(b), published: later },
      })
        .questions()
        .filter(({ relation }) => relation === 'conflict')
        .map(({ kind }) => kind);
    const camp = (of: number) => `${of} people in the camp of Um Sidra in Darsala`;
    assert.deepEqual(kinds('86 people in Darsala', camp(110), '2024-03-06'), ['part-whole']);
    assert.deepEqual(kinds('86 people in Darsala', camp(60), '2024-03-06'), []);
    const fire = (words: string) =>
      `A fire in the Corvo mill in Orval killed ${words} on Tuesday, police said.`;
    const grown = (a: string, b: string, later: string) =>
      findStory({
        'a.md': { text: fire(a), published: '2024-03-06' },
        'b.md': { text: fire(b), published: later },
      })
        .questions()
        .filter(({ relation, kind }) => relation === 'conflict' && kind === 'part-whole').length;
    assert.equal(grown('14 people', '17 women', '2024-03-06'), 1);
    assert.equal(grown('14 people', '17 women', '2024-03-07'), 0);
    assert.equal(grown('17 women', '14 people', '2024-03-07'), 1);
    const came = (words: string, published: string) => ({
      text: `${words} took part in the march of the Corvo Union in Orval on Tuesday, police said.`,
      published,
    });
    const marches = findStory({
      'a.md': came('In all 1,400 people', '2024-03-06'),
      'b.md': came('Some 1,700 women', '2024-03-07'),
    });
    assert.equal(marches.questions()[0]?.kind, 'part-whole');
  });

  it('is none of what one attack did, where all of them together are counted', () => {
    const rocket = killed('A rocket killed eight people');
    assert.deepEqual(numberRelations(killed('Forty children were killed'), rocket), ['conflict']);
    assert.deepEqual(numberRelations(killed('In all, 40 children were killed'), rocket), []);
  });
});

describe('the number of words of an article', () => {
  it('is not how many somebody names', () => {
    const lead = 'Eva Lorn and Jan Holub of the Unity Party spoke in Ambel on Tuesday.';
    const named = (who: string) => `${lead} In 2024 ${who} named him the enforcer of the election.`;
    assert.equal(conflicts(named('a few'), named('a nearly 3,000-word article')), 0);
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
    assert.equal(conflicts(saved, `${ferry} Rescuers saved 26 people.`), 1);
    assert.equal(conflicts(saved, `${ferry} Among them were 26 pupils. All 26 were saved.`), 0);
    assert.equal(conflicts(saved, `${ferry} All 260 people aboard were saved.`), 1);
    assert.equal(conflicts(saved, `${ferry} All 312 were saved.`), 1);
    const voted = (who: string) =>
      `${who} deputies voted for the law on mining in Kestoria on Monday.`;
    assert.equal(conflicts(voted('Forty'), voted('Two')), 1);
    assert.equal(conflicts(voted('Forty'), voted('All but two')), 0);
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

describe('a rate that a bank raised', () => {
  it('may be called by less than its name', () => {
    const quarter =
      "Morvania's central bank raised its main interest rate by a quarter of a percentage point on Tuesday.";
    const points = (of: string) =>
      `Shares fell after a decision by the central bank of Morvania. The central bank raised the rate by ${of} basis points on Tuesday.`;
    assert.deepEqual(conflictsOf(quarter, points('50')), ['number']);
    assert.deepEqual(conflictsOf(quarter, points('25')), []);
  });
});
