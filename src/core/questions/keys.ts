import { isEmptyVerb, oppositesOf } from './opposed.ts';
import { countKey } from './tests/count-scope.ts';
import { countedParty } from './tests/number.ts';
import type { Told } from './told.ts';

/** The names under which a claim is filed: the ones it says, and those that its article opens with. */
function anchorsOf(told: Told): readonly string[] {
  const named = told.parties.filter((party) => party.named).map((party) => lastWord(party.head));
  const own = new Set([...told.ids, ...named, ...told.scene.names]);
  return own.size ? [...own] : told.parties.slice(0, 1).map((party) => lastWord(party.head));
}

function lastWord(head: string): string {
  return head.slice(head.lastIndexOf(' ') + 1);
}

/** What a claim may be compared by: what it tells of whom. Only claims with a key in common are compared. */
export function keysOf(told: Told): readonly string[] {
  const topics: string[] = [];
  const { predicate } = told.claim;
  const counted = countedParty(told)?.quantity;
  if (counted && predicate)
    topics.push(`number|${predicate}|${countKey(predicate, counted.of)}|${counted.unit ?? ''}`);
  const anchors = anchorsOf(told);
  if (predicate && !isEmptyVerb(predicate))
    for (const one of [predicate, ...oppositesOf(predicate)])
      topics.push(`told|${[predicate, one].sort().join('|')}`);
  return [
    ...copyKeys(told),
    ...topics.flatMap((topic) => anchors.map((anchor) => `${topic}|${anchor}`)),
  ];
}

/** A copy with one edit keeps its first words or its last ones. */
function copyKeys({ leads, words: all }: Told): readonly string[] {
  if (!leads) return [];
  const words = all.map((word) => word.lower);
  if (words.length < 9) return [];
  return [`first|${words.slice(0, 4).join(' ')}`, `last|${words.slice(-4).join(' ')}`];
}
