import assert from 'node:assert/strict';
import { compareStands } from '../../../../../src/core/questions/comparisons/stand.ts';
import { toldIn } from '../told-in.ts';

/** Why two texts about one event put a thing on two sides; null where they do not. */
function differ(a: string, b: string, oneEvent = true): string | null {
  for (const one of toldIn('a.md', a))
    for (const other of toldIn('b.md', b)) {
      const found = compareStands(one, other, { oneEvent });
      if (found) return found.passed[0]!;
    }
  return null;
}

describe('how somebody stands to a thing', () => {
  it('is told by the words around it', () => {
    const bishop = 'The bishop, known for his campaign against the casino, declined to comment.';
    assert.match(
      differ(bishop, 'The bishop supports the casino.') ?? '',
      /against the” and “supports”/,
    );
    assert.equal(differ(bishop, 'The bishop opposes the casino.'), null);
    assert.equal(differ(bishop, 'The bishop supports the theatre.'), null);
    assert.equal(differ(bishop, 'The mayor supports the casino.'), null);
    assert.equal(differ(bishop, 'The bishop supports the casino.', false), null);
  });

  it('is turned by a denial, and is not told by a maybe', () => {
    const farmers = (did: string) => `Farmers ${did} the milk quota in a vote on Sunday.`;
    assert.ok(differ(farmers('did not approve'), 'Farmers approved the milk quota.'));
    assert.ok(differ(farmers('voted down'), 'Farmers approved the milk quota.'));
    assert.equal(differ(farmers('may reject'), 'Farmers approved the milk quota.'), null);
    assert.equal(differ(farmers('backed'), 'Farmers approved the milk quota.'), null);
  });

  it('says of a suspect whether he was caught, and of a person whether he is blamed', () => {
    assert.ok(differ('The gunman, Pavel Dorn, remains at large.', 'Pavel Dorn was captured.'));
    assert.ok(differ('Police are hunting for Liam Roche, who fled.', 'Liam Roche was arrested.'));
    assert.equal(
      differ(
        'Police are hunting for Liam Roche, whose brother was arrested.',
        'Roche’s brother was arrested.',
      ),
      null,
    );
    assert.ok(differ('The inquiry cleared Captain Morris.', 'The inquiry blamed Captain Morris.'));
  });

  it('says whether something is needed, and whether it comes or goes', () => {
    const permit = 'A permit is required to enter the park.';
    assert.ok(differ('Visitors may now enter the park without a permit.', permit));
    assert.equal(differ('Nobody may enter the park without a permit.', permit), null);
    assert.ok(differ('Norway scrapped the fuel levy in 1998.', 'Norway introduced the fuel levy.'));
    assert.equal(
      differ(
        'Norway introduced a fuel levy in 1990 and scrapped it later.',
        'Norway introduced the fuel levy.',
      ),
      null,
    );
  });

  it('is held by whoever is named in front of it', () => {
    const both = 'Small firms struggle to find apprentices, while large ones find them easily.';
    assert.ok(differ(both, 'Small firms can easily find apprentices.'));
    assert.equal(differ(both, 'Large firms can easily find apprentices.'), null);
  });
});
