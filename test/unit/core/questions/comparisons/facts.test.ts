import assert from 'node:assert/strict';
import { compareFacts } from '../../../../../src/core/questions/comparisons/facts.ts';
import { toldIn } from '../told-in.ts';

/** Why two texts about one event cannot both be right in a fact of two names; null for nothing. */
function differ(a: string, b: string, oneEvent = true): string | null {
  for (const one of toldIn('a.md', a))
    for (const other of toldIn('b.md', b)) {
      const found = compareFacts(one, other, { oneEvent });
      if (found) return found.passed[0]!;
    }
  return null;
}

describe('a fact of two names', () => {
  it('cannot hold with the two in each other’s place', () => {
    const unit = 'Tarsk Foods, a subsidiary of the group Alvion, shut its bakery.';
    assert.ok(differ(unit, 'Tarsk Foods owns Alvion.'));
    assert.equal(differ(unit, 'Alvion owns Tarsk Foods.'), null);
    const heir = 'Ms Ortega succeeded Lars Holm as head of the agency.';
    assert.ok(differ(heir, 'Holm succeeded Ortega.'));
    assert.equal(differ(heir, 'Ortega replaced Holm.'), null);
    assert.equal(differ(heir, 'Holm succeeded Ortega.', false), null);
  });

  it('is how two people are related, in one way only', () => {
    const uncle = 'Police questioned Omar Lodi, the uncle of the victim, Sana Lodi.';
    assert.ok(differ(uncle, 'Omar Lodi is the father of Sana Lodi.'));
    assert.equal(differ(uncle, 'Sana Lodi is the niece of Omar Lodi.'), null);
    const mother = 'Her mother, Joan Ashdown, taught piano.';
    assert.ok(differ(mother, "Elsie Marsh's mother was Ruth Keller."));
    assert.equal(differ(mother, "Elsie Marsh's mother was Mrs Ashdown."), null);
    assert.equal(
      differ(`${mother.slice(0, -1)} to Ruth Keller.`, "Elsie Marsh's mother was Ruth Keller."),
      null,
    );
  });

  it('is who made a work, where neither knows the maker of the other', () => {
    const opera = 'The opera Salt Road was composed by Miriam Vale to words by Otto Lindner.';
    assert.ok(differ(opera, 'Salt Road was composed by Hugo Stahl.'));
    assert.equal(differ(opera, 'Salt Road was composed by Otto Lindner.'), null);
    assert.equal(differ(opera, 'Salt Road was directed by Hugo Stahl.'), null);
    assert.equal(differ(opera, 'Winter Orchard was composed by Hugo Stahl.'), null);
  });

  it('is where a firm has its seat, if the places are known to lie apart', () => {
    const firm = 'Osaka-based Kintaro Robotics will open a plant in Germany.';
    assert.ok(differ(firm, 'Kintaro Robotics is based in Germany.'));
    assert.equal(differ(firm, 'Kintaro Robotics is based in Japan.'), null);
    assert.equal(differ(firm, 'Kintaro Robotics is based in Tarsk.'), null);
  });

  it('is that somebody belongs to a body, but not where he speaks to it from outside', () => {
    const told = '“We saw the roof go,” Marta Quell told the Evening Courier.';
    assert.ok(differ(told, 'Marta Quell works for the Evening Courier.'));
    assert.equal(differ(told, 'Marta Quell works for the Morning Post.'), null);
    const sued = 'The Dairy Union has sued Pieter Haas, an official of the Grain Board.';
    assert.ok(differ(sued, 'Pieter Haas is an official of the Dairy Union.'));
    assert.equal(differ(sued, 'Pieter Haas is an official of the Grain Board.'), null);
  });

  it('is told of what the other names where a text opens with a pronoun', () => {
    const made = 'It was recorded in 1998 by the singer Pia Holm.';
    assert.ok(differ(made, 'Winter Orchard was recorded by Leila Haddad.'));
    assert.equal(
      differ(made.replace('It', 'Salt Road'), 'Winter Orchard was recorded by Leila Haddad.'),
      null,
    );
  });
});
