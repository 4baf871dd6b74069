import assert from 'node:assert/strict';
import { told } from '../told.ts';

/** The source of the first attribution. */
function speaker(text: string): string {
  return told(text)[0]?.split(' | ')[0] ?? '';
}

describe('the subject before a comma and a verb of saying', () => {
  it('has its apposition, and the clause that tells who it is', () => {
    for (const subject of [
      'Ann Lee, a spokeswoman for the ministry',
      'Ann Lee, who saw the fire',
      'Ann Lee, acting head of the fund',
    ])
      assert.equal(speaker(`${subject}, said it rained.`), subject);
  });

  it('leaves out what the sentence says of time, place and manner', () => {
    assert.equal(
      speaker('On Monday, in a statement, the ministry said it rained.'),
      'the ministry',
    );
    assert.equal(
      speaker('President Ivan Petrov, speaking to reporters, said it rained.'),
      'President Ivan Petrov',
    );
  });
});
