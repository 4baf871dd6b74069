import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('two sentences of one pattern', () => {
  const robbed = (place: string, men: string) =>
    `Police in Brennick arrested ${men} men on Tuesday over a robbery at a ${place}, a spokesman said.`;

  it('are of two events where each names a thing of which the other article does not know', () => {
    assert.equal(conflicts(robbed('jewellery shop', 'three'), robbed('jewellery shop', 'five')), 1);
    assert.equal(conflicts(robbed('jewellery shop', 'three'), robbed('petrol station', 'five')), 0);
  });

  it('are of one where the other article knows of it, or the two words are akin', () => {
    const known = `${robbed('jewellery shop', 'three')} They fled past a petrol station.`;
    assert.equal(conflicts(known, robbed('petrol station', 'five')), 1);
    assert.equal(conflicts(robbed('automobile plant', 'three'), robbed('car plant', 'five')), 1);
  });

  it('are of one where only those differ who say it', () => {
    const said = (who: string, people: string) =>
      `The flood in Brennick killed ${people} people on Tuesday, the ${who} said.`;
    assert.equal(conflicts(said('governor', '12'), said('mayor', '19')), 1);
  });
});
