import type { Claim } from './claim.ts';
import type { UnnamedClaim } from './claim-parts.ts';

/** The claims of one article, each with an id of its own: the same words again get another one. */
export function withIds(file: string, claims: readonly UnnamedClaim[]): readonly Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const words = wordsOfClaim(claim.text);
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    return { id: claimId(file, words, occurrence), ...claim };
  });
}

/** The words of a claim without regard to case and spacing. */
export function wordsOfClaim(text: string): string {
  const lower = text.toLowerCase();
  // Most have single spaces already; to put each in the place of itself takes longer than to look.
  return /\s\s|[^\S ]|^ | $/.test(lower) ? lower.replace(/\s+/g, ' ').trim() : lower;
}

/**
 * A short name for a claim that stays the same while its article changes around it.
 *
 * @param words As `wordsOfClaim` gives them.
 * @param occurrence How often those words came before in the file.
 */
export function claimId(file: string, words: string, occurrence: number): string {
  return hash(`${file}\n${words}\n${occurrence}`);
}

/** 64 bits of FNV-1a in two halves, as 13 letters and digits; for names, not for secrets. */
export function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + (low >>> 16)), 0x5bd1e995);
  }
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36).padStart(7, '0')).slice(-13);
}
