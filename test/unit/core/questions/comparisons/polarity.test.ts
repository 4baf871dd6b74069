import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

/** The conflicts and disputes of two articles of one day. */
function rows(a: string, b: string, published: string | null = '2024-03-05') {
  return findStory({
    'a.md': { text: a, published },
    'b.md': { text: b, published },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
    .map(({ relation, kind }) => `${relation} ${kind}`);
}

describe('a plane', () => {
  it('has not crashed where it landed safely, unless another did', () => {
    const plane = (what: string, words: string) =>
      `${what} ${words} in Selm on Tuesday after an engine failed, the airline said.`;
    const landed = plane('The plane', 'landed safely');
    assert.deepEqual(rows(landed, plane('The plane', 'crashed')), ['conflict antonym']);
    assert.deepEqual(rows(landed, plane('A second plane', 'crashed')), []);
  });
});

describe('yes and no', () => {
  const signed = 'Nordmark signed a trade deal with Chile on Tuesday, the foreign ministry said.';

  it('exclude each other where the whole object is the same', () => {
    assert.deepEqual(
      rows(signed, 'Nordmark did not sign a trade deal with Chile on Tuesday, its embassy said.'),
      ['dispute polarity'],
    );
  });

  it('exclude each other before one and the same thing, and not before what came later', () => {
    const opening = 'A light aircraft fell into the sea off Mardal on Monday.\n\n';
    const sent = `${opening}The pilot sent a distress call minutes before the crash, the safety office said.`;
    const none = (when: string) =>
      `${opening}The pilot sent no distress call ${when}, the safety office said.`;
    assert.deepEqual(rows(sent, none('before the plane hit the water')), ['conflict polarity']);
    assert.deepEqual(rows(sent, none('until it was too late')), []);
  });

  it('can both hold where two who did not do it have names, and a third did', () => {
    const won =
      'The Rosk primary went to Bo Lind on Tuesday. The vote helped Bo Lind win the state of Rosk.';
    const ran = 'Bo Lind and others ran in the Rosk primary on Tuesday.';
    assert.deepEqual(rows(won, `${ran} Neither Tom Vell nor Ada Holm has won a state.`), []);
    assert.deepEqual(rows(won, `${ran} Bo Lind did not win the state.`), ['conflict polarity']);
  });

  it('can both hold where none of some did it, and somebody else did', () => {
    const lead = 'At the debate on Monday the talk was of trade.';
    const none = (whose: string) => `${lead} None of ${whose} attacked Bo Keel over the issue.`;
    const did = (who: string) => `${lead} ${who} attacked Bo Keel over trade.`;
    assert.deepEqual(rows(did('The deputies'), none('the deputies')), ['conflict polarity']);
    assert.deepEqual(rows(did('The Lind report'), none('his rivals')), []);
  });

  const more = '\n\nNothing else was known at first, and officials did not comment on Tuesday.';
  for (const [a, b, twin] of [
    [
      'Norland’s health minister Ida Vell was dismissed on Tuesday over a scandal.',
      'Norland’s health minister Ida Vell resigned on Tuesday after weeks of criticism.',
      'Norland’s deputy health minister Tom Rask resigned on Tuesday after weeks of criticism.',
    ],
    [
      'The mayor of Selby, Bo Kern, attended the memorial service for the miners on Sunday.',
      'Selby’s mayor Bo Kern stayed away from the memorial service for the miners on Sunday.',
      'Selby’s mayor Bo Kern stayed away from the party for the miners on Sunday.',
    ],
    [
      'The carmaker Brenta will close its plant in Rosk next year, it said on Monday.',
      'The carmaker Brenta will keep its plant in Rosk open, it said on Monday.',
      'The carmaker Brenta will keep its plant in Tarsk open, it said on Monday.',
    ],
    [
      'Norland lifted its ban on Vastian grain on Monday.',
      'Norland extended its ban on Vastian grain on Monday.',
      'Norland extended its ban on Vastian ships on Monday.',
    ],
    [
      'Residents of Tarsk were warned an hour before the dam burst on Monday.',
      'Residents of Tarsk received no warning before the dam burst on Monday.',
      'Residents of Orval received no warning before the dam burst on Monday.',
    ],
    [
      'Two passengers survived when a bus fell into a ravine near Korst on Sunday.',
      'There were no survivors when a bus fell into a ravine near Korst on Sunday.',
      'There were no witnesses when a bus fell into a ravine near Korst on Sunday.',
    ],
    [
      'The family paid a ransom of 200,000 euros for the boy kidnapped in Varga, who was freed on Monday.',
      'No ransom was paid for the boy kidnapped in Varga, who was freed on Monday.',
      'No ransom was paid for the girl kidnapped in Varga, who was freed on Monday.',
    ],
    [
      'The local elections in Varga will be held on 4 May as planned, the commission said on Monday.',
      'The local elections in Varga have been postponed, the commission said on Monday.',
      'The local elections in Tarsk have been postponed, the commission said on Monday.',
    ],
  ] as const)
    it(`exclude each other: ${b}`, () => {
      assert.equal(rows(a + more, b + more).length, 1);
      assert.deepEqual(rows(a + more, twin + more), []);
    });

  it('exclude each other where somebody pleads in a clause of its own', () => {
    const court = 'Former mayor Judith Crane was in court in Selby on Monday over bribes.';
    const not = `${court} Judith Crane pleaded not guilty to taking bribes.`;
    const did = `${court} Judith Crane admitted it all, pleading guilty to taking bribes.`;
    assert.deepEqual(rows(not, did), ['conflict antonym']);
    assert.deepEqual(rows(did, did), []);
  });

  it('can both hold where an election is put off after the day on which it was to be held', () => {
    const held =
      'The local elections in Varga will be held on 4 May, the commission said on Monday.';
    const off = 'The local elections in Varga have been postponed, the commission said on Monday.';
    assert.deepEqual(rows(held + more, off + more), []);
  });

  it('can both hold of two charges', () => {
    const opening = 'A court in Orval delivered its verdict on Monday on Carmelo Zerafa.\n\n';
    const guilty = `${opening}Judges found Carmelo Zerafa, 61, guilty of taking bribes.`;
    const not = (what: string) => `${opening}The court found Carmelo Zerafa not guilty of ${what}.`;
    assert.deepEqual(rows(guilty, not('taking bribes from two firms')), ['conflict antonym']);
    assert.deepEqual(rows(guilty, not('money laundering, the second charge')), []);
  });

  it('exclude each other of who leaves and who stays, as told on one day', () => {
    const opening =
      'Transport minister Plamen Radev spoke to reporters on Tuesday about a fire.\n\n';
    const leaves = `${opening}He said on Tuesday that he would leave office.`;
    const stays = (day: string) => `${opening}On ${day} he said that he would stay in his post.`;
    assert.equal(rows(leaves, stays('Tuesday')).length, 1);
    assert.deepEqual(rows(leaves, stays('Monday')), []);
  });

  it('exclude each other of who resigned and who is to stay, as told on one day', () => {
    const opening =
      'Lands minister Plamen Radev met the prime minister on Tuesday over a lease.\n\n';
    const left = `${opening}Radev resigned in the evening.`;
    const stays = (when: string) => `${opening}Radev said ${when}that he would remain in his post.`;
    assert.deepEqual(rows(left, stays('')), ['conflict antonym']);
    assert.deepEqual(rows(left, stays('last week ')), []);
  });

  it('exclude each other of two pleas, where no charge keeps them apart', () => {
    const opening = 'Plamen Radev appeared in court in Orval on Tuesday.\n\n';
    const guilty = (of = '') => `${opening}Radev pleaded guilty${of}.`;
    const not = (of = '') => `${opening}Radev pleaded not guilty${of}.`;
    assert.deepEqual(rows(guilty(), not()), ['conflict antonym']);
    assert.deepEqual(rows(guilty(' to fraud'), not(' to bribery')), []);
  });

  it('exclude each other of a rate that was raised and one that was left unchanged', () => {
    const opening = 'The central bank of Nordmark met on Tuesday.\n\n';
    const raised = `${opening}The bank raised its key rate.`;
    assert.deepEqual(rows(raised, `${opening}The bank left its key rate unchanged.`), [
      'conflict antonym',
    ]);
    assert.deepEqual(rows(raised, `${opening}The bank left its deposit rate unchanged.`), []);
  });

  it('exclude each other of one who survived and died', () => {
    const opening = 'A ferry sank off Mardal on Tuesday.\n\n';
    const lives = `${opening}The captain survived.`;
    assert.deepEqual(rows(lives, `${opening}The captain died.`), ['conflict antonym']);
    assert.deepEqual(rows(lives, `${opening}The captain of another ship died.`), []);
  });

  it('exclude each other whatever is said of how long it took', () => {
    const opening =
      'The council of Playa Cantera voted on Wednesday on a road along its beach.\n\n';
    const approved = `${opening}The council approved the plan for the road after a debate of four hours.`;
    const rejected = (of: string) =>
      `${opening}Councillors rejected the plan for ${of} at the end of a four-hour session.`;
    assert.deepEqual(rows(approved, rejected('the road')), ['conflict antonym']);
    assert.deepEqual(rows(approved, rejected('the harbour')), []);
  });

  it('can both hold of two bills', () => {
    const voted = (how: string) => `Senator Ana Berg voted ${how} on Monday.`;
    assert.deepEqual(
      rows(voted('for the Mardal dam bill'), voted('against the Mardal dam bill')).length,
      1,
    );
    assert.deepEqual(
      rows(voted('for the Mardal dam bill'), voted('against the Haskell road bill')),
      [],
    );
  });

  it('can both hold of two deals, with two partners', () => {
    const other =
      'Nordmark did not sign a trade deal with Peru on Tuesday, the foreign ministry said.';
    assert.deepEqual(rows(signed, other), []);
  });

  it('can both hold of two charges', () => {
    const convicted = 'The court in Mardal convicted Jonas Weber of fraud on Tuesday.';
    const cleared = (of: string) =>
      `The court in Mardal did not convict Jonas Weber of ${of} on Tuesday.`;
    assert.deepEqual(rows(convicted, cleared('bribery')), []);
    assert.deepEqual(rows(convicted, cleared('fraud')), ['conflict polarity']);
  });

  it('exclude each other of one plan where one day has both, and are a change of mind where two have', () => {
    const will = 'Tessa Lind told her party in Askholm on Sunday that she will stand for mayor.';
    const wont =
      'Tessa Lind told her party in Askholm on Sunday that she will not stand for mayor.';
    assert.deepEqual(rows(will, wont), ['conflict polarity']);
    assert.deepEqual(rows(will, wont.replace('on Sunday', 'on Friday')), []);
  });

  it('can both hold of two days where articles bear no date and it may happen again', () => {
    const seen = 'Near the port of Mardal, Kim Tal reopened the old steel plant to cheers.';
    const unseen =
      'Kim Tal did not reopen the old steel plant, whose furnaces near the port of Mardal are cold.';
    assert.deepEqual(rows(seen, unseen), ['conflict polarity']);
    assert.deepEqual(rows(seen, unseen, null), []);
  });

  it('exclude each other without dates too where it happens once', () => {
    assert.deepEqual(
      rows(
        'The jury in Mardal convicted the banker Jonas Weber of fraud over the Sarno loans.',
        'The jury in Mardal did not convict the banker Jonas Weber of fraud over the Sarno loans.',
        null,
      ),
      ['conflict polarity'],
    );
  });

  it('exclude each other in pairs of words: a ban is upheld or lifted, books are saved or destroyed', () => {
    const court = 'The court in Mardal ruled on Monday on the ban of the drug Vexa.';
    assert.deepEqual(
      rows(
        `${court} The court upheld the ban on Vexa.`,
        `${court} The court lifted the ban on Vexa.`,
      ),
      ['conflict antonym'],
    );
    const fire = 'A fire broke out in the library of Mardal on Monday.';
    assert.deepEqual(
      rows(`${fire} All the books were saved.`, `${fire} All the books were destroyed.`),
      ['conflict antonym'],
    );
    assert.deepEqual(
      rows(`${fire} All the books were saved.`, `${fire} All the chairs were destroyed.`),
      [],
    );
  });

  it('can both hold of two days that the articles name', () => {
    const fired = (day: string) =>
      `Police fired rubber bullets at the crowd in Port Selby on ${day}.`;
    const not = (day: string) =>
      `Police did not fire rubber bullets at the crowd in Port Selby on ${day}.`;
    assert.deepEqual(rows(fired('Saturday'), not('Friday')), []);
    assert.deepEqual(rows(fired('Saturday'), not('Saturday')), ['conflict polarity']);
  });

  it('can both hold where one tells how it was until the other', () => {
    const fares = 'The council of Mardal met on Monday.';
    const raised = `${fares} Bus fares in Mardal were raised on Monday.`;
    assert.deepEqual(rows(raised, `${fares} Bus fares in Mardal were left unchanged on Monday.`), [
      'conflict antonym',
    ]);
    assert.deepEqual(
      rows(raised, `${fares} Bus fares in Mardal had been left unchanged until Monday.`),
      [],
    );
  });

  it('ask which way a measure went, by however much', () => {
    const opening = 'Valtor Motors of Tarsk gave its figures for the first quarter on Tuesday.\n\n';
    const sales = (moved: string) => `${opening}Sales ${moved} in the first quarter.`;
    assert.deepEqual(rows(sales('rose 12 per cent'), sales('fell 3 per cent')), [
      'conflict antonym',
    ]);
    assert.deepEqual(rows(sales('rose 12 per cent'), sales('grew 12 per cent')), []);
  });

  it('exclude each other of a state of one thing at one time', () => {
    const opening = 'The trawler Selma of Captain Erik Lund sank off Mardal on Monday.\n\n';
    const lund = (was: string) => `${opening}Lund was ${was}.`;
    assert.deepEqual(rows(lund('drunk'), lund('sober')), ['conflict antonym']);
    assert.deepEqual(rows(lund('drunk'), lund('not drunk')), ['conflict polarity']);
    assert.deepEqual(rows(lund('intoxicated'), lund('drunk')), []);
    assert.deepEqual(rows(lund('drunk'), lund('insured')), []);
    assert.deepEqual(rows(lund('not drunk'), lund('sober')), []);
  });

  it('exclude each other of a verb that says little, where its object is the same', () => {
    const opening = 'Police in Mardal broke up a protest of the Sorrel Front on Monday.\n\n';
    const police = (did: string) => `${opening}Police ${did}.`;
    assert.deepEqual(rows(police('used tear gas'), police('did not use tear gas')), [
      'conflict polarity',
    ]);
    assert.deepEqual(rows(police('used tear gas'), police('did not use batons')), []);
    assert.deepEqual(rows(police('were there'), police('were not the target')), []);
  });

  it('are none of a share that fell on one day and rose on the next', () => {
    const lead = 'Valtor of Tarsk is a steel maker.';
    const moved = (how: string, published: string) => ({
      text: `${lead} The Valtor share ${how} 2 percent to 12.25 euros.`,
      published,
    });
    const listed = (later: string, first = 'fell', second = 'climbed') =>
      findStory({ 'a.md': moved(first, '2024-03-05'), 'b.md': moved(second, later) })
        .questions()
        .filter(({ relation }) => relation === 'conflict').length;
    assert.equal(listed('2024-03-06'), 0);
    assert.equal(listed('2024-03-05'), 1);
  });
});

describe('a goal', () => {
  const listed = (later: string) =>
    findStory({
      'a.md': { text: 'Dann Okoro scored for Thornwick against Ellis.', published: '2024-03-04' },
      'b.md': { text: 'Dann Okoro did not score for Thornwick against Ellis.', published: later },
    })
      .questions()
      .filter(({ relation }) => relation === 'conflict').length;

  it('is denied of the match of which it is told, and not of one of another week', () => {
    assert.equal(listed('2024-03-05'), 1);
    assert.equal(listed('2024-03-18'), 0);
  });

  it('are asked of where somebody was born, and of nothing else about it', () => {
    assert.deepEqual(rows('Ana Dorin was not born in Mardal.', 'Ana Dorin was born in Mardal.'), [
      'conflict polarity',
    ]);
    const soil = 'Ana Dorin was not born on the island of Tolka.';
    assert.deepEqual(rows(soil, 'Ana Dorin was born outside Tolka.'), []);
  });

  it('are those of votes on one thing', () => {
    const against = 'Late on Tuesday Ana Dorin of Mardal voted against the harbour bill.';
    assert.deepEqual(rows('In Mardal, Ana Dorin voted for the harbour bill.', against), [
      'conflict antonym',
    ]);
    assert.deepEqual(rows('Ana Dorin voted on Tuesday in Mardal.', against), []);
  });

  it('are no denial where it is a thing of which there is none', () => {
    const won = 'The nominee won the election in Mardal.';
    assert.deepEqual(
      rows(won, 'No link between turnout and victory won the election in Mardal.'),
      [],
    );
    const group = 'The Red Front claimed the blast in Mardal.';
    assert.deepEqual(rows(group, 'No group claimed the blast in Mardal.'), ['conflict polarity']);
  });
});

describe('what cannot both have become of a thing', () => {
  const cases = [
    [
      'Parliament ratified the fishing treaty with Norway',
      'Parliament threw out the fishing treaty with Norway',
    ],
    [
      'The European Union lifted its ban on Rovian beef',
      'The European Union extended its ban on Rovian beef',
    ],
    [
      'Tornby United were relegated after losing to Arvela Town',
      'Tornby United stayed up despite losing to Arvela Town',
    ],
    [
      'A court in Selm dismissed the lawsuit of Norvane Energy',
      'Norvane Energy won its lawsuit in Selm',
    ],
    [
      'Officials said parliament would not be dissolved by President Orlan',
      'Officials said President Orlan would dissolve parliament',
    ],
    [
      'The dam above Rampura burst after heavy rain',
      'The dam above Rampura held despite heavy rain',
    ],
    [
      'Spanish builder Obrasur Group filed for bankruptcy',
      'Spanish builder Obrasur Group averted bankruptcy',
    ],
    [
      'Goalkeeper Marek Dolan broke his arm against Everton',
      'Goalkeeper Marek Dolan was unhurt against Everton',
    ],
    [
      'Police in Marseille arrested two men over the theft of a Picasso',
      'No arrests were made in Marseille over the theft of a Picasso',
    ],
    [
      'The submarine San Telmo was found off Argentina',
      'The submarine San Telmo was still missing off Argentina',
    ],
    ['Poland reopened its border with Belarus', 'Poland’s border with Belarus was still closed'],
    [
      'Singer Lucero Arriaga was out of danger in Jalisco',
      'Singer Lucero Arriaga lost her life in Jalisco',
    ],
    [
      'Polish President Jan Kowal signed the media law',
      'Polish President Jan Kowal vetoed the media law',
    ],
  ] as const;

  for (const [one, other] of cases)
    it(`is asked of two articles of one day: ${other}`, () => {
      assert.equal(conflictsOf(`${one} on Monday.`, `${other} on Monday.`).length, 1);
      assert.deepEqual(conflictsOf(`${one} on Monday.`, `${one} on Monday, it was said.`), []);
    });

  it('is not asked of prices that go down', () => {
    const team = 'Tornby United stayed up on Monday.';
    assert.deepEqual(conflictsOf(team, 'Shares in Tornby United went down on Monday.'), []);
  });
});

describe('who was missing', () => {
  it('may have been so until the day on which he was found, and is not so after it', () => {
    const found = 'The Nepalese climber Pasang Dorje was found on Mount Makalu on Thursday.';
    const missing = (words: string) =>
      `Climber Pasang Dorje, a Nepalese, was ${words} on Mount Makalu.`;
    assert.deepEqual(conflictsOf(found, missing('missing on Thursday'), '2024-03-07'), []);
    assert.deepEqual(conflictsOf(found, missing('still missing on Friday'), '2024-03-08'), [
      'antonym',
    ]);
  });
});
