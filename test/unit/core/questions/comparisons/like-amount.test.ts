import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

const LEAD = 'A choir from Mardal sang on every station of the Tolka line on Monday.';
const TOOK = `${LEAD} The tour took the singers to 26 stations.`;

/** The same whichever of the two articles comes first. */
function conflicts(a: string, b: string): readonly string[] {
  const found = conflictsOf(a, b, '2024-03-04');
  assert.deepEqual(conflictsOf(b, a, '2024-03-04'), found);
  return found;
}
const beside = (words: string) => conflicts(TOOK, `${LEAD} ${words}`);

describe('two amounts that are told in other words', () => {
  it('conflict where they answer one question in all likelihood', () => {
    assert.deepEqual(beside('They sang at 31 stations before the last train left.'), ['number']);
    const hacked = 'Hackers shut down the bakery chain Korn on Monday.';
    const key = (words: string) => `${hacked} ${words} euros for the key.`;
    assert.deepEqual(conflicts(key('They want 300,000'), key('The gang demands 350,000')), [
      'number',
    ]);
    assert.deepEqual(conflicts(key('They want 300,000'), key('The gang demands 300,000')), []);
  });

  it('are left alone where one is many times the other', () => {
    assert.deepEqual(beside('They sang at 310 stations before the last train left.'), []);
  });

  it('are left alone where the other article gives the same number too', () => {
    const sang = 'They sang at 31 stations before the last train left, to the delight of';
    assert.deepEqual(beside(`${sang} 27 dogs.`), ['number']);
    assert.deepEqual(beside(`${sang} 26 dogs.`), []);
  });

  it('are left alone where one of them is of a plan, is denied or has changed', () => {
    assert.deepEqual(beside('They will sing at 31 stations before the last train leaves.'), []);
    assert.deepEqual(beside('They did not sing at 31 stations before the last train left.'), []);
    assert.deepEqual(
      beside('They cut the stops from 31 stations to 28 before the last train.'),
      [],
    );
  });

  it('are left alone where only one is said of an average, of a place or of a group', () => {
    assert.deepEqual(beside('They sang at 31 stations nationwide before the last train.'), []);
    assert.deepEqual(beside('The brother choir sang at 31 stations before the last train.'), []);
    assert.deepEqual(beside('On average they sang at 31 stations before the last train left.'), []);
    assert.deepEqual(beside('Along the coast they sang at 31 stations before the last train.'), []);
    assert.deepEqual(beside('They sang at 31 stations, and then went home.'), ['number']);
    assert.deepEqual(beside('They sang at 31 stations for pensioners, and then went home.'), []);
  });

  it('are left alone where one counts something else', () => {
    assert.deepEqual(beside('They sang to 31 drivers before the last train left.'), []);
  });

  /** How often two articles are listed of which the second is published on a day. */
  function rowsOn(published: string | null, a: string, b: string): number {
    return findStory({
      'a.md': { text: `${LEAD} ${a}`, published: published && '2024-03-04' },
      'b.md': { text: `${LEAD} ${b}`, published },
    })
      .questions()
      .filter(({ relation }) => relation === 'conflict').length;
  }

  it('are left alone in articles of two days, as counts and prices change, and of no day', () => {
    const took = 'The tour took the singers to 26 stations.';
    const sang = 'They sang at 31 stations before the last train left.';
    assert.equal(rowsOn('2024-03-04', took, sang), 1);
    assert.equal(rowsOn('2024-03-05', took, sang), 0);
    assert.equal(rowsOn(null, took, sang), 0);
  });

  it('are left alone on two days where they measure something, too', () => {
    const rode = 'They covered 290 kilometres in one train.';
    const far = 'They rode 310 kilometres before the last train left.';
    assert.equal(rowsOn('2024-03-04', rode, far), 1);
    assert.equal(rowsOn('2024-03-05', rode, far), 0);
  });
});
