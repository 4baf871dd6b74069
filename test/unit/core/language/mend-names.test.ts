import assert from 'node:assert/strict';
import { subjectOf } from './read-sentence.ts';

describe('a name behind a noun that has a preposition', () => {
  for (const [verb, subject, text] of [
    ['promised', 'Ada Roth', 'In a letter Ada Roth promised to pay.'],
    ['denied', 'Roth', 'In a statement Roth denied the charge.'],
    ['warned', 'Ivan Dorn', 'In a report Ivan Dorn warned of floods.'],
    ['promised', 'Ada Roth', 'In a letter to the paper Ada Roth promised to pay.'],
    ['cleared', 'Roth', 'At the trial Roth was cleared of fraud.'],
  ] as const)
    it(`is the subject of the verb right behind it: ${text}`, () => {
      assert.equal(subjectOf(verb, text), subject);
    });

  it('belongs to the noun where another is the subject', () => {
    assert.equal(subjectOf('won', 'A film by the actor Ada Roth won the prize.'), 'A film');
  });
});
