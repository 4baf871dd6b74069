import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

const fire = (words: string) =>
  `${words} in the fire at the Tolka mine in Mardal on Tuesday, police said.`;

describe('sameCount', () => {
  it('lets two counts of the same things pass', () => {
    assert.ok(differ(fire('Twelve people were killed'), fire('Nineteen people were killed')));
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
});

describe('the number of the killed', () => {
  const killed = (by: string, people: number) =>
    `${by} killed ${people} people on the coast road on Tuesday, police said.`;

  it('is of several events together where several are told of', () => {
    assert.ok(differ(killed('The accident', 19), killed('An accident', 17)));
    assert.ok(!differ(killed('The two accidents', 19), killed('An accident', 17)));
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
});

describe('an amount', () => {
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

  it('stops a further amount, which comes on top of what was told before', () => {
    const rain = (amount: string) => `On Tuesday ${amount} of rain fell on Cole Hill in Mardal.`;
    assert.ok(differ(rain('44 millimetres'), rain('25 millimetres')));
    assert.ok(!differ(rain('44 millimetres'), rain('a further 25 millimetres')));
  });
});

describe('those on board of one train', () => {
  it('are not all who were on the trains', () => {
    const stood = (words: string) => `A blackout hit the south on Monday. ${words} near Dunmar.`;
    const one = stood('There were 412 passengers on board a train that stood still');
    const board = (words: string) => conflictsOf(one, stood(words));
    assert.deepEqual(board('There were 310 passengers on board the train'), ['number']);
    assert.deepEqual(board('There were 310 passengers on board the trains'), []);
  });
});
