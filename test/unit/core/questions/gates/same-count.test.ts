import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
function differ(a: string, b: string): boolean {
  return findStory({
    'a.md': { text: a, published: '2024-03-06' },
    'b.md': { text: b, published: '2024-03-06' },
  })
    .questions()
    .some(({ relation, kind }) => relation === 'conflict' && kind === 'number');
}

const fire = (words: string) =>
  `${words} in the fire at the Tolka mine in Mardal on Tuesday, police said.`;

describe('sameCount', () => {
  it('lets two counts of the same things pass', () => {
    assert.ok(differ(fire('Twelve people were killed'), fire('Nineteen people were killed')));
  });

  it('takes all of those for no share, nor some of the things to which it was done', () => {
    const twelve = fire('Twelve people were killed');
    assert.ok(differ(twelve, fire('Rescuers brought up all nineteen of the dead')));
    const port = (words: string) => `Gunners at the port of Orval shot down ${words} on Tuesday.`;
    assert.ok(differ(port('12 drones'), port('19 of the drones')));
  });

  it('stops a number that is added to another', () => {
    assert.ok(
      !differ(fire('Twelve people were killed'), fire('Another nineteen people were killed')),
    );
  });

  it('stops a number of the dead and the hurt together', () => {
    assert.ok(
      !differ(fire('Twelve people were killed'), fire('Nineteen people were killed or wounded')),
    );
  });

  it('stops a number of some that were told of before', () => {
    const cut = (words: string) =>
      `Corvo is to shut six of its 92 hotels in Galdia. Corvo will cut ${words} by next summer, it said on Tuesday.`;
    assert.ok(differ(cut('580 jobs in Galdia'), cut('850 jobs in Galdia')));
    assert.ok(!differ(cut('580 jobs in those six hotels'), cut('850 jobs in Galdia')));
    assert.ok(differ(cut('580 jobs in those six hotels'), cut('850 jobs in those six hotels')));
    assert.ok(differ(cut('580 jobs in these two years'), cut('850 jobs')));
  });

  it('stops a number that says by how many there are more', () => {
    const cases = (words: string) => `Measles spread in Mardal. ${words}, health officials said.`;
    const recorded = cases('Doctors have recorded 210 infections');
    assert.ok(differ(recorded, cases('Doctors have recorded 260 infections')));
    assert.ok(!differ(recorded, cases('The number of infections climbed by 38')));
    assert.ok(
      differ(
        cases('The number of infections climbed by 38'),
        cases('The number of infections climbed by 47'),
      ),
    );
  });

  it('stops a number with which another is compared', () => {
    const auction = (price: string) =>
      `A bidder in London paid ${price} for Joost Verhag’s “The Ice Cutters” on Wednesday.`;
    assert.ok(differ(auction('4.6 million pounds'), auction('6.4 million pounds')));
    assert.ok(
      !differ(auction('4.6 million pounds'), auction('less than the hoped-for 6.4 million pounds')),
    );
  });
});

describe('the number of the hurt', () => {
  const crash = (words: string) => `${words} in the tram crash in Mardal on Tuesday, police said.`;
  const told = (words: string) => `${words} after a tram had crashed in Mardal on Tuesday.`;

  it('is another for those who are gravely or slightly hurt', () => {
    assert.ok(differ(told('More than 50 people were injured'), crash('Eight people were injured')));
    for (const some of [
      'Eight people were seriously injured',
      'Eight people had serious injuries',
      'Eight people suffered minor injuries',
      'Eight people were injured and taken to intensive care',
    ])
      assert.ok(!differ(told('More than 50 people were injured'), crash(some)), some);
  });

  it('is another where how gravely they are hurt stands behind them', () => {
    const hurt = (words: string) => `A blast shook the Tolka mine in Mardal on Tuesday. ${words}.`;
    const seven = hurt('The blast injured seven workers');
    assert.ok(differ(seven, hurt('The blast injured two workers')));
    assert.ok(!differ(seven, hurt('The blast injured two workers seriously')));
    assert.ok(!differ(seven, hurt('The blast exploded, seriously injuring two workers')));
    assert.ok(differ(seven, hurt('The blast exploded, immediately injuring two workers')));
  });

  it('is disputed where both tell how gravely', () => {
    assert.ok(
      differ(
        told('Eighteen people were seriously injured'),
        crash('Eight people were critically injured'),
      ),
    );
  });
});

