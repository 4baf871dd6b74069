import assert from 'node:assert/strict';
import { groupEvents } from '../../../../src/core/article/events.ts';

const report = (file: string, published: string, title: string, body: string) => ({
  file,
  published,
  title,
  body,
});

const folder = [
  report(
    'a',
    '2024-05-14',
    'Varna block collapses',
    'A block of flats collapsed in the port of Varna. Rescuers with dogs looked for residents.',
  ),
  report(
    'b',
    '2024-05-15',
    'Twelve saved in Varna',
    'Rescuers saved twelve residents of the collapsed block of flats in Varna, the mayor said.',
  ),
  report(
    'c',
    '2024-05-14',
    'Rates stay',
    'The central bank left its rate unchanged as wages grew more slowly, Governor Ilse Haas said.',
  ),
  report(
    'd',
    '2024-05-15',
    'Haas holds rate',
    'Governor Ilse Haas of the central bank held the rate. Wages grew more slowly than before.',
  ),
  report(
    'e',
    '2024-09-01',
    'Chess title decided',
    'The grandmaster won the last game of the match in Reykjavik.',
  ),
];

describe('articles of one event', () => {
  it('are grouped by their rarer names and words', () => {
    assert.deepEqual(groupEvents(folder), [['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('are the same groups in any order of the folder', () => {
    assert.deepEqual(groupEvents([...folder].reverse()), groupEvents(folder));
  });

  it('are none in an empty folder', () => {
    assert.deepEqual(groupEvents([]), []);
  });
});
