import assert from 'node:assert/strict';
import { oneContest } from '../../../../../src/core/questions/gates/one-contest.ts';
import { partyOf } from '../../../../../src/core/questions/told.ts';
import { toldIn } from '../told-in.ts';

/** Whether two winners of one day may have won one thing. */
function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [a, b].map((what, i) =>
    toldIn(`${i}.md`, `${i ? 'Erik Lund' : 'Anna Berg'} won ${what} on Monday.`).find(
      ({ claim }) => claim.predicate === 'win',
    )!,
  ) as [ReturnType<typeof toldIn>[number], ReturnType<typeof toldIn>[number]];
  return !('clears' in oneContest(x, y, partyOf(x, 'patient')!, partyOf(y, 'patient')!));
}

describe('one contest', () => {
  it('is told alike in both articles', () => {
    assert.ok(mayBeOne('the mayoral election', 'the mayoral election'));
    assert.ok(mayBeOne('the French election', 'the French election'));
    assert.ok(!mayBeOne('the mayoral election', 'the election'));
    assert.ok(!mayBeOne('the election', 'the mayoral election'));
  });

  it('is of one year', () => {
    assert.ok(!mayBeOne('the 1968 election', 'the election'));
    assert.ok(mayBeOne('the 2024 election', 'the election'));
  });

  it('is of one party where each votes for itself', () => {
    assert.ok(!mayBeOne('the primary', 'the primary'));
    assert.ok(mayBeOne('the labour primary', 'the labour primary'));
  });
});
