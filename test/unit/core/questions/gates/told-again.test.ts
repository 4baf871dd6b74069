import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { differ } from './opened-alike.ts';

describe('an occasion that is told as one more', () => {
  const kidnapped = 'Osei was kidnapped in 2012.';

  it('gives no other date for the one of the story', () => {
    assert.deepEqual(differ(kidnapped, 'Osei was kidnapped in 2011.'), ['date']);
    for (const more of [
      'Osei was also kidnapped in 2011.',
      'Osei had also been briefly kidnapped in 2011.',
      'Osei was first kidnapped in 2011.',
      'Osei was previously kidnapped in 2011.',
      'Osei had been kidnapped once before in 2011.',
      'Osei was kidnapped as well in 2011.',
      'Osei was kidnapped again in 2011.',
      'Osei was kidnapped for the second time in 2011.',
      'Osei was kidnapped on an earlier occasion in 2011.',
    ])
      assert.deepEqual(differ(kidnapped, more), [], more);
  });

  it('is all that is denied where somebody will not do it again', () => {
    const runs = 'Osei is running for mayor.';
    assert.deepEqual(differ(runs, 'Osei is not running for mayor.'), ['polarity']);
    assert.deepEqual(differ(runs, 'Osei is not running for mayor again.'), []);
    const again = 'Osei is running for mayor again.';
    assert.deepEqual(differ(again, 'Osei is not running for mayor again.'), ['polarity']);
  });

  it('is the same where two days of it lie near', () => {
    const again = 'Osei was kidnapped again on Saturday.';
    assert.deepEqual(differ('Osei was kidnapped on Monday.', again), ['date']);
    assert.deepEqual(differ('Osei was kidnapped in 2011.', again), []);
    const january = 'Osei was kidnapped on January 20.';
    assert.deepEqual(differ('Osei was kidnapped on Monday.', january), ['date']);
    assert.deepEqual(differ('Osei was kidnapped again on Monday.', january), []);
  });

  it('is none where the word belongs to what comes next', () => {
    assert.deepEqual(differ(kidnapped, 'Osei was kidnapped in 2011, and again lost his phone.'), [
      'date',
    ]);
    assert.deepEqual(differ(kidnapped, 'Osei was kidnapped as well as robbed in 2011.'), ['date']);
  });

  it('is none of what is done once for good', () => {
    const founded = 'Osei founded the Mardal Herald in 1990.';
    assert.deepEqual(differ(founded, 'Osei also founded the Mardal Herald in 1998.'), ['date']);
    const opened = 'Osei opened the Mardal Theatre in 1990.';
    assert.deepEqual(differ(opened, 'Osei also opened the Mardal Theatre in 1998.'), ['date']);
  });

  it('may be of what opens and closes as often as somebody likes', () => {
    const lead = 'The dams of Mardal are full, Jan Weber said.';
    const two = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`);
    const opened = 'In 2013 the dams were opened.';
    assert.deepEqual(two(opened, 'In 2010 the dams were opened.'), ['date']);
    assert.deepEqual(two(opened, 'In 2010 the dams were opened as well.'), []);
    assert.deepEqual(two(opened, 'In 2010 the dams were first opened.'), ['date']);
    assert.deepEqual(two(opened, 'In 2010 Jan Weber opened the dams.'), ['date']);
    assert.deepEqual(two(opened, 'In 2010 Jan Weber also opened the dams.'), []);
  });

  it('may be in another place', () => {
    const tarsk = 'Osei was kidnapped in Syria in 2012.';
    assert.deepEqual(differ(tarsk, 'Osei was kidnapped in Libya in 2012.'), ['place']);
    assert.deepEqual(differ(tarsk, 'Osei was first kidnapped in Libya in 2012.'), []);
    const first = 'Osei was first kidnapped in Syria in 2012.';
    assert.deepEqual(differ(first, 'Osei was first kidnapped in Libya in 2012.'), ['place']);
  });
});
