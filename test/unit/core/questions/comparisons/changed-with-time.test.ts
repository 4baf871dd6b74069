import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { findStory } from '../../../../story.ts';
import { numberRelations as relations } from './number-relations.ts';

const bodies = (count: number, when: string) =>
  `Divers had recovered ${String(count)} bodies by ${when} from the ferry Sinar Bela, which sank off Orval on Wednesday, the search agency said.`;

describe('two numbers of two days', () => {
  it('are an update where a count goes on and the later one is higher, whatever the verb', () => {
    assert.deepEqual(relations(bodies(17, 'noon on Thursday'), bodies(23, 'Friday evening')), [
      'update',
    ]);
  });

  it('follow each other by the parts of one day', () => {
    const parts = ['Thursday morning', 'Thursday afternoon', 'Thursday evening', 'Thursday night'];
    for (const [at, part] of parts.entries())
      for (const later of parts.slice(at + 1)) {
        assert.deepEqual(relations(bodies(17, part), bodies(23, later)), ['update'], later);
        assert.deepEqual(relations(bodies(23, part), bodies(17, later)), ['conflict'], later);
      }
    const noon = 'noon on Thursday';
    assert.deepEqual(relations(bodies(17, parts[0]!), bodies(23, noon)), ['update']);
    assert.deepEqual(relations(bodies(23, parts[0]!), bodies(17, noon)), ['conflict']);
    assert.deepEqual(relations(bodies(17, noon), bodies(23, parts[1]!)), ['update']);
    assert.deepEqual(relations(bodies(23, noon), bodies(17, parts[1]!)), ['conflict']);
  });

  it('are a conflict where the later one is lower', () => {
    assert.deepEqual(relations(bodies(23, 'noon on Thursday'), bodies(17, 'Friday evening')), [
      'conflict',
    ]);
  });
});

describe('two numbers of a state', () => {
  const troops = (count: string, more = '') =>
    `There are ${count} Norland soldiers in the Kessel valley${more}, General Ann Roe said.`;
  const others = (count: string, more = '') =>
    `There are ${count} Norland soldiers in the Kessel valley${more}, the defence ministry of Sudland said.`;

  /** How two articles relate by such numbers, so many days apart. */
  const after = (days: number, a: string, b: string) =>
    findStory({
      'a.md': { text: a, published: '2020-08-01' },
      'b.md': { text: b, published: `2020-08-${String(1 + days).padStart(2, '0')}` },
    })
      .questions()
      .map(({ relation }) => relation);

  it('are a conflict within three days, and of one speaker within fourteen', () => {
    assert.deepEqual(after(2, troops('3,000'), others('2,000')), ['conflict']);
    assert.deepEqual(after(10, troops('3,000'), troops('2,000')), ['conflict']);
  });

  it('are an update after more days, or where the later one tells of a change', () => {
    assert.deepEqual(after(5, troops('3,000'), others('2,000')), ['update']);
    assert.deepEqual(after(20, troops('3,000'), troops('2,000')), ['update']);
    assert.deepEqual(after(2, troops('3,000'), others('2,000', ' since a brigade was sent home')), [
      'update',
    ]);
  });

  it('are none of one state that changes from hour to hour', () => {
    const dark = (homes: string) =>
      `The storm left ${homes} homes without power in Mardal, the utility Tolka Grid said.`;
    const told = (text: string, other: string, later: string) =>
      findStory({
        'a.md': { text, published: '2024-03-05' },
        'b.md': { text: other, published: later },
      })
        .questions()
        .map(({ relation }) => relation);
    assert.deepEqual(told(dark('31,000'), dark('22,000'), '2024-03-06'), ['update']);
    assert.deepEqual(told(dark('31,000'), dark('22,000'), '2024-03-05'), ['conflict']);
  });

  it('are a conflict of one moment to which such a state is bound', () => {
    const told = (end: string) =>
      findStory({
        'a.md': { text: `Six people were missing in Mardal${end}.`, published: '2024-03-04' },
        'b.md': {
          text: `Police in Mardal said that eleven people were missing${end}.`,
          published: '2024-03-05',
        },
      })
        .questions()
        .map(({ relation }) => relation);
    assert.deepEqual(told(' after the ferry Selma sank'), ['conflict']);
    assert.deepEqual(told(' from the ferry Selma'), ['update']);
    assert.deepEqual(told(' as divers searched the wreck'), ['update']);
  });

  it('goes on growing where it is a total since some day', () => {
    const told = (since: string) =>
      findStory({
        'a.md': {
          text: `A total of 214 people in Amsel have caught measles${since}.`,
          published: '2024-02-07',
        },
        'b.md': {
          text: `A total of 287 people in Amsel have caught measles${since}.`,
          published: '2024-02-12',
        },
      })
        .questions()
        .map(({ relation }) => relation);
    assert.deepEqual(told(' since the start of the year'), ['update']);
    assert.deepEqual(told(' in all'), ['conflict']);
  });

  const onTwoDays = (a: string, b: string, later = '2024-03-07') =>
    findStory({
      'a.md': { text: a, published: '2024-03-05' },
      'b.md': { text: b, published: later },
    })
      .questions()
      .map(({ relation }) => relation);

  it('are none of those who are still out of their homes', () => {
    const out = (count: string, still: string) =>
      `In Mardal ${count} people were ${still}displaced by the flood of the River Tolka.`;
    assert.deepEqual(onTwoDays(out('780', 'still '), out('140', 'still ')), ['update']);
    assert.deepEqual(onTwoDays(out('780', ''), out('140', '')), ['conflict']);
    assert.deepEqual(onTwoDays(out('780', 'still '), out('140', 'still '), '2024-03-05'), [
      'conflict',
    ]);
  });

  it('are none of the ground that a fire has burned, of which every day has its own', () => {
    const burned = 'The burned area of the Tolka fire in Mardal is 4,900 hectares.';
    const fewer = 'Officials put the burned area of the Tolka fire in Mardal at 4,600 hectares.';
    assert.deepEqual(onTwoDays(burned, fewer), ['update']);
    assert.deepEqual(onTwoDays(burned, fewer, '2024-03-05'), ['conflict']);
  });

  it('are none where the later one tells of an estimate made anew', () => {
    const damage = (words: string, sum: string) =>
      `The county ${words} the damage of the flood in Mardal ${sum} million pounds.`;
    const first = damage('put', 'at 18');
    assert.deepEqual(onTwoDays(first, damage('put', 'at 25')), ['conflict']);
    assert.deepEqual(onTwoDays(first, damage('raised its estimate of', 'to 25')), ['update']);
  });
});

