import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('what somebody does', () => {
  it('has another number for somebody else', () => {
    const cast = (who: string, ballots: string) =>
      `Orval voted on its bridge on Sunday. ${who} cast ${ballots} ballots.`;
    const supporters = cast('Supporters', '4,100');
    assert.deepEqual(conflictsOf(supporters, cast('Opponents', '3,700')), []);
    assert.deepEqual(conflictsOf(supporters, cast('Supporters', '3,700')), ['number']);
  });

  it('is of one agency, which is told in full once', () => {
    const lead = 'Cholera has killed nine people in the town of Namuere in Galdia.';
    const first = `${lead} The national disaster agency bought 900 tents on Monday.`;
    const second = (who: string) =>
      `${lead} The national disaster agency opened an office there.\n\n${who} bought 400 tents on Monday.`;
    assert.deepEqual(conflictsOf(first, second('The agency')), ['number']);
    assert.deepEqual(conflictsOf(first, second('The aid agency')), []);
    const alone = `${lead} The agency bought 400 tents on Monday.`;
    assert.deepEqual(conflictsOf(first, alone), []);
  });
});

describe('how many were convicted', () => {
  it('is one number of one trial, whatever each article calls the court', () => {
    const french =
      'A French court convicted four people on Tuesday over the theft of five paintings from the castle museum of Montclair. The court in Lyon had heard forty witnesses.';
    const lyon = (count: string) =>
      `A court in Lyon on Tuesday convicted ${count} people accused of stealing paintings from a castle museum in Montclair.`;
    assert.deepEqual(conflictsOf(french, lyon('six')), ['number']);
    assert.deepEqual(conflictsOf(french, lyon('four')), []);
  });
});

describe('how many came', () => {
  it('is another number for another thing', () => {
    const drew = (words: string) => `Lampora held its kite festival on Tuesday. ${words} visitors.`;
    const kites = drew('The kite festival drew 30,000');
    assert.deepEqual(conflictsOf(kites, drew('The festival drew 12,000')), ['number']);
    assert.deepEqual(conflictsOf(kites, drew('The concert drew 12,000')), []);
  });
});
