import assert from 'node:assert/strict';
import { compareElsewhere } from '../../../../../src/core/questions/comparisons/elsewhere.ts';
import { toldIn } from '../told-in.ts';

/** The places where two texts about one event put it; null where both may be right. */
function differ(a: string, b: string, oneEvent = true): readonly string[] | null {
  for (const one of toldIn('a.md', a))
    for (const other of toldIn('b.md', b)) {
      const found = compareElsewhere(one, other, { oneEvent });
      const [x, y] = found?.slots ?? [];
      if (x && y) return [a.slice(x.start, x.end), b.slice(y.start, y.end)];
    }
  return null;
}

describe('one event in two places', () => {
  const ferry = 'A ferry carrying pilgrims capsized near Chittagong at dawn, the coast guard said.';

  it('cannot have happened in both where they are known to lie apart', () => {
    assert.deepEqual(differ(ferry, 'A ferry capsizes in Indonesia.'), ['Chittagong', 'Indonesia']);
    assert.equal(differ(ferry, 'A ferry capsizes in Bangladesh.'), null);
    assert.equal(differ(ferry, 'A ferry capsizes in Tarsk.'), null);
    assert.equal(differ(ferry, 'A bridge collapses in Indonesia.'), null);
    assert.equal(differ(ferry, 'A ferry capsizes in Indonesia.', false), null);
  });

  it('may have, where one sentence names both, or it is told of what spreads', () => {
    const lagos = 'An outbreak of cholera was reported in Lagos';
    const haiti = 'A cholera outbreak hits Haiti.';
    assert.deepEqual(differ(`${lagos}.`, haiti), ['Lagos', 'Haiti']);
    assert.equal(differ(`${lagos}; doctors fear for Haiti.`, haiti), null);
    assert.equal(differ(`${lagos}.`, 'Cholera spreads in Haiti.'), null);
  });

  it('tells nothing of where somebody else lives, or of another thing in the life of the same', () => {
    const kolb = 'Dieter Kolb, born in Hamburg in 1951, played for three clubs.';
    assert.equal(differ(kolb, 'Dieter Kolb lived in Austria.'), null);
    assert.ok(differ(kolb, 'Dieter Kolb was born in Austria.'));
    assert.equal(
      differ(`${kolb.slice(0, -1)} with Jan Falk.`, 'Jan Falk was born in Austria.'),
      null,
    );
  });

  it('may have where one of the two names no place, or two', () => {
    const nowhere = 'A ferry carrying pilgrims capsized at dawn, the coast guard said.';
    assert.equal(differ(nowhere, 'A ferry capsizes in Indonesia.'), null);
    assert.equal(differ(ferry, 'A ferry capsizes in Indonesia, near Java.'), null);
  });

  it('is not asked where the other sentence tells of more than the first', () => {
    assert.ok(differ(ferry, 'A packed ferry capsizes in Indonesia.'));
    assert.equal(differ(ferry, 'A packed wooden ferry capsizes in Indonesia.'), null);
    assert.equal(differ(ferry, 'A ferry capsizes in Indonesia after a mutiny of cooks.'), null);
    assert.equal(differ(ferry, 'A Pelni ferry capsizes in Indonesia.'), null);
  });
});
