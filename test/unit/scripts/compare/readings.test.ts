import assert from 'node:assert/strict';
import { tellDifferences } from '../../../../scripts/compare/readings.ts';

const reading = (what: string, found: unknown) => ({ what, found: JSON.stringify(found) });

describe('the differences between the readings of two builds', () => {
  it('are none where both read the same to the letter', () => {
    const readings = [reading('a.md', { claims: [{ verb: 'die' }] }), reading('rows of a', [])];
    assert.deepEqual(tellDifferences(readings, readings), []);
  });

  it('are told by their places', () => {
    const here = [reading('a.md', { claims: [{ verb: 'die', dead: 3 }] }), reading('b.md', 1)];
    const there = [reading('a.md', { claims: [{ verb: 'die', dead: 4 }] }), reading('b.md', 1)];
    assert.deepEqual(tellDifferences(here, there), ['a.md', '  claims.0.dead: 3 here, 4 there']);
  });

  it('tell what one build alone has', () => {
    const here = [reading('a.md', { claims: [1, 2], sources: null }), reading('b.md', {})];
    const there = [reading('a.md', { claims: [1], sources: [] }), reading('c.md', {})];
    assert.deepEqual(tellDifferences(here, there), [
      'a.md',
      '  claims.1: 2 here, nothing there',
      '  sources: null here, [] there',
      'b.md: only here',
      'c.md: only there',
    ]);
  });

  it('hold the order of the parts to be one', () => {
    const differing = tellDifferences(
      [reading('a', { b: 1, c: 2 })],
      [reading('a', { c: 2, b: 1 })],
    );
    assert.deepEqual(differing, ['a', '  order: b, c here, c, b there']);
  });

  it('stay short where all differs', () => {
    const [name, ...places] = tellDifferences(
      [
        reading(
          'a',
          [...'abcdefgh'].map((one) => one.repeat(500)),
        ),
      ],
      [reading('a', [])],
    );
    assert.equal(name, 'a');
    assert.equal(places.length, 6);
    assert.equal(places.at(-1), '  and 3 more');
    assert.ok(places.every((place) => place.length < 170));
  });
});
