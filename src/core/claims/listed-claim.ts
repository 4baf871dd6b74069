import type { Quoted } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { isOfOffice } from './office-names.ts';

/**
 * Whether a reader has something to check in it by itself; a title beside a name, and the moment of what a clause tells, are
 * only compared with others.
 */
export function isListed({ predicate }: Claim): boolean {
  return !isOfOffice(predicate) && predicate !== 'befall';
}

/** What a list of all claims of a folder shows of one. */
export interface ListedClaim extends Quoted {
  readonly id: string;
  readonly speaker: string | null;
}

type Row = readonly [id: string, start: number, end: number, text: string, speaker: string | null];

/** What a list shows of the claims of one file, in little room: JSON in UTF-8. */
export function packListed(claims: readonly Claim[]): Uint8Array {
  const rows = claims
    .filter(isListed)
    .map(({ id, start, end, text, speaker }): Row => [id, start, end, text, speaker?.text ?? null]);
  return new TextEncoder().encode(JSON.stringify(rows));
}

export function unpackListed(bytes: Uint8Array): readonly ListedClaim[] {
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as readonly Row[];
  return rows.map(([id, start, end, text, speaker]) => ({ id, start, end, text, speaker }));
}
