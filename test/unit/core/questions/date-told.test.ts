import assert from 'node:assert/strict';
import { differ } from './dates-differ.ts';

describe('the day that a claim gives', () => {
  it('may be reckoned back roughly, in weeks or months', () => {
    const bid = (when: string) =>
      `Ana Rell of the Unity Party launched her bid for mayor of Orval ${when}.`;
    const mayor = 'Ana Rell wants to be mayor.';
    assert.ok(differ(mayor, bid('in June 2023'), bid('in July 2023')));
    assert.ok(!differ(mayor, bid('in June 2023'), bid('eight months ago')));
    const before = 'in July 2023, months before the vote';
    assert.ok(differ(mayor, bid('in June 2023'), bid(before)));
  });
});
