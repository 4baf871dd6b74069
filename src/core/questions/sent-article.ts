import type { Day } from '../calendar/day.ts';
import type { ClaimList } from '../claims/claim-list.ts';
import { hashText } from '../text/hash.ts';
import { tellWhenAsked, type ToldFile } from './tell.ts';
import type { FileClaims } from './file-claims.ts';

/** An article as it is sent to another process, which compares its claims: plain data alone. */
export interface SentArticle {
  readonly file: string;
  /** Its analysis, packed. */
  readonly packed: Uint8Array;
  readonly published: Day | null;
  readonly cluster: string;
  /** See `FileClaims.entityOf`, in the order of the article's characters. */
  readonly ids: readonly (string | undefined)[];
  readonly weights: readonly number[];
}

/** The same with the words of all of its names, as hashes: known where its claims have been filed. */
export interface SentFiled extends SentArticle {
  readonly names: Int32Array;
}

/** @param unpackClaims The claims of a packed analysis. */
export function claimsOfSent(
  { packed, published, cluster, ids, weights }: SentArticle,
  unpackClaims: (packed: Uint8Array) => ClaimList,
): FileClaims {
  return {
    claims: () => unpackClaims(packed),
    published,
    cluster,
    weights,
    entityOf: (character) => ids[character],
  };
}

/** The claims of an article that was sent, told as where it came from. */
export function tellSent(
  sent: SentFiled,
  unpackClaims: (packed: Uint8Array) => ClaimList,
): ToldFile {
  const names = new Set(sent.names);
  return tellWhenAsked(sent.file, claimsOfSent(sent, unpackClaims), (word) =>
    names.has(hashText(word) | 0),
  );
}
