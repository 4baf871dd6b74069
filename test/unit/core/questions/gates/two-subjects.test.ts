import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('two sentences in the same words', () => {
  it('are of two ships where each has a name of its own', () => {
    const ferry = (name: string, people: string) =>
      `The ferry Sankt ${name} broke down off Fyrre on Tuesday with ${people} passengers on board.`;
    assert.equal(conflicts(ferry('Orm', '210'), ferry('Orm', '95')), 1);
    assert.equal(conflicts(ferry('Orm', '210'), ferry('Aldis', '95')), 0);
    const known = `${ferry('Orm', '210')} It was first taken for the Sankt Aldis.`;
    assert.equal(conflicts(known, ferry('Aldis', '95')), 1);
  });

  it('are of two firms', () => {
    const builds = (firm: string, count: string) =>
      `Power company ${firm} said on Tuesday that it would build a wind farm with ${count} turbines off the island of Fyrre.`;
    assert.equal(conflicts(builds('Stromark', '60'), builds('Stromark', '45')), 1);
    assert.equal(conflicts(builds('Stromark', '60'), builds('Eolis', '45')), 0);
  });

  it('are of some alone where a word narrows whom they are told of', () => {
    const exports = (whose: string, words: string) =>
      `${whose} exports of Pelland ${words} in February, the board said on Tuesday.`;
    assert.equal(conflicts(exports('Coffee', 'rose'), exports('Coffee', 'fell')), 1);
    assert.equal(conflicts(exports('Coffee', 'rose'), exports('Organic coffee', 'fell')), 0);
  });
});
