import assert from 'node:assert/strict';
import {
  isHeOrShe,
  isPersonal,
  isPronoun,
  isRelativePronoun,
  isSubjectPronoun,
} from '../../../../src/core/language/pronouns.ts';

describe('pronouns', () => {
  const told = (is: (word: string) => boolean, words: string) => words.split(' ').filter(is);

  it('are he or she where one person acts', () => {
    assert.deepEqual(told(isHeOrShe, 'He she him it they Roza'), ['He', 'she']);
  });

  it('take up one person as a subject or an object', () => {
    assert.deepEqual(told(isPersonal, 'He him Her she his it them'), ['He', 'him', 'Her', 'she']);
  });

  it('are subjects, whoever they stand for', () => {
    assert.deepEqual(told(isSubjectPronoun, 'I they It you who us'), ['I', 'they', 'It']);
  });

  it('open a clause about the noun before them', () => {
    assert.deepEqual(told(isRelativePronoun, 'who which that whose where they'), [
      'who',
      'which',
      'that',
    ]);
  });

  it('stand for what is named elsewhere, as numberless heads do', () => {
    assert.deepEqual(told(isPronoun, 'they both others everyone nobody minister'), [
      ...['they', 'both', 'others', 'everyone'],
    ]);
  });
});
