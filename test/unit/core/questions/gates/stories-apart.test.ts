import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('a toll that one office gives in articles of two days', () => {
  const rows = (a: string, b: string) => conflictsOf(a, b, '2024-03-04', '2024-03-06');
  const visit = (dead: number, place = 'Sant Ruvo') =>
    `President Ada Lorn visited the town of ${place} on Monday, two days after a strong earthquake. By Monday evening ${dead} people had been confirmed dead, the civil defence agency said.`;
  const search = (dead: number, who = 'the civil defence agency') =>
    `Rescue workers ended their search for survivors of the earthquake in Sant Ruvo on Wednesday. The number of confirmed dead stood at ${dead} on Wednesday, ${who} said.`;

  it('is one, whatever was done on each of them: it cannot fall', () => {
    assert.deepEqual(rows(visit(214), search(187)), ['number']);
    assert.deepEqual(rows(visit(187), search(214)), []);
  });

  it('is that of one office which one of the two tells in more words', () => {
    const national = 'the national civil defence agency';
    assert.deepEqual(rows(visit(214), search(187, national)), ['number']);
    assert.deepEqual(rows(visit(214), search(187, 'the space agency')), []);
  });

  it('is none where two offices count', () => {
    assert.deepEqual(rows(visit(214), search(187, 'the governor of the province')), []);
  });

  it('is none where they tell of two places', () => {
    assert.deepEqual(rows(visit(214, 'Porta Vella'), search(187)), []);
  });
});