describe('the number of the killed', () => {
  const killed = (by: string, people: number) =>
    `${by} killed ${people} people on the coast road on Tuesday, police said.`;

  it('is of several events together where several are told of', () => {
    assert.ok(differ(killed('The accident', 19), killed('An accident', 17)));
    assert.ok(!differ(killed('The two accidents', 19), killed('An accident', 17)));
  });
});

describe('a share', () => {
  const won = (seats: string) =>
    `The Civic Party won ${seats} in Ardenia on Sunday, results showed.`;

  it('is none where the number of all stands beside it', () => {
    assert.ok(differ(won('73 of the 150 seats'), won('81 seats')));
  });

  it('is some of those that are told of elsewhere', () => {
    assert.ok(!differ(won('73 of the seats'), won('81 seats')));
  });
});

describe('a number with more besides', () => {
  it('is none of all that are counted', () => {
    const cut = (jobs: string) =>
      `Solmar will cut ${jobs} in Spain by the summer, the hotel group said.`;
    assert.ok(differ(cut('580 jobs'), cut('850 jobs')));
    assert.ok(!differ(cut('580 jobs at its hotels, and more at its offices,'), cut('850 jobs')));
    const term = (words: string) =>
      `Rolf Stein must spend ${words}, the court in Orval ruled on Monday.`;
    assert.ok(differ(term('17 years in prison'), term('22 years in prison')));
    assert.ok(
      !differ(
        term('17 years in prison for robbery and five more years for kidnapping'),
        term('22 years in prison'),
      ),
    );
  });
});

describe('what a thing has', () => {
  it('is one number, however it is told that it has them', () => {
    const opening = "A children's hospital opened in the town of Garin Dala on Monday.\n\n";
    const has = `${opening}The hospital has 220 beds and four operating rooms.`;
    assert.ok(differ(has, `${opening}There are 280 beds in the hospital.`));
    assert.ok(!differ(has, `${opening}There are 280 beds in the region.`));
  });
});

describe('what was destroyed or damaged', () => {
  it('is more than what was destroyed', () => {
    const flames =
      'A fire on Sunday night struck the cloth market in Orval.\n\nThe flames destroyed 340 stalls before firefighters brought them under control.';
    const total = (how: string) =>
      `Traders searched the ashes of the cloth market in Orval on Monday after the fire.\n\nA total of 430 stalls were ${how}, firefighters said.`;
    assert.ok(differ(flames, total('destroyed')));
    assert.ok(!differ(flames, total('destroyed or damaged')));
  });

  it('stops a number of one stage, or of one place that is told apart', () => {
    const makes = (words: string) =>
      `The Corvo dam in Galdia was opened on Tuesday. ${words} megawatts.`;
    const all = makes('The dam has a capacity of 420');
    assert.ok(differ(all, makes('The dam can generate 250')));
    assert.ok(!differ(all, makes('In its first stage the dam can generate 250')));
    const left = (words: string) => `Typhoon Sari hit Galdia on Tuesday. ${words} were evacuated.`;
    assert.ok(differ(left('In all 8,600 people'), left('In all 3,200 people')));
    assert.ok(!differ(left('In all 8,600 people'), left('From Fengren alone, 3,200 people')));
  });

  it('takes by how much more for no number of its own', () => {
    const loaf = (costs: string) =>
      `A large loaf costs ${costs} in Tarsk from Monday, the union of bakers said.`;
    assert.ok(differ(loaf('450 crowns'), loaf('600 crowns')));
    assert.ok(!differ(loaf('450 crowns'), loaf('150 crowns more than the old price of 300')));
  });
});

