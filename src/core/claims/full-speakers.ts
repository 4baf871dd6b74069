import data from '../../../data/claims/spokespeople.json' with { type: 'json' };
import type { Claim } from './claim.ts';

/** *the ministry*: a body by its kind alone. */
const SHORT = new RegExp(`^the (${data.bodies.replaceAll(' ', '|')})$`, 'i');
/** *the health ministry*: what it is called in full, and its kind. */
const FULL = /^[Tt]he (?:\p{Ll}[\p{L}-]* )+(\p{Ll}+)$/u;

/**
 * Claims of one article with the whole name of a body that speaks by its kind alone: *the ministry* is *the health ministry*
 * that spoke before it, unless another ministry has spoken as well.
 */
export function withFullSpeakers(claims: readonly Claim[]): readonly Claim[] {
  const full = new Map<string, string | null>();
  return claims.map((claim) => {
    const { speaker } = claim;
    if (!speaker || speaker.character !== null || speaker.name !== null) return claim;
    const kind = SHORT.exec(speaker.text)?.[1]?.toLowerCase();
    if (kind !== undefined) {
      const name = full.get(kind);
      return name ? { ...claim, speaker: { ...speaker, name } } : claim;
    }
    const last = FULL.exec(speaker.text)?.[1];
    if (last === undefined) return claim;
    const name = speaker.text[0]!.toLowerCase() + speaker.text.slice(1);
    const known = full.get(last);
    if (known === undefined) full.set(last, name);
    else if (known !== name) full.set(last, null);
    return claim;
  });
}
