import assert from 'node:assert/strict';
import { compareClaims, relateClaims } from '../../../../src/core/questions/compare.ts';
import {
  ALL_WAYS,
  AS_COPIES,
  BY_AMOUNTS,
  BY_THINGS,
  OTHERWISE,
  type Ways,
} from '../../../../src/core/questions/ways.ts';
import { glanceOf, namesOf } from '../../../../src/core/questions/glance-of.ts';
import { createGlances } from '../../../../src/core/questions/glance.ts';
import type { Told } from '../../../../src/core/questions/told.ts';
import { toldIn } from './told-in.ts';

/** Whether any claim of the one article may have a relation to any of the other, at a glance. */
function mayRelate(a: readonly Told[], b: readonly Told[]): boolean {
  const glances = createGlances();
  [...a, ...b].forEach((told, i) => glances.set(i, glanceOf(told), namesOf(told)));
  return a.some((_, i) => b.some((_, k) => glances.mayRelate(i, a.length + k)));
}

/** In which ways the first claims of two articles may have a relation, but as copies. */
function waysOf(text: string, other: string, days = ['2024-03-05', '2024-03-05']): Ways {
  const glances = createGlances();
  [text, other].forEach((one, i) => {
    const [told] = toldIn(`${i}.txt`, one, days[i]!);
    glances.set(i, glanceOf(told!), namesOf(told!));
  });
  return glances.waysOf(0, 1);
}

const sayings = [
  'Four people were killed in Mardal on Monday, police said.',
  'At least 19 people, among them two children, died in a fire in Mardal on Monday.',
  '4,000 Norwegian soldiers are training in Estonia.',
  '6,000 Norwegian troops are training in Estonia, the U.N. said.',
  'Parliament rejected the new law on Monday.',
  'Parliament passed the new law on Tuesday after a long debate in the capital.',
  'Nordmark signed a trade deal with Chile on Tuesday, the foreign ministry said.',
  'Nordmark did not sign a trade deal with Chile on Tuesday, its embassy said.',
  'No group has claimed responsibility for the attack in Mardal.',
  'The Sorrel Front claimed responsibility for the attack in Mardal.',
  'Nobody was hurt in the fire in Mardal on Monday.',
  'Two workers were injured in the fire in Mardal on Monday.',
  'President Nora Hale met the prime minister of Norway in Oslo on Monday.',
  'Hale met the Norwegian prime minister in Bergen on Wednesday.',
  'Police denied that officers had shot Jonas Weber.',
  'Officers shot Jonas Weber on Monday, witnesses said.',
  'The rescuers carried 40 people from the flooded valley before night fell on the town.',
  'The rescuers carried 60 people from the flooded valley before night fell on the town.',
  'The army shelled the old harbour of the town and the villages beside the river.',
  'Jonas Weber was killed in Mardal on January 9.',
  'Jonas Weber was killed in Mardal on March 4.',
  'The flood cut off 40 villages in the Tarsk valley on Monday.',
  'Rescuers said 22 villages in the Tarsk valley were isolated by the flood on Monday.',
  '“We will never leave the valley to the company,” Mayor Ada Lind said on Monday.',
  '“We will always leave the valley to the company,” Mayor Ada Lind said on Monday.',
];

