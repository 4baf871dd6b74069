import assert from 'node:assert/strict';
import { isNearSpelling } from '../../../../src/core/entities/near-spelling.ts';

describe('two spellings of a name', () => {
  it('are near with another vowel inside, a doubled letter, or two letters swapped', () => {
    for (const [a, b] of [
      ['jong', 'jung'],
      ['hussein', 'hussain'],
      ['kadirov', 'kaddirov'],
      ['store', 'stoere'],
      ['stoere', 'store'],
      ['peskov', 'pesokv'],
    ])
      assert.ok(isNearSpelling(a!, b!), `${a} ${b}`);
  });

  it('are not near with another first or last letter or another consonant', () => {
    for (const [a, b] of [
      ['mario', 'maria'],
      ['jong', 'kong'],
      ['petrov', 'perrov'],
      ['il', 'un'],
      ['maria', 'marina'],
    ])
      assert.ok(!isNearSpelling(a!, b!), `${a} ${b}`);
  });
});
