import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

describe('a number of those of whom something is told', () => {
  it('stops a number of some that were told of before', () => {
    const cut = (words: string) =>
      `Corvo is to shut six of its 92 hotels in Galdia. Corvo will cut ${words} by next summer, it said on Tuesday.`;
    assert.ok(differ(cut('580 jobs in Galdia'), cut('850 jobs in Galdia')));
    assert.ok(!differ(cut('580 jobs in those six hotels'), cut('850 jobs in Galdia')));
    assert.ok(differ(cut('580 jobs in those six hotels'), cut('850 jobs in those six hotels')));
    assert.ok(differ(cut('580 jobs in these two years'), cut('850 jobs')));
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

  it('takes no more for a share than there are in all', () => {
    const six = 'Six people were wounded in the shelling of Mardal on Tuesday, the mayor said.';
    const nine =
      'Nine people wounded in the shelling of Mardal on Tuesday were flown out, the mayor said.';
    assert.ok(differ(six, nine));
  });
});

describe('those who were rescued', () => {
  it('are more than so many of them of whom something further is told', () => {
    const all =
      'The coast guard rescued 84 people from a wooden boat off the island of Corva on Sunday, it said.';
    const some = (who: string) =>
      `${who} who were rescued on Sunday from a boat off the island of Corva have been taken to hospital, doctors said.`;
    assert.ok(!differ(all, some('Three people')));
    assert.ok(differ(all, some('The three people')));
  });
});
