import assert from 'node:assert/strict';
import { sameTime } from '../../../../../src/core/questions/gates/same-time.ts';
import type { Told } from '../../../../../src/core/questions/told.ts';
import { findStory } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

/** The relations of two articles of two days. */
function relations(a: string, published: string, b: string, later: string): readonly string[] {
  return findStory({
    'a.md': { text: a, published },
    'b.md': { text: b, published: later },
  })
    .questions()
    .map(({ relation, kind }) => `${relation} ${kind}`);
}

describe('when something happened', () => {
  const army = 'Nine people were killed near Orval in Marenia.';

  it('was not before another article told of it', () => {
    const shelling = (day: string) => `Four people were killed near Orval in Marenia on ${day}.`;
    // The Friday before, and the Sunday after, which nobody could tell of on Friday.
    const friday = '2024-03-01';
    assert.deepEqual(relations(army, friday, shelling('Sunday'), '2024-03-03'), []);
    assert.equal(relations(army, friday, shelling('Thursday'), '2024-03-03').length, 1);
    // A day may be another one across time zones.
    assert.equal(relations(army, '2024-03-02', shelling('Sunday'), '2024-03-03').length, 1);
  });

  it('was on one day or on the next where two openings give one day each, and no hour', () => {
    const jet = (day: string, people: string) =>
      `A Norvane jet made an emergency landing in Pelt on ${day}. All ${people} people on board were unhurt.`;
    const first = jet('Thursday', '142');
    assert.equal(
      relations(first, '2018-07-20', jet('Thursday', '118'), '2018-07-21').length > 0,
      true,
    );
    const next = relations(first, '2018-07-20', jet('Friday', '118'), '2018-07-21');
    assert.deepEqual(
      next.filter((row) => /^conflict number/.test(row)),
      [],
    );
    const night = relations(first, '2018-07-20', jet('Friday night', '118'), '2018-07-21');
    assert.ok(night.some((row) => /^conflict number/.test(row)));
  });

  it('was on two days where it is told by daylight', () => {
    const march = (people: string, day: string, part: string) =>
      `Police fired tear gas in Mardal on ${day} evening. About ${people} people took part in a march on ${day}${part}.`;
    const found = (day: string, part: string) =>
      relations(
        march('4,000', 'Monday', ''),
        '2024-03-06',
        march('6,000', day, part),
        '2024-03-06',
      );
    assert.ok(found('Monday', ' afternoon').includes('conflict number'));
    assert.ok(found('Tuesday', '').includes('conflict number'));
    assert.ok(!found('Tuesday', ' afternoon').includes('conflict number'));
  });

  it('was on one day where an article opens with the day after', () => {
    const killed =
      'Eighteen soldiers were killed in an ambush near Orval on Tuesday, the army said.';
    const flags =
      "Flags flew at half mast on Wednesday for the victims of the ambush near Orval a day earlier, in which, according to the army's final statement, 31 soldiers were killed.";
    assert.deepEqual(relations(killed, '2025-06-11', flags, '2025-06-11'), ['conflict number']);
  });

  it('was on two days where each claim has its own, unless one event is granted', () => {
    const [tuesday, monday] = ['Tuesday', 'Monday'].map(
      (day) => toldIn('a.txt', `The ferry Selma broke down off Fyrre on ${day}.`)[0]!,
    ) as [Told, Told];
    assert.ok('clears' in sameTime(tuesday, monday, { oneEvent: false }));
    assert.ok('passes' in sameTime(tuesday, monday, { oneEvent: true }));
  });

  it('was on one day where an article opens with another and goes back to it', () => {
    const searched =
      'Sailors who boarded the freighter Selma off Orval on Sunday found no weapons on it, the navy said on Monday.';
    const told =
      'Crewmen of the freighter Selma described on Monday how sailors had searched their cabins off Orval the day before. Weapons were found on the Selma, the navy said.';
    assert.ok(
      relations(searched, '2021-08-02', told, '2021-08-02').some((row) =>
        /conflict|dispute/.test(row),
      ),
    );
  });

  it('is nothing to where somebody was born, though one article alone gives the year', () => {
    const lund = (born: string) => `The painter Ida Lund died on Monday. She was born in ${born}.`;
    const rows = (born: string) =>
      relations(lund(born), '2024-03-05', lund('Tromso'), '2024-03-05');
    assert.ok(rows('Bergen in 1934').includes('conflict place'));
    assert.ok(!rows('Tromso in 1934').includes('conflict place'));
  });

  it('is nothing to how old somebody is, nor is where it was', () => {
    const strike = 'The strike in the port of Ambel went on.';
    const hurt = (age: number) => `${strike} Emil Rask, ${String(age)}, was hurt on Wednesday.`;
    const buried = (age: number, town: string) =>
      `Police in ${town} closed the roads. Emil Rask, ${String(age)}, who had been hurt in the strike in the port, was buried on Friday.`;
    const rows = (age: number, town: string) =>
      relations(hurt(52), '2024-03-07', buried(age, town), '2024-03-16');
    assert.deepEqual(rows(57, 'Ambel'), ['conflict number']);
    assert.deepEqual(rows(57, 'Orval'), ['conflict number']);
    assert.deepEqual(rows(53, 'Ambel'), []);
    // Of *Rask* alone there are many.
    const surname = relations(
      hurt(52).replace('Emil Rask', 'Rask'),
      '2024-03-07',
      buried(57, 'Orval'),
      '2024-03-16',
    );
    assert.deepEqual(surname, []);
  });
});
