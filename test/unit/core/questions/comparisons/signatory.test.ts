import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('who signs a paper for one side', () => {
  const lead = 'Tunisia and Romania agreed on the supply of wheat on Monday.';
  const signed = (words: string) => `${lead}\n\n${words}`;
  const habbar = signed('Agriculture Minister Salim Habbar signed the contract for Tunisia.');
  const conflicts = (other: string) => conflictsOf(habbar, signed(other));

  it('cannot be two ministers', () => {
    assert.deepEqual(
      conflicts('Trade Minister Nadia Kessouri signed the wheat contract for Tunisia.'),
      ['value'],
    );
    assert.deepEqual(
      conflicts('The contract was signed for Tunisia by Trade Minister Nadia Kessouri.'),
      ['value'],
    );
    assert.deepEqual(conflicts('It was signed for Tunisia by Trade Minister Nadia Kessouri.'), [
      'value',
    ]);
  });

  it('may be another for the other side, or of another paper', () => {
    assert.deepEqual(conflicts('Trade Minister Ion Rusu signed the contract for Romania.'), []);
    assert.deepEqual(
      conflicts('Trade Minister Nadia Kessouri signed a related loan agreement for Tunisia.'),
      [],
    );
  });

  it('may be both, and is open where one is only to sign', () => {
    assert.deepEqual(
      conflicts('Trade Minister Nadia Kessouri and Leila Haddad signed the contract for Tunisia.'),
      [],
    );
    assert.deepEqual(
      conflicts('Trade Minister Nadia Kessouri will sign the contract for Tunisia.'),
      [],
    );
  });
});