describe('an amount', () => {
  it('takes what was raised over years for no sum of one round', () => {
    const found = 'The start-up Lumo of Tarsk found new investors on Monday.';
    const raised = (words: string) => `${found} Lumo raised ${words}.`;
    const round = raised('50 million dollars from investors');
    assert.ok(differ(round, raised('180 million dollars from investors')));
    assert.ok(!differ(round, raised('180 million dollars from investors since 2018')));
  });

  it('takes how long a meeting was supposed to last for no length of it', () => {
    const met = 'Ada Quill met Erik Lund in Tarsk on Monday.';
    const lasted = (words: string) => `${met} The meeting ${words}.`;
    assert.ok(differ(lasted('lasted 90 minutes'), lasted('lasted 10 minutes')));
    assert.ok(!differ(lasted('lasted 90 minutes'), lasted('was supposed to last 10 minutes')));
  });

  it('stops a number of those who were counted last', () => {
    const found = (words: string) =>
      `${words} in Mardal on Tuesday after the fire at the Tolka mine, police said.`;
    const twelve = found('Twelve people died');
    const more = found('Two people died, bringing the number of dead to fourteen');
    assert.ok(!differ(twelve, more.replace('fourteen', 'twelve')));
    assert.ok(differ(twelve, found('Two people died')));
  });

  it('stops a number of those of whom something further is told', () => {
    const shelled = (words: string) => `${words} on Tuesday, Mayor Ada Quill said.`;
    const hurt = shelled('Thirteen people were wounded in the shelling of Mardal');
    const died = (who: string) =>
      shelled(`${who} people wounded in the shelling of Mardal were flown to Orval`);
    assert.ok(!differ(hurt, died('Two')));
    assert.ok(differ(hurt, died('All fifteen')));
    assert.ok(differ(hurt, died('The fifteen')));
  });

  it('stops a number of those who were so to some degree', () => {
    const ill = (words: string) => `${words} after a meal in Mardal on Tuesday, doctors said.`;
    const all = ill('Thirty-seven people fell ill');
    assert.ok(!differ(all, ill('Four people fell ill enough to need a bed')));
    assert.ok(differ(all, ill('Four people fell ill')));
  });

  it('lets a number pass behind which something else is brought about', () => {
    const fire = (words: string) => `${words} in the fire at the Tolka mine in Mardal on Tuesday.`;
    const eight =
      'Eight people died in the fire at the Tolka mine in Mardal on Tuesday, raising questions';
    assert.ok(
      differ(
        fire('Six people died'),
        `${eight} about the number of exits and leading to protests.`,
      ),
    );
  });

  it('takes no more for a share than there are in all', () => {
    const six = 'Six people were wounded in the shelling of Mardal on Tuesday, the mayor said.';
    const nine =
      'Nine people wounded in the shelling of Mardal on Tuesday were flown out, the mayor said.';
    assert.ok(differ(six, nine));
  });

  it('stops a further amount, which comes on top of what was told before', () => {
    const rain = (amount: string) => `On Tuesday ${amount} of rain fell on Cole Hill in Mardal.`;
    assert.ok(differ(rain('44 millimetres'), rain('25 millimetres')));
    assert.ok(!differ(rain('44 millimetres'), rain('a further 25 millimetres')));
  });

  it('stops the whole of which some are told of', () => {
    const gone = (houses: string) =>
      `In Mardal ${houses} houses were destroyed by the fire on Tuesday.`;
    assert.ok(differ(gone('26'), gone('96')));
    assert.ok(!differ(gone('26'), gone("eleven of the village's 96")));
  });
});

describe('the soldiers who were killed', () => {
  const attack = 'Two camps of the army of Marenia were attacked in Mardal on Tuesday.';
  const four = `${attack} Four soldiers were killed in the attack.`;

  it('are more than those whose parents are spoken of', () => {
    const parents = (count: string) =>
      `${attack} The parents of ${count} soldiers killed in the attack went to court.`;
    assert.ok(differ(parents('all two'), four));
    assert.ok(!differ(parents('two'), four));
  });

  it('are more than those at each of the places', () => {
    const two = (where: string) => `${attack} Two soldiers were killed ${where}.`;
    assert.ok(differ(two('in the attack'), four));
    assert.ok(!differ(two('at each location'), four));
  });
});

describe('the majority', () => {
  it('is not what it was at one point', () => {
    const spoke = 'Eva Lorn and Jan Holub of the Unity Party spoke in Ambel on Tuesday.';
    const had = (words: string, votes: string) =>
      `${spoke} Eva Lorn ${words} a majority of ${votes} votes.`;
    assert.ok(differ(had('won with', '3 million'), had('had', '126')));
    assert.ok(!differ(had('won with', '3 million'), had('at one point had', '126')));
  });
});
