import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const lead = 'Eva Lorn, Jan Holub and Dan Rusk spoke in Ambel on Tuesday.';
const conflicts = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`).length;

describe('a sum that is spent', () => {
  const fund = 'The Norvik fund has already spent over 1 million euros on advertisements for Lorn.';

  it('is one where one pays', () => {
    const spent = 'The Norvik fund has spent 513,000 euros on advertisements for Lorn.';
    assert.equal(conflicts(fund, spent), 1);
  });

  it('is another where nothing shows that one and the same pays', () => {
    const three = 'Three funds have in fact reported spending 513,000 euros supporting her.';
    const one =
      'The super fund has already spent over 1 million euros on television advertisements.';
    assert.equal(conflicts(one, three), 0);
  });
});

describe('what is earned', () => {
  it('from one thing is not what is earned from another', () => {
    const earned = (from: string) =>
      `Lorn personally earned 5 million euros from the ${from}, according to Dan Rusk.`;
    const earning = 'Lorn told of earning 132 million euros from the club on her form.';
    assert.equal(conflicts(earned('club'), earning), 1);
    assert.equal(conflicts(earned('enterprise'), earning), 0);
  });
});
