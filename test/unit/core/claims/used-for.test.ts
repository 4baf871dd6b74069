import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who does what to whom with what, and how that is told, of the first claim of a predicate. */
function told(predicate: string, text: string): string | undefined {
  const claim = read('a.md', text, '2024-03-05').claims.find((one) => one.predicate === predicate);
  if (!claim) return undefined;
  const parts = ['agent', 'patient', 'with'].map(
    (role) => claim.statement.phrases.find((phrase) => phrase.role === role)?.text ?? '—',
  );
  return [claim.modality, ...parts].join(', ');
}

describe('what somebody used a thing for', () => {
  it('was done, by who used it and with it', () => {
    assert.equal(
      told('strike', 'Norin used drones to strike Lugarda.'),
      'fact, Norin, Lugarda, drones',
    );
    assert.equal(
      told('kill', 'The man used a knife to kill his wife.'),
      'fact, The man, his wife, a knife',
    );
    assert.equal(
      told('buy', 'The bank has used the money to buy shares.'),
      'fact, The bank, shares, the money',
    );
  });

  it('was not done by who made or gave it', () => {
    assert.equal(
      told('strike', 'Norin has used missiles provided by Ketu to strike Lugarda.'),
      'fact, Norin, Lugarda, missiles',
    );
  });

  it('is no fact where the thing is not told to have been used', () => {
    for (const text of [
      'Norin will use missiles to strike Lugarda.',
      'Norin plans to use missiles to strike Lugarda.',
      'Norin did not use missiles to strike Lugarda.',
      'Norin tried to use missiles to strike Lugarda.',
      'Norin could have used missiles to strike Lugarda.',
      'Norin allegedly used missiles to strike Lugarda.',
      'The missiles were used to strike Lugarda.',
      'Norin uses missiles to strike Lugarda.',
      'Norin bought missiles to strike Lugarda.',
    ])
      assert.match(told('strike', text)!, /^planned/, text);
  });

  it('is no fact where the thing was made or given for it', () => {
    for (const [predicate, text] of [
      ['build', 'The firm used money given by the state to build a school.'],
      ['help', 'The rebels had used planes sent to help the victims.'],
      ['cut', 'The party used a plan to cut taxes.'],
      ['strike', 'The army used drones that were built to strike ships.'],
    ] as const)
      assert.doesNotMatch(told(predicate, text) ?? 'planned', /^fact/, text);
  });

  it('is not what came of it', () =>
    assert.equal(
      told('kill', 'Norin used drones, killing nine guards.'),
      'fact, Norin, nine guards, —',
    ));

  it('is told of what was usual without a thing', () =>
    assert.equal(told('sell', 'He used to sell cars.'), 'fact, He, cars, —'));
});
