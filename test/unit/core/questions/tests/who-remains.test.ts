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
});
