import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { findStory } from '../../../../story.ts';

/** The kinds of the conflicts that two articles of one day make. */
function kinds(a: string, b: string): readonly string[] {
  return findStory({
    'a.md': { text: a, published: '2024-01-19' },
    'b.md': { text: b, published: '2024-01-19' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind }) => kind);
}

const burnt = (houses: number, place: string) =>
  `A forest fire burned ${String(houses)} houses ${place} on Thursday, Mayor Ada Quill said on Friday. Two planes were sent.`;

describe('the place of a count', () => {
  it('is the village that stands after its kind', () => {
    assert.deepEqual(
      kinds(
        burnt(40, 'in the Chilean village of Orval'),
        burnt(75, 'in the Chilean village of Santa Brea'),
      ),
      [],
    );
    assert.deepEqual(
      kinds(
        burnt(40, 'in the Chilean village of Orval'),
        burnt(75, 'in the Chilean village of Orval'),
      ),
      ['number'],
    );
  });

  it('may be one of several that another count takes together', () => {
    const cut = (count: string, place: string) =>
      `Norvik Steel is to cut ${count} jobs at its works in ${place}, the firm said on Thursday.`;
    assert.deepEqual(kinds(cut('850', 'Orval'), cut('1,150', 'Orval')), ['number']);
    assert.deepEqual(kinds(cut('850', 'Orval'), cut('1,150', 'Orval and its office in Brea')), []);
    assert.deepEqual(kinds(cut('1,150', 'Orval and its office in Brea'), cut('850', 'Orval')), []);
  });

  it('may be a part of the other: a port, and the whole of the country', () => {
    const dead = (count: number, place: string) =>
      `Cholera had killed ${String(count)} people ${place} by Sunday, the health ministry said on Monday.`;
    assert.deepEqual(
      kinds(dead(45, 'across the whole of Kassora'), dead(30, 'in the port of Malandi in Kassora')),
      [],
    );
    assert.deepEqual(
      kinds(
        dead(45, 'in the port of Malandi in Kassora'),
        dead(30, 'in the port of Malandi in Kassora'),
      ),
      ['number'],
    );
  });
});

describe('a place that the other sentence knows', () => {
  it('is no other place, though that sentence gives a wider one as well', () => {
    const wide =
      'The satellite Meteo-5 was launched from Kourou in French Guiana on Thursday, Skysat said on Friday.';
    const near =
      'The satellite Meteo-5 was launched on Tuesday from the space centre at Kourou, the ministry said on Friday.';
    assert.deepEqual(conflictsOf(wide, near), ['date']);
  });

  it('is the whole country for a national number, and not the county', () => {
    const measles = 'Nurses began to vaccinate pupils against measles in Mardal on Friday';
    const rose = (number: string) => `${measles}, as ${number} of cases rose to 447.`;
    const county = `${measles}. The county has 113 cases.`;
    assert.deepEqual(kinds(rose('the national number'), county), []);
    assert.deepEqual(kinds(rose('the number'), county), ['number']);
    const state = (where: string) => `${measles}. In all 520 people${where} have fallen ill.`;
    const told = `${measles}. Officials in Mardal County said 370 people have fallen ill.`;
    assert.deepEqual(kinds(told, state(' across the state')), []);
    assert.deepEqual(kinds(told, state('')), ['number']);
  });

  it('is wider than that of one plant where all plants are meant', () => {
    const cut = (jobs: string, where: string) =>
      `The steel group Norvale met its union on Thursday. Norvale will cut ${jobs} jobs ${where}, it said.`;
    assert.deepEqual(kinds(cut('1,200', 'at its plant in Orval'), cut('2,000', 'in Orval')), [
      'number',
    ]);
    assert.deepEqual(
      kinds(
        cut('1,200', 'at its plant in Orval'),
        cut('2,000', 'across all seven works, including that in Orval'),
      ),
      [],
    );
  });

  it('is no county that only stands in the name of an office', () => {
    const shook = 'A quake shook Marenia on Thursday.';
    const wide = `${shook} It killed 90 people across the country.`;
    const said = `${shook} It killed 70 people, said Anna Berg, who sits in Derby County Council.`;
    assert.deepEqual(kinds(wide, said), ['number']);
  });
});

