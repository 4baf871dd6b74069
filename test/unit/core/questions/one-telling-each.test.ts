import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

describe('an article that gives two numbers as its own', () => {
  const arrested = (...counts: readonly string[]) =>
    ['Police broke up a march against Tomas Oreld in Lorva on Tuesday.', ...counts].join(' ');
  const [most, some] = ['The police arrested 43 people.', '18 people were arrested.'];

  it('tells of two things, and contradicts none that gives one of them', () => {
    assert.deepEqual(conflictsOf(arrested(most), arrested(some)), ['number']);
    assert.deepEqual(conflictsOf(arrested(most), arrested(most, some)), []);
    assert.deepEqual(conflictsOf(arrested(most, some), arrested(most)), []);
  });

  it('contradicts one that gives two others', () => {
    const others = arrested('The police arrested 40 people.', '15 people were arrested.');
    assert.deepEqual(conflictsOf(others, arrested(most, some)), ['number']);
  });

  it('may give all and some of what was done', () => {
    const strikes = (all: number, some: number) =>
      `On 8 January coalition forces conducted ${all} strikes in Norvik and Ambel. In Norvik, coalition forces conducted ${some} strikes.`;
    assert.ok(conflictsOf(strikes(34, 23), strikes(26, 15)).includes('number'));
  });

  it('may give those of two days', () => {
    const by = (day: string, count: number) =>
      `By ${day} police in Lorva had arrested ${count} people.`;
    const two = arrested(by('Tuesday', 18), by('Wednesday', 43));
    assert.deepEqual(conflictsOf(two, arrested(by('Wednesday', 60)), '2024-03-07'), ['number']);
  });
});
