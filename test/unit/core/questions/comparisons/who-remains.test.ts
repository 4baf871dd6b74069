import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

const all = 'Nine miners were trapped in the Korda mine on Tuesday.';

describe('those who remain', () => {
  it('are fewer than all who were', () => {
    assert.equal(conflicts(all, 'Four miners remained trapped in the Korda mine on Tuesday.'), 0);
  });

  it('are told by what they still are, too', () => {
    const cut = 'The storm cut off 12 villages in the Korda valley on Tuesday.';
    const still = 'In the Korda valley 5 villages were still cut off on Tuesday.';
    assert.equal(conflicts(cut, still), 0);
    assert.equal(conflicts(cut, still.replace('still ', '')), 1);
  });

  it('are told by what still is so of them, before their number', () => {
    const lead = 'A storm cut the power in the Korda valley on Tuesday.';
    const hit = `${lead} The outage left 16,000 homes without power.`;
    assert.equal(conflicts(hit, `${lead} Power was off in 4,000 homes.`), 1);
    assert.equal(conflicts(hit, `${lead} Power was still off in 4,000 homes.`), 0);
  });

  it('cannot be more than all', () => {
    assert.equal(conflicts(all, 'Twelve miners remained trapped in the Korda mine on Tuesday.'), 1);
  });

  it('are counted twice where both articles speak of them', () => {
    const four = 'Four miners were still trapped in the Korda mine on Tuesday.';
    const six = 'Six miners were still trapped in the Korda mine on Tuesday.';
    assert.equal(conflicts(four, six), 1);
  });

  it('are not spoken of where the number is of what was', () => {
    assert.equal(conflicts(all, 'Four miners were trapped in the Korda mine on Tuesday.'), 1);
  });

  it('are told by every word for those who are left', () => {
    for (const left of [
      'Four miners remain trapped',
      'Four miners remaining in the mine were trapped',
      'Four miners are still trapped',
      'Four of the young miners from Orval were still trapped',
      'Four trapped miners have yet to be found',
      'Four trapped miners had yet to be found',
    ])
      assert.equal(conflicts(all, `${left} in the Korda mine on Tuesday.`), 0, left);
  });

  it('are told by *still* and *remain* behind an aside, too', () => {
    for (const left of [
      'Four miners, still trapped in the Korda mine on Tuesday, were from Orval.',
      'Four miners remained, police said on Tuesday, trapped in the Korda mine.',
    ])
      assert.equal(conflicts(all, left), 0, left);
  });

  it('say nothing against all whichever article is read first', () => {
    assert.equal(conflicts('Four miners remained trapped in the Korda mine on Tuesday.', all), 0);
  });

  it('are told where they stand behind their verb by what they still are', () => {
    const cut = 'The storm cut off 12 villages in the Korda valley on Tuesday.';
    for (const still of ['are still', 'remain', 'remained'])
      assert.equal(conflicts(cut, `In the Korda valley 5 villages ${still} cut off.`), 0, still);
    assert.equal(conflicts(cut, 'In the Korda valley 5 villages are cut off.'), 1);
  });

  it('may be any number where all are more than a number', () => {
    const more = all.replace('Nine', 'More than nine');
    assert.equal(
      conflicts(more, 'Twelve miners remained trapped in the Korda mine on Tuesday.'),
      0,
    );
  });
});
