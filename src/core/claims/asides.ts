import type { Token } from '../language/sentence.ts';

/** How many tokens may stand between the two commas of an aside. */
const LONGEST = 32;

/**
 * *The truce, which is valid from noon, will last 48 hours*: where the aside opens that a comma closes; null where it closes
 * none.
 */
export function asideBefore(tokens: readonly Token[], comma: number): number | null {
  if (tokens[comma]?.text !== ',') return null;
  for (let at = comma - 1; at > 0 && comma - at <= LONGEST; at--) {
    if (tokens[at]!.text !== ',') continue;
    const opens = /^(?:IN|TO)$/.test(tokens[at + 1]!.tag) ? at + 2 : at + 1;
    const isRelative = /^(?:which|who|whose|whom)$/i.test(tokens[opens]?.text ?? '');
    if (isRelative || (opens === at + 1 && /^VB[NG]$/.test(tokens[opens]?.tag ?? ''))) return at;
    if (/^(?:and|or)$/i.test(tokens[at + 1]!.text)) continue;
    return null;
  }
  return null;
}