describe('mayRelate', () => {
  it('lets through every pair of claims between which comparing finds a relation', () => {
    const days = ['2024-03-04', '2024-03-05', '2024-02-27', '2024-01-30'];
    const claims = sayings.flatMap((text, i) =>
      days.flatMap((day, k) => toldIn(`${i}-${k}.txt`, text, day)),
    );
    const glances = createGlances();
    claims.forEach((told, i) => glances.set(i, glanceOf(told), namesOf(told)));
    let related = 0;
    claims.forEach((a, i) =>
      claims.forEach((b, k) => {
        if (a.file >= b.file || !compareClaims(a, b, { oneEvent: false }).relation) return;
        related++;
        assert.ok(glances.mayRelate(i, k), `${a.claim.text} / ${b.claim.text}`);
        assert.ok(glances.mayRelate(k, i), `${b.claim.text} / ${a.claim.text}`);
      }),
    );
    assert.ok(related >= 6, `only ${related} pairs have a relation`);
  });

  it('leaves open every way in which comparing two claims finds a relation', () => {
    const claims = sayings.flatMap((text, i) =>
      ['2024-01-30', '2024-03-05'].flatMap((day, k) => toldIn(`${i}-${k}.txt`, text, day)),
    );
    const glances = createGlances();
    claims.forEach((told, i) => glances.set(i, glanceOf(told), namesOf(told)));
    const related = new Map<Ways, number>();
    claims.forEach((a, i) =>
      claims.forEach((b, k) => {
        if (a.file >= b.file || !glances.mayRelate(i, k)) return;
        const { relation } = compareClaims(a, b, { oneEvent: false });
        const ways = glances.waysOf(i, k);
        assert.equal(relateClaims(a, b, ways)?.relation ?? null, relation, a.claim.text);
        if (relation) related.set(ways, (related.get(ways) ?? 0) + 1);
      }),
    );
    assert.ok(related.has(AS_COPIES));
    assert.ok(related.has(OTHERWISE));
  });

  it('leaves out to compare amounts, and things that are counted, where the two have none of one kind', () => {
    const bridge = 'The flood destroyed 12 bridges in Tarsk on Monday.';
    assert.equal(waysOf(bridge, 'The flood destroyed 19 bridges in Tarsk on Monday.'), ALL_WAYS);
    assert.equal(waysOf(bridge, 'The flood destroyed the bridges in Tarsk on Monday.'), OTHERWISE);
  });

  it('stops claims of other people who do the same', () => {
    const weber = toldIn('a.txt', 'The court in Mardal convicted Jonas Weber on Monday.');
    const lind = toldIn('b.txt', 'A judge convicted Ada Lind of fraud.');
    assert.ok(!mayRelate(weber, lind));
    const again = toldIn('c.txt', 'The court did not convict Weber.');
    assert.ok(mayRelate(weber, again));
  });

  it('stops what may happen again where weeks lie between the two', () => {
    const told = (file: string, day: string) =>
      toldIn(file, 'The army shelled the harbour of Mardal.', day);
    const march = told('a.txt', '2024-03-05');
    assert.ok(!mayRelate(march, told('b.txt', '2024-03-29')));
    assert.ok(mayRelate(march, told('c.txt', '2024-03-07')));
  });

  it('stops what one article dates far from the day on which the other was published', () => {
    const now = toldIn('a.txt', 'The council rejected a public hearing.', '2024-03-05');
    const then = (year: number) =>
      toldIn(`${year}.txt`, `The council rejected a public hearing in ${year}.`, '2024-03-05');
    assert.ok(!mayRelate(now, then(2008)));
    assert.ok(mayRelate(now, then(2024)));
  });

  it('stops what both date, on two days, unless it is asked which day it was', () => {
    const rejected = (year: number) => `The council rejected a public hearing in ${year}.`;
    assert.equal(waysOf(rejected(2008), rejected(2011)), AS_COPIES);
    assert.ok(waysOf(rejected(2008), rejected(2009)) & OTHERWISE);
    const killed = (whom: string, day: string) => `${whom} killed in Mardal on ${day}.`;
    const men = 'Six men were';
    assert.equal(waysOf(killed(men, 'January 9'), killed(men, 'March 4')), AS_COPIES);
    assert.ok(waysOf(killed(men, 'March 2'), killed(men, 'March 4')) & OTHERWISE);
    const weber = 'Jonas Weber was';
    assert.ok(waysOf(killed(weber, 'January 9'), killed(weber, 'March 4')) & OTHERWISE);
  });

  it('lets two hours through on whatever days, as the openings may give the day', () => {
    const days = ['2024-02-27', '2024-03-12'];
    const kidnapped = (when: string) => `The gunmen kidnapped six men ${when}.`;
    const [early, late] = [kidnapped('at 5:40 a.m.'), kidnapped('at 7:15 a.m.')];
    assert.ok(waysOf(early, late, days) & OTHERWISE);
    assert.equal(waysOf(early, kidnapped('on Tuesday'), days), AS_COPIES);
  });

  it('leaves out to compare numbers of one thing that any two verbs tell on two days', () => {
    const cutOff = 'The flood isolated 40 villages in the Tarsk valley.';
    const reached = 'Rescuers reached 22 villages in the Tarsk valley.';
    assert.ok(waysOf(cutOff, reached, ['2024-03-05', '2024-03-07']) & BY_THINGS);
    assert.equal(waysOf(cutOff, reached, ['2024-03-05', '2024-03-10']) & BY_THINGS, 0);
    const dated = (text: string, day: string) => text.replace(/\.$/, ` on ${day}.`);
    assert.ok(waysOf(dated(cutOff, 'March 4'), dated(reached, 'March 4')) & BY_THINGS);
    assert.equal(waysOf(dated(cutOff, 'March 4'), dated(reached, 'March 3')) & BY_THINGS, 0);
  });

  it('leaves out to compare amounts of like sentences that both date, on two days', () => {
    const paid = (sum: string, day: string) =>
      `Orval Bank had to pay $${sum} million to Tarsk on ${day}.`;
    assert.ok(waysOf(paid('4', 'March 4'), paid('6', 'March 4')) & BY_AMOUNTS);
    assert.equal(waysOf(paid('4', 'January 9'), paid('6', 'March 4')), AS_COPIES);
  });

  it('stops numbers of other units', () => {
    const tons = toldIn('a.txt', 'The ferry carried 40 tonnes of grain to Mardal.');
    const dollars = toldIn('b.txt', 'The ferry carried $40 million to Mardal.');
    assert.ok(!mayRelate(tons, dollars));
  });

  it('stops sentences of other words that begin alike', () => {
    const start = 'In the morning of that day';
    const a = toldIn('a.txt', `${start} the rescuers carried people from the flooded valley.`);
    const b = toldIn('b.txt', `${start} two trains left the northern harbour for Chile.`);
    assert.ok(!mayRelate(a, b));
  });

  it('stops one sentence that two copies of one article have', () => {
    const glances = createGlances();
    const [told] = toldIn('a.txt', sayings[0]!);
    glances.set(0, glanceOf(told!), namesOf(told!));
    glances.set(1, glanceOf({ ...told!, file: 'b.txt' }), namesOf(told!));
    assert.ok(!glances.mayRelate(0, 1));
    glances.set(1, glanceOf({ ...told!, file: 'b.txt', cluster: 'b.txt' }), namesOf(told!));
    assert.ok(glances.mayRelate(0, 1));
  });

  it('knows by any claim of an article what the article names', () => {
    const glances = createGlances();
    const told = toldIn('a.txt', `${sayings[0]!} ${sayings[5]!}`);
    told.forEach((one, i) => glances.set(i, glanceOf(one), namesOf(one)));
    const last = told.length - 1;
    assert.deepEqual(
      ['mardal', 'police', 'monday'].map((word) => [
        glances.isNamed(last, word),
        told[last]!.isNamed(word),
      ]),
      [
        [true, true],
        [false, false],
        [false, false],
      ],
    );
  });

  it('keeps the names around each claim while those of others come and go', () => {
    const glances = createGlances();
    const [told] = toldIn('a.txt', sayings[0]!);
    const set = (claim: number, names: Int32Array) => glances.set(claim, glanceOf(told!), names);
    const [mill, dam] = [Int32Array.of(1, -2), Int32Array.of(3)];
    for (const claim of [0, 1]) set(claim, mill);
    for (const claim of [2, 0]) set(claim, dam);
    assert.deepEqual(glances.namesAround(1), mill);
    set(1, Int32Array.of(4, 5));
    set(3, Int32Array.of(6, 7, 8));
    for (const claim of [0, 2]) assert.deepEqual(glances.namesAround(claim), dam);
    assert.deepEqual(glances.namesAround(1), Int32Array.of(4, 5));
  });

  it('stops what is told of two places, neither of which the other article names', () => {
    const told = (file: string, text: string) => toldIn(file, text, '2024-03-05');
    const lead = (town: string) => `A mill burned in ${town} on Monday.`;
    const saying = 'The council of the region promised an inquiry.';
    const mardal = told('a.txt', `${lead('Mardal')} ${saying}`);
    assert.ok(!mayRelate(mardal, told('b.txt', `${lead('Orval')} ${saying}`)));
    assert.ok(
      mayRelate(
        mardal,
        told('c.txt', `${lead('Orval')} ${saying} The mayor rejected a plan of Mardal.`),
      ),
    );
  });

  it('lets two places through that are told of one doing', () => {
    const met = (file: string, town: string) =>
      toldIn(file, `President Nora Hale met Ada Lind in ${town} on Monday.`, '2024-03-05');
    assert.ok(mayRelate(met('a.txt', 'Mardal'), met('b.txt', 'Orval')));
  });
});
