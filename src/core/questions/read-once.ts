import type { Told } from './told.ts';

/**
 * Reads something of a claim when it is first asked for, and once for as long as the claim is kept: it is compared with
 * hundreds of others, and looking through a sentence takes longer than the rest of most gates.
 *
 * @param read Depends on nothing but the claim.
 */
export function readOnce<T>(read: (told: Told) => T): (told: Told) => T {
  const known = new WeakMap<Told, { readonly found: T }>();
  return (told) => {
    const before = known.get(told);
    if (before) return before.found;
    const found = read(told);
    known.set(told, { found });
    return found;
  };
}
