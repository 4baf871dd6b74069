import assert from 'node:assert/strict';
import { told } from '../told.ts';

/** The source of the first attribution. */
function speaker(text: string): string {
  return told(text)[0]?.split(' | ')[0] ?? '';
}

describe('the subject before a verb of saying', () => {
  it('has its title, and its apposition between commas', () => {
    assert.equal(
      speaker('Russian President Ivan Petrov said it rained.'),
      'Russian President Ivan Petrov',
    );
    assert.equal(
      speaker('Ann Lee, a spokeswoman for the ministry, said it rained.'),
      'Ann Lee, a spokeswoman for the ministry',
    );
  });

  it('leaves out what the sentence says of time, place and manner', () => {
    assert.equal(
      speaker('On Monday, in a statement, the ministry said it rained.'),
      'the ministry',
    );
    assert.equal(speaker('The ministry on Monday said it rained.'), 'The ministry');
    assert.equal(
      speaker('President Ivan Petrov, speaking to reporters, said it rained.'),
      'President Ivan Petrov',
    );
  });

  it('takes all of a list', () => {
    assert.equal(
      speaker('In a joint statement, Norland, Sudland and their partners said it rained.'),
      'Norland, Sudland and their partners',
    );
  });

  it('takes the noun before a relative clause or a participle', () => {
    assert.equal(speaker('A man who saw the fire said it rained.'), 'A man who saw the fire');
    assert.equal(
      speaker('Officials briefed on the plan said it rained.'),
      'Officials briefed on the plan',
    );
  });
});
