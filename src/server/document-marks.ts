import * as l10n from '@vscode/l10n';
import type { Claim } from '../core/claims/claim.ts';
import { isListed } from '../core/claims/listed-claim.ts';
import type { DocumentMarks, MarkedRange } from '../protocol-items/document-marks.ts';
import type { Compared } from './compared.ts';
import type { Here } from './here.ts';
import { isOnWords } from '../core/annotations/place-marks.ts';
import { markOn, verdictOf } from './placed-marks.ts';

/** More marks than this in one document would slow the editor down, and no article needs them. */
const LIMIT = 3000;

/** What to paint in one document. */
export function documentMarks(
  at: Here,
  version: number | null,
  { status, conflicts }: Compared,
): DocumentMarks {
  const { folder, file, analysis, lines } = at;
  const { mentions, claims, article } = analysis;
  const marks = folder.marksOf(file).filter(isOnWords);
  const onClaims = new Set(claims.map((claim) => markOn(claim, marks)));
  const ownWords: MarkedRange[] = marks
    .filter((mark) => mark.span !== null && !onClaims.has(mark))
    .map((mark) => ({
      range: lines.rangeOf(mark.span!),
      claim: null,
      verdict: verdictOf(mark),
      conflicts: 0,
    }));
  const conflictsOf = ({ id }: Claim) => conflicts.get(id) ?? 0;
  const isArticle = article.isArticle;
  return {
    version,
    status,
    names: isArticle
      ? mentions.slice(0, LIMIT).map(({ type, ...span }) => ({ type, range: lines.rangeOf(span) }))
      : [],
    claims: [
      ...claims
        .map((claim) => ({ claim, conflicts: conflictsOf(claim) }))
        .filter(({ claim, conflicts }) => isListed(claim) || conflicts > 0)
        .slice(0, LIMIT)
        .map(({ claim, conflicts }) => ({
          range: lines.rangeOf(claim),
          claim: claim.id,
          verdict: verdictOf(markOn(claim, marks)),
          conflicts,
        })),
      ...ownWords,
    ],
    furniture: isArticle
      ? article.furniture.slice(0, LIMIT).map((span) => lines.rangeOf(span))
      : [],
    capped:
      mentions.length > LIMIT || claims.length > LIMIT
        ? l10n.t(
            'Only the first {0} names and claims of this file are marked, to keep the editor quick.',
            LIMIT,
          )
        : null,
  };
}
