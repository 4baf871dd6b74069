import type { Claim } from '../../claims/claim.ts';

/** The verb of a claim as it stands in the text: *were not hurt*. */
export function verbPhrase({ text, start, statement: { verbSpan } }: Claim): string {
  return text
    .slice(verbSpan.start - start, verbSpan.end - start)
    .replace(/\s+/g, ' ')
    .trim();
}
