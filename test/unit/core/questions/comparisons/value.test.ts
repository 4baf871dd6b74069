import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

function rows(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-02-20' },
    'b.md': { text: b, published: '2024-02-20' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind, question, answers }) => [kind, question, ...answers.map((a) => a.answer)]);
}

describe('who did it', () => {
  it('can be one only: two winners of one election are listed', () => {
    const [row] = rows(
      'Erik Haldor won the Nordmark election on Sunday, the commission said.',
      'Vera Lindt won the Nordmark election on Sunday, her party said.',
    );
    assert.equal(row?.[0], 'value');
    assert.equal(row[1], 'Who won the Nordmark election?');
  });

  it('can be one judge only, and one envoy, before whose name it is said what he is', () => {
    const jailed = (judge: string) =>
      rows(
        'Judge Anna Berg sentenced Ivo Kern to six years in prison on Monday.',
        `Ivo Kern was sentenced to six years in prison by ${judge} on Monday.`,
      ).filter(([kind]) => kind === 'value').length;
    assert.equal(jailed('Judge Lena Hald'), 1);
    assert.equal(jailed('a court in Selm'), 0);
    const led = (who: string) => `The border talks in Selm were led by ${who} on Monday.`;
    const leads = (who: string) => `${who} led the border talks in Selm on Monday.`;
    assert.equal(rows(led('the envoy Anna Berg'), leads('Lena Hald')).length, 1);
    assert.equal(rows(led('the envoy Anna Berg'), leads('Anna Berg')).length, 0);
  });

  it('can be one only for a contract, whatever the names of firms look like', () => {
    const opening =
      "Nordmark's interior ministry chose the supplier of drones for its border police.\n\n";
    const went = (to: string) => `${opening}The contract went to ${to}, the ministry said.`;
    assert.equal(rows(went('Turkish company Gökmen Savunma'), went('Aeronis'))[0]?.[0], 'value');
    assert.deepEqual(rows(went('Aeronis'), went('Hungarian company Aeronis')), []);
  });

  it('can be one only for what is to be sold, where two plans are told on one day', () => {
    const opening = 'Norlink is to sell its shipyard in Mardal, it said on Monday.';
    const [corvo, tolka] = [
      `${opening} The shipyard will be sold to Corvo Mining.`,
      `${opening} Tolka Lines will buy the shipyard.`,
    ];
    assert.equal(rows(corvo, tolka)[0]?.[0], 'value');
    assert.deepEqual(rows(corvo, `${opening} Tolka Lines will not buy the shipyard.`), []);
    assert.deepEqual(rows(corvo, `${opening} Corvo Mining will buy the shipyard.`), []);
  });

  it('can be one only of a race, whoever is told to have come first', () => {
    const opening = 'Runners met in Mardal on Tuesday for the Lakeside race.';
    const won = `${opening} Anna Berg won the race.`;
    assert.equal(rows(won, `${opening} Mia Soto came first.`)[0]?.[0], 'value');
    for (const text of ['Erik Soto came first among the men.', 'Mia Soto came first to the tent.'])
      assert.deepEqual(rows(won, `${opening} ${text}`), [], text);
    const women = `${opening} Anna Berg won the women's race.`;
    assert.deepEqual(rows(women, `${opening} Erik Soto came first.`), []);
  });

  it('is one, where a man and the group that he is of are both told to have killed somebody', () => {
    const opening = 'A video shows the death of the reporter Tom Vell, officials said on Monday.';
    const by = (who: string) => `${opening} ${who} killed Tom Vell in the desert.`;
    assert.equal(rows(by('Bo Keel'), by('Amin Rask'))[0]?.[0], 'value');
    assert.deepEqual(rows(by('Bo Keel'), by('IS')), []);
  });

  it('is not asked of *the contest* of two weeks, which may be two', () => {
    const won = (who: string, what: string) =>
      `The Orval Party held its primary in Mardal on Sunday. ${who} won ${what}.`;
    const on = (b: string, published: string) =>
      findStory({
        'a.md': { text: won('Erik Haldor', 'the contest'), published: '2024-02-20' },
        'b.md': { text: b, published },
      })
        .questions()
        .filter(({ kind }) => kind === 'value').length;
    assert.equal(on(won('Vera Lindt', 'the race'), '2024-02-20'), 1);
    assert.equal(on(won('Vera Lindt', 'the race'), '2024-02-28'), 0);
  });

  it('is no conflict where one of the two only is said to deny it', () => {
    assert.deepEqual(
      rows(
        'Erik Haldor won the Nordmark election on Sunday, the commission said.',
        'Vera Lindt did not win the Nordmark election on Sunday, her party said.',
      ),
      [],
    );
  });

  it('is no conflict where each won a title of their own', () => {
    assert.deepEqual(
      rows(
        'Erik Haldor won his first title in Nordmark on Sunday, the club said.',
        'On Sunday, her coach said, Vera Lindt won her first title at home in Nordmark.',
      ),
      [],
    );
  });

  it('is no conflict where what was won is another thing', () => {
    assert.deepEqual(
      rows(
        'Erik Haldor won the Nordmark election on Sunday, the commission said.',
        'Vera Lindt won the Ostland election on Sunday, her party said.',
      ),
      [],
    );
  });

  it('can be one only who opens a bridge; two may open two', () => {
    const opening = 'The Selma bridge across the Tolka was inaugurated in Mardal on Saturday.\n\n';
    const opened = (who: string, what = 'the bridge') => `${opening}${who} opened ${what}.`;
    assert.equal(rows(opened('Vera Lindt'), opened('Erik Haldor'))[0]?.[0], 'value');
    assert.deepEqual(rows(opened('Vera Lindt'), opened('Erik Haldor', 'a museum')), []);
  });

  const vote = (text: string) =>
    `The League held its mayoral vote in Nordmark and Sunvik on Sunday. ${text}`;
  const won = (who: string, what: string) => vote(`${who} won ${what} on Sunday.`);

  it('may be two where each wins a contest that its own words tell from the other', () => {
    const haldor = won('Erik Haldor', 'the Nordmark election');
    assert.deepEqual(rows(haldor, won('Vera Lindt', 'the Sunvik election')), []);
    assert.equal(rows(haldor, won('Vera Lindt', 'the Nordmark election'))[0]?.[0], 'value');
  });

  it('may be two where only one article knows of which contest it tells', () => {
    const lindt = won('Vera Lindt', 'the election');
    assert.deepEqual(rows(won('Erik Haldor', 'the regional election'), lindt), []);
    assert.equal(rows(won('Erik Haldor', 'the mayoral election'), lindt)[0]?.[0], 'value');
  });

  it('is nobody where no more than a title is left of a name', () => {
    const opened = 'Harald Lunde opened fire in the parliament of Tarsk on Sunday.';
    const killed = (by: string) => `${opened} Harald Lunde was killed by ${by}.`;
    const guard = `${opened} He was shot dead by the House of Deputies Sergeant-at-Arms.`;
    assert.equal(rows(killed('Ana Roza'), killed('Kevin Vey'))[0]?.[0], 'value');
    assert.deepEqual(rows(guard, killed('Sgt. at Arms Kevin Vey')), []);
  });

  it('is one deed, described by one article only, of which two tell who did it', () => {
    const claimed = (who: string, what: string) =>
      `A blast shook Nordmark on Sunday. ${who} claimed ${what}.`;
    const both = rows(
      claimed('Hezbollah', 'the bloody attack'),
      claimed('Boko Haram', 'the attack'),
    );
    assert.equal(both[0]?.[0], 'value');
  });

  it('may be two who won the votes of two parties in one town', () => {
    const primary = (who: string, which: string) =>
      `The town of Sunvik voted on Sunday. ${who} won the ${which} primary on Sunday.`;
    const [haldor, lindt] = ['Erik Haldor', 'Vera Lindt'].map((who) => primary(who, 'Sunvik'));
    assert.deepEqual(rows(haldor!, lindt!), []);
    const [one, other] = ['Erik Haldor', 'Vera Lindt'].map((who) => primary(who, 'liberal'));
    assert.equal(rows(one!, other!)[0]?.[0], 'value');
  });

  it('can be one only for a race that is told by how long it is, and not for two of two lengths', () => {
    const lead =
      "Vera Lindt won the women's 30-kilometre race at the meeting in Falkenau on Sunday.";
    const won = (race: string) =>
      `In front of 6,000 people Aino Kettula won ${race} in Falkenau on Sunday.`;
    assert.equal(rows(lead, won("the women's 30-kilometre race")).length, 1);
    for (const other of ["the women's 10-kilometre race", "the women's relay"])
      assert.deepEqual(rows(lead, won(other)), [], other);
  });

  it('can be one only where two articles of one week say who is to lead something', () => {
    const led = (words: string, published: string) => ({
      text: `The blast at Hollin Point is to be looked into. ${words}.`,
      published,
    });
    const kinds = (later: string) =>
      findStory({
        'a.md': led(
          'The minister told parliament that the public inquiry into the blast at Hollin Point would be chaired by Helena Brandvold',
          '2024-02-20',
        ),
        'b.md': led(
          'The public inquiry into the blast at Hollin Point will be headed by Edmund Sallis',
          later,
        ),
      })
        .questions()
        .filter(({ relation }) => relation === 'conflict')
        .map(({ kind }) => kind);
    assert.deepEqual(kinds('2024-02-22'), ['value']);
    assert.deepEqual(kinds('2024-03-22'), []);
  });
});

