import assert from 'node:assert/strict';
import { fatesTold } from './fates-told.ts';

describe('what became of somebody', () => {
  it('is read from whichever words tell it', () => {
    for (const [expected, text] of [
      ['found-dead: the boy', 'Searchers found the boy’s body in the woods on Monday.'],
      ['accounted-for: Everyone', 'Everyone has been accounted for since Monday, police said.'],
      ['withstand: The dam', 'The dam is still standing after the flood, engineers said.'],
    ] as const)
      assert.ok(fatesTold(text).includes(expected), fatesTold(text).join('; '));
  });

  it('is told neither of the nine nor of their mother, where four of them are alive', () => {
    const all = fatesTold('Anna Berg had nine children, of whom four are still alive.');
    assert.ok(!all.some((one) => one.startsWith('survive')), all.join('; '));
    const trapped = fatesTold('Nine miners were trapped, of whom four are alive.');
    assert.ok(trapped.includes('survive: four'), trapped.join('; '));
  });
});
