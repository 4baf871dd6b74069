import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => {
  const told = (text: string) => `The trial of Jonas Thorne ended in Mardal on Monday. ${text}`;
  return conflictsOf(told(a), told(b), '2024-03-06').length;
};

describe('the charge of a verdict', () => {
  const guilty = 'The jury found Thorne guilty of securities fraud on Monday.';

  it('sets two verdicts apart where both name one', () => {
    assert.equal(conflicts(guilty, 'The jury acquitted him of obstructing justice on Monday.'), 0);
    assert.equal(conflicts(guilty, 'The jury acquitted Thorne of perjury, a lesser charge.'), 0);
  });

  it('sets none apart where it is one, or only one of the two names it', () => {
    assert.equal(conflicts(guilty, 'The jury acquitted him of securities fraud on Monday.'), 1);
    assert.equal(conflicts(guilty, 'The jury acquitted Thorne on Monday.'), 1);
  });
});
