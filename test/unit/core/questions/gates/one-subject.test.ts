import assert from 'node:assert/strict';
import { oneSubject } from '../../../../../src/core/questions/gates/one-subject.ts';
import { toldIn } from '../told-in.ts';

/** What sets two amounts apart, each the first of the last sentence behind one lead; null for nothing. */
function apart(lead: string, a: string, b: string): string | null {
  const [x, y] = [a, b].map((words, i) => toldIn(`${i}.md`, `${lead} ${words}`)) as [
    ReturnType<typeof toldIn>,
    ReturnType<typeof toldIn>,
  ];
  const last = (told: typeof x) => {
    const one = told.at(-1)!;
    const figure = one.figures.find(({ sentence }) => sentence.start === one.claim.sentence.start);
    assert.ok(figure, `no amount in: ${one.claim.sentence.text}`);
    return [one, figure] as const;
  };
  const verdict = oneSubject(...last(x), ...last(y));
  return 'clears' in verdict ? verdict.clears : null;
}

describe('of what two amounts are told', () => {
  it('is not one thing where each has a name of its own', () => {
    const games = 'The games in Mardal ended on Monday with Norway and Sweden in front.';
    assert.equal(
      apart(games, 'In all Norway took 12 medals.', 'In all Sweden took 14 medals.'),
      'the one speaks of norway, the other of sweden',
    );
    assert.equal(apart(games, 'Norway took 12 medals.', 'Norway won 14 medals.'), null);
    assert.equal(apart(games, 'Norway took 12 medals.', 'They won 14 medals.'), null);
  });

  it('is not one thing where two are told of that have nothing in common', () => {
    const pumps = 'Prices at the pumps of Mardal rose on Monday.';
    assert.equal(
      apart(pumps, 'Diesel cost 1.62 euros.', 'Petrol cost 1.75 euros.'),
      '“diesel” and “petrol” are not the same',
    );
    assert.equal(apart(pumps, 'Diesel cost 1.62 euros.', 'It cost 1.75 euros.'), null);
    const pool = 'The pool of Mardal has new prices from Monday.';
    assert.notEqual(apart(pool, 'Adults pay 12 euros.', 'Children pay 9 euros.'), null);
  });
});
