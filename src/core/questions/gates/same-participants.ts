import type { Party, Told } from '../told.ts';
import { partyOf } from '../told.ts';
import { matchParties } from '../match-parties.ts';
import { silent, type Verdict } from '../comparison.ts';

/** Who does it, and to whom: two different names in one role make two different things. */
export function sameParticipants(a: Told, b: Told, roles: readonly string[]): Verdict {
  const passed: string[] = [];
  for (const role of roles) {
    const [x, y] = [partyOf(a, role), partyOf(b, role)];
    if (!x || !y) continue;
    const match = matchParties(x, y);
    if (match === 'different')
      return { clears: `${describe(x)} and ${describe(y)} are not the same` };
    if (match === 'same') passed.push(`both speak of ${describe(x)}`);
  }
  return passed.length ? { passes: passed.join('; ') } : silent;
}

function describe(party: Party): string {
  return `“${party.text}”`;
}
