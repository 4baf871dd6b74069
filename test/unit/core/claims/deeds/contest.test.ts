import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

/** Who wins or loses by what a sentence tells, and against whom. */
function told(text: string): readonly (string | null | undefined)[] {
  const claim = read('a.md', text, '2024-03-05').claims.find(({ predicate }) =>
    /^(?:win|lose)$/.test(predicate ?? ''),
  );
  const phrase = (role: RegExp) => claim?.statement.phrases.find((one) => role.test(one.role));
  return claim ? [claim.predicate, phrase(/^agent$/)?.text, phrase(/^(?:over|to)$/)?.text] : [];
}

describe('who beat whom', () => {
  it('is won by the one and lost by the other', () => {
    assert.deepEqual(told('Norway beat Chile.'), ['win', 'Norway', 'Chile']);
    assert.deepEqual(told('Norway defeated Chile on Tuesday.'), ['win', 'Norway', 'Chile']);
    assert.deepEqual(told('Corvo United were beaten by Norway.'), [
      'lose',
      'Corvo United',
      'Norway',
    ]);
    assert.deepEqual(told('Corvo United were beaten.'), ['lose', 'Corvo United', undefined]);
  });

  it('is no match where somebody was beaten up, nor where no name says whom', () => {
    assert.deepEqual(told('Erik Lund was beaten in his cell.'), []);
    assert.deepEqual(told('Police beat the protesters.'), []);
  });
});
