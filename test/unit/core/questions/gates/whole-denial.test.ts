import assert from 'node:assert/strict';
import { wholeDenial } from '../../../../../src/core/questions/gates/whole-denial.ts';
import { conflictsOf } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

/** The first claim of an article of one sentence. */
const first = (text: string) => toldIn('a.txt', text)[0]!;

describe('a denial of one only', () => {
  const yes = first('Iran accused Israel of planning an attack.');

  it('is no denial of any', () =>
    assert.deepEqual(wholeDenial(yes, first('Israel denied planning an attack on Yemen.')), {
      clears: 'one of the two denies a part only',
    }));

  it('is a denial where the other names the same, and where it names none', () => {
    assert.deepEqual(wholeDenial(yes, first('Israel denied planning an attack.')), {
      silent: true,
    });
    const named = first('Iran accused Israel of planning an attack on Yemen.');
    assert.deepEqual(wholeDenial(named, first('Israel denied planning an attack on Yemen.')), {
      silent: true,
    });
  });

  it('is a denial of the one thing of which both speak, though one says where it is', () => {
    const bought = 'Tolka Lines bought the old harbour on Thursday.';
    const denied = 'Tolka Lines denied that it had bought the old harbour of Mardal.';
    assert.deepEqual(wholeDenial(first(bought), first(denied)), { silent: true });
  });
});

describe('wholeDenial', () => {
  const yes = first('Ada Holm went to Lisbon in 1998.');

  for (const text of [
    'Ada Holm did not go to Lisbon for the announcement, only for the award itself.',
    'Ada Holm did not go to Lisbon by train but by car.',
    'Ada Holm did not go to Lisbon except for the award.',
    'Ada Holm did not voluntarily go to Lisbon.',
    'Ada Holm did not go to Lisbon only because of the award.',
    'Ada Holm didn’t willingly go to Lisbon.',
  ])
    it(`stops a denial that is taken back in part: ${text}`, () => {
      assert.deepEqual(wholeDenial(yes, first(text)), {
        clears: 'one of the two denies a part only',
      });
    });

  for (const text of [
    'Ada Holm did not go to Lisbon for the award.',
    'Ada Holm did not actually go to Lisbon.',
    'Ada Holm never went to Lisbon.',
    'Ada Holm did not go to Lisbon, but the minister did.',
    'Ada Holm did not go to Lisbon and spoke only to her sister.',
  ])
    it(`lets a whole denial pass: ${text}`, () => {
      assert.ok('silent' in wholeDenial(yes, first(text)));
    });

  it('stops that nobody was hurt in some of what is told', () => {
    const hurt = 'Protesters marched through Mardal on Monday. Three officers were hurt.';
    const nobody = (where: string) =>
      conflictsOf(hurt, `Protesters marched through Mardal on Monday. Nobody was hurt${where}.`);
    assert.deepEqual(nobody(''), ['polarity']);
    assert.deepEqual(nobody(' in the march'), ['polarity']);
    assert.deepEqual(nobody(' in them'), []);
    assert.deepEqual(nobody(' there'), []);
  });

  it('is one of the manner too, where the other article tells it', () => {
    const went = first('Ada Holm voluntarily went to Lisbon in 1998.');
    assert.ok('silent' in wholeDenial(went, first('Ada Holm did not voluntarily go to Lisbon.')));
  });

  it('keeps apart who drowned by accident and who was not unlawfully killed', () => {
    const lead = 'The body of actor Anna Berg was found in the Sarno river in May.';
    const drowned = `${lead} Berg drowned by accident.`;
    const not = (killed: string) => `${lead} Berg was not ${killed}.`;
    assert.deepEqual(conflictsOf(drowned, not('unlawfully killed')), []);
    assert.deepEqual(conflictsOf(drowned, not('killed')), ['polarity']);
  });

  it('leaves an airport closed that is open for some only', () => {
    const lead = 'A storm passed the island of Odara on Monday, the airport authority said.';
    const closed = `${lead} The airport in Odara was closed on Monday.`;
    const open = (words: string) => `${lead} The airport in Odara was open ${words}on Monday.`;
    assert.equal(conflictsOf(closed, open('')).length, 1);
    assert.equal(conflictsOf(closed, open('to all flights ')).length, 1);
    assert.deepEqual(conflictsOf(closed, open('for rescue flights only ')), []);
    assert.deepEqual(conflictsOf(closed, open('only to rescue flights ')), []);
  });

  for (const [done, part, none] of [
    ['played on Friday', 'did not play the whole match on Friday', 'did not play on Friday'],
    ['sold its shops in May', 'did not sell all its shops in May', 'did not sell its shops in May'],
    [
      'closed the port in May',
      'did not close the entire port in May',
      'did not close the port in May',
    ],
  ] as const)
    it(`leaves what was done in part: ${part}`, () => {
      const yes = first(`Dexo ${done}.`);
      assert.ok('clears' in wholeDenial(yes, first(`Dexo ${part}.`)));
      assert.ok('silent' in wholeDenial(yes, first(`Dexo ${none}.`)));
    });

  it('is one of the whole where the other article tells of the whole', () => {
    const whole = first('Dexo closed the entire port in May.');
    assert.ok('silent' in wholeDenial(whole, first('Dexo did not close the entire port in May.')));
  });
});