describe('a count of a town or a region', () => {
  const killed = (count: number, where: string) =>
    `The storm killed ${String(count)} people in ${where} on Thursday, rescuers said.`;

  it('is a part of that of the country in which it is known to lie, and cannot be more', () => {
    assert.deepEqual(kinds(killed(14, 'Germany'), killed(19, 'Bavaria')), ['part-whole']);
    assert.deepEqual(kinds(killed(19, 'Munich'), killed(14, 'Germany')), ['part-whole']);
    assert.deepEqual(kinds(killed(14, 'Germany'), killed(9, 'Munich')), []);
  });

  it('is no part of that of another country or another town', () => {
    assert.deepEqual(kinds(killed(14, 'Germany'), killed(19, 'Lyon')), []);
    assert.deepEqual(kinds(killed(14, 'Leipzig'), killed(19, 'Munich')), []);
    const over = 'over the riots.';
    const there = `Police in Germany arrested 40 people on Thursday ${over}`;
    const onTheWay = `Police arrested 65 people on a train to Munich on Thursday ${over}`;
    assert.ok(!kinds(there, onTheWay).includes('part-whole'));
  });

  it('is a part of the place in which the sentence itself says that it lies', () => {
    const fever = (count: number, place: string) =>
      `Doctors have recorded ${String(count)} cases of dengue in ${place} since January, the ministry said.`;
    const all = fever(412, 'Sandoval province');
    assert.deepEqual(kinds(all, fever(268, 'Arroyo, the capital of Sandoval province,')), []);
    assert.deepEqual(kinds(fever(268, 'Arroyo, the capital of Sandoval province,'), all), []);
    assert.deepEqual(kinds(all, fever(268, 'Sandoval province')), ['number']);
    assert.deepEqual(kinds(all, fever(668, 'Arroyo, a town in the south of Sandoval province,')), [
      'part-whole',
    ]);
  });

  it('is no part of it where it is the firm of which the other tells', () => {
    const jobs = (text: string) => `${text} on Thursday, the union in Tarsk said on Friday.`;
    const shed = jobs('Brenner Axle will shed 600 jobs at its plant in Tarsk');
    const go = (at: string) =>
      jobs(`Workers ${at} in Tarsk downed tools after learning that 750 jobs are to go`);
    assert.deepEqual(kinds(shed, go('at Brenner Axle')), ['number']);
    assert.deepEqual(kinds(shed, go('at Holm Gears')), []);
  });

  it('is no part of it where both articles tell of the region that one sentence names', () => {
    const lead =
      'Hospitals in the Saalau region put off operations on Thursday as a strike went on.';
    const all = `${lead} A total of 2,340 hospital workers in the Saalau region walked out, the union Sanita said.`;
    const laid = (words: string) =>
      `${lead} ${words}1,710 hospital workers laid down their work, the union Sanita said.`;
    assert.deepEqual(kinds(all, laid('')), ['number']);
    assert.deepEqual(kinds(all, laid('In the region ')), ['number']);
  });
});

describe('jobs across the group', () => {
  it('are more than those of one country', () => {
    const cut = (where: string) =>
      `Machine maker Halbert will cut ${where} by the end of 2027, it said on Monday.`;
    assert.deepEqual(
      conflictsOf(cut('1,200 jobs in Germany'), cut('2,100 jobs across the group')),
      [],
    );
    assert.deepEqual(conflictsOf(cut('1,200 jobs'), cut('2,100 jobs across the group')), [
      'number',
    ]);
  });
});

describe('a town in which protesters threw stones', () => {
  it('is where they were arrested, and a part of the country', () => {
    const lyon =
      'Thousands of people marched in French cities on Monday against a plan to raise the retirement age. In Lyon, where some demonstrators threw stones at officers, 46 people were arrested on Monday, the interior ministry said.';
    const where = (place: string) =>
      `French Interior Minister Alain Desmar condemned the violence at the marches of the day before. The ministry said 64 people were arrested ${place} on Monday.`;
    assert.deepEqual(conflictsOf(lyon, where('across France')), []);
    assert.deepEqual(conflictsOf(lyon, where('in Lyon')), ['number']);
  });
});

describe('all of a land', () => {
  it('is the land, whoever counts in which town', () => {
    const first =
      'Researchers in Oslen counted 312 wolves in all of Lornia last winter, they said on Thursday.';
    const other = (where: string) =>
      `There were 231 wolves in ${where} last winter, researchers in Oslen said on Thursday after a count in the whole country.`;
    assert.deepEqual(conflictsOf(first, other('Lornia')), ['number']);
    assert.deepEqual(conflictsOf(first, other('Galdia')), []);
  });
});
