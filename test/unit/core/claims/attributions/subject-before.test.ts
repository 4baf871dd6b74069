import assert from 'node:assert/strict';
import { told } from '../told.ts';

/** The source of the first attribution. */
function speaker(text: string): string {
  return told(text)[0]?.split(' | ')[0] ?? '';
}

describe('the subject before a verb of saying', () => {
  it('has its title', () => {
    assert.equal(
      speaker('Russian President Ivan Petrov said it rained.'),
      'Russian President Ivan Petrov',
    );
  });

  it('leaves out a day or a week between it and the verb', () => {
    assert.equal(speaker('The ministry on Monday said it rained.'), 'The ministry');
    assert.equal(speaker('The ministry last week said it rained.'), 'The ministry');
  });
});