describe('a lower count on a later day', () => {
  const fire = (words: string) => `${words} in the fire at the Tolka mine in Mardal on Tuesday`;
  const nineteen = `${fire('Nineteen people were killed')}, police said.`;

  it('is an update where it is said to be revised, and a conflict where it is not', () => {
    const twelve = `${fire('Twelve people were killed')}, police said.`;
    assert.deepEqual(relations(nineteen, twelve), ['conflict']);
    assert.deepEqual(
      relations(nineteen, `${fire('Twelve people were killed')}, police said in a revised toll.`),
      ['update'],
    );
    assert.deepEqual(relations(nineteen, `${twelve} The budget of the town was revised.`), [
      'conflict',
    ]);
  });

  it('is an update where it is of those who lie in hospital', () => {
    const patients = (words: string) =>
      `${words} after the fire at the Tolka mine in Mardal, police said.`;
    const none = (found: readonly string[]) => !found.includes('conflict');
    assert.ok(
      none(
        relations(
          patients('Thirty people are being treated in hospital'),
          patients('Twelve people are in hospital'),
        ),
      ),
    );
    assert.deepEqual(
      relations(patients('Thirty people were injured'), patients('Twelve people were injured')),
      ['conflict'],
    );
  });
});

describe('a count that is looked back on', () => {
  it('is of its own day', () => {
    const cases = (words: string) => `${words} cases of measles in Orland province.`;
    const later = cases('On August 3 the health office had counted 18');
    const found = relations(cases('The health office has confirmed 88'), later);
    assert.ok(!found.includes('conflict'), found.join());
    const today = cases('The health office has confirmed 18');
    assert.deepEqual(relations(cases('The health office has confirmed 88'), today), ['conflict']);
  });
});

describe('a count that was told in the morning', () => {
  it('is lower than the one of the evening', () => {
    const hurt = (when: string, count: string) =>
      `A missile hit a hospital in Kharal on Tuesday. Governor Ihor Mal said on Tuesday ${when} that ${count} people had been injured.`;
    assert.deepEqual(conflictsOf(hurt('morning', '23'), hurt('evening', '31')), []);
    assert.deepEqual(conflictsOf(hurt('evening', '23'), hurt('evening', '31')), ['number']);
    assert.deepEqual(conflictsOf(hurt('morning', '31'), hurt('evening', '23')), ['number']);
    assert.deepEqual(conflictsOf(hurt('morning', '23'), hurt('after a visit', '31')), ['number']);
  });
});