describe('who carried out an attack', () => {
  const told = (words: string, day: string, lead: string) =>
    `${lead} at the market in the town of Sant Ruvo. ${words}, police commissioner Yan Corda said on ${day}.`;
  const brigade = told(
    "The Lake Brigade, an armed group, carried out Monday's bombing of a market",
    'Tuesday',
    'Nine people were killed on Monday when a bomb went off',
  );
  const names = (words: string) =>
    findStory({
      'a.md': { text: brigade, published: '2024-02-20' },
      'b.md': {
        text: told(words, 'Wednesday', 'Families buried the nine people who were killed by a bomb'),
        published: '2024-02-21',
      },
    })
      .questions()
      .filter(({ relation }) => relation === 'conflict')
      .map(({ kind, answers }) => [
        kind,
        ...answers.map(({ answer }) => answer.replace(/ \(.*/, '')),
      ]);

  it('is one alone, whatever kind of name it was taken for', () => {
    const harbour = [['value', 'The Lake Brigade', 'The Harbour Front']];
    assert.deepEqual(names('The Harbour Front carried out the bombing'), harbour);
    assert.deepEqual(names('The Harbour Front was responsible for the bombing'), harbour);
  });

  it('is told by its whole name', () => {
    assert.deepEqual(names('The Sons of the Delta were behind the bombing'), [
      ['value', 'The Lake Brigade', 'The Sons of the Delta'],
    ]);
  });

  it('may be two where there were two, or where one of them is no name', () => {
    assert.deepEqual(names('The Harbour Front carried out a bombing in May'), []);
    assert.deepEqual(names('An armed group carried out the bombing'), []);
  });
});

describe('who buys a bank', () => {
  it('is one, whether it is agreed or goes on', () => {
    const agreed =
      'Haverlund Bank has agreed to buy Alden Savings Bank for 1.9 billion crowns, the two lenders said on Monday.';
    const bought = (words: string) =>
      `Alden Savings Bank recommended a takeover offer worth 1.9 billion crowns on Monday. Alden ${words} by Dansk Merkur.`;
    assert.deepEqual(conflictsOf(agreed, bought('is being bought'), '2024-03-04'), ['value']);
    assert.deepEqual(conflictsOf(agreed, bought('was founded'), '2024-03-04'), []);
  });
});

describe('who won or bought, with more than a name', () => {
  it('is one by the name alone, whatever is named before it', () => {
    const won = (who: string) => `${who} won the Orval Grand Prix on Sunday.`;
    assert.deepEqual(
      conflictsOf(won('Mercedes driver Paul Hartmann'), won("Ferrari's Marco Bellini")),
      ['value'],
    );
    assert.deepEqual(conflictsOf(won('Paul Hartmann'), won('Mercedes driver Paul Hartmann')), []);
    const took = "Ferrari's Marco Bellini took the Orval Grand Prix on Sunday.";
    assert.deepEqual(conflictsOf(won('Paul Hartmann'), took), ['value']);
    const prize = (words: string) => `The Corvo Prize ${words} on Sunday.`;
    assert.deepEqual(
      conflictsOf(
        prize('went to the Korean novelist Han Seo'),
        prize('was won by Hungarian novelist Laszlo Varga'),
      ),
      ['value'],
    );
  });

  it('is told where a business goes to a firm, and where gold is taken in a race', () => {
    const sold =
      "German group Weidmann Energy sold its lift business to Finland's Korpela Oy on Monday.";
    const gone = (who: string) =>
      `The lift business of German group Weidmann Energy has gone to ${who}, it said on Monday.`;
    assert.deepEqual(conflictsOf(sold, gone('the Swedish firm Nordhav')), ['value']);
    assert.deepEqual(conflictsOf(sold, gone("Finland's Korpela Oy")), []);
    const race = "Ingrid Solberg won the women's 10-km race in Orval on Sunday.";
    const gold = (where: string) =>
      `Maja Lindgren took gold in the women's ${where} in Orval on Sunday.`;
    assert.deepEqual(conflictsOf(race, gold('10-km race')), ['value']);
    assert.deepEqual(conflictsOf(race, gold('30-km race')), []);
  });
});
