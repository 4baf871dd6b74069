import type { Claim } from '../core/claims/claim.ts';
import type { Comparison } from '../core/questions/comparison.ts';
import type { Answer, Question } from '../core/questions/question.ts';
import { someAnswers } from '../core/questions/some-answers.ts';
import type { ExplainedSide, Explanation } from '../protocol-items/explanation.ts';
import type { ClaimAt } from '../protocol-items/place.ts';
import type { ExplainParams } from '../protocol.ts';
import { valueOf } from './answer-value.ts';
import { explanation } from './explanation.ts';
import type { Folder } from './folder.ts';
import { locate } from './here.ts';
import type { Workspace } from './workspace.ts';

/** Two claims of one folder, and what came of comparing them. */
export interface Compared {
  readonly folder: Folder;
  /** The question whose answers they are; null for two claims that a person chose. */
  readonly question: Question | null;
  readonly sides: readonly [Side, Side];
  readonly comparison: Comparison;
}

export interface Side {
  readonly file: string;
  readonly claim: Claim;
}

/** Why two claims are listed, or why not; null where one of them is not known, or not in the same folder. */
export function explain(workspace: Workspace, params: ExplainParams): Explanation | null {
  const compared = 'first' in params ? chosen(workspace, params) : ofQuestion(workspace, params);
  if (!compared) return null;
  const { folder, sides, comparison } = compared;
  const show = ({ file, claim }: Side, slot: 0 | 1): ExplainedSide => {
    const differs = comparison.slots?.[slot];
    return {
      uri: folder.uriOf(file),
      claim: claim.id,
      range: locate(folder, file, claim).range,
      differs: differs ? locate(folder, file, differs).range : null,
    };
  };
  return { ...explanation(compared), sides: [show(sides[0], 0), show(sides[1], 1)] };
}

function chosen(
  workspace: Workspace,
  { first, second }: { readonly first: ClaimAt; readonly second: ClaimAt },
): Compared | null {
  const [at, other] = [workspace.at(first.uri), workspace.at(second.uri)];
  if (!at || at.folder !== other?.folder) return null;
  return compare(at.folder, null, [
    { file: at.file, claim: first.claim },
    { file: other.file, claim: second.claim },
  ]);
}

function ofQuestion(
  workspace: Workspace,
  { folder: uri, question: id, answer }: Exclude<ExplainParams, { readonly first: ClaimAt }>,
): Compared | null {
  const folder = workspace.folders().find((one) => one.uri === uri);
  const question = folder?.questions().find((one) => one.id === id);
  if (!folder || !question) return null;
  const at = answer && folder.fileOf(answer.uri);
  const own = question.answers.find(
    (one) => answer && one.file === at && one.claim === answer.claim,
  );
  return decidingPair(folder, question, own);
}

/**
 * The two answers that make a question what it is: of its relation, and as strong as it. With an answer
 * given, it and the one that it differs from; an answer that only agrees with others is shown beside these. They are
 * looked for among the answers that are shown.
 */
function decidingPair(folder: Folder, question: Question, own?: Answer): Compared | null {
  const { shown: answers } = someAnswers(question.answers, valueOf, (answer) => answer === own);
  let best: Compared | null = null;
  let rank = 0;
  for (const [i, a] of answers.entries())
    for (const b of answers.slice(i + 1)) {
      if (own && a !== own && b !== own) continue;
      const compared = compare(folder, question, [a, b]);
      const found = compared ? rankOf(compared.comparison, question) : 0;
      if (found > rank) [best, rank] = [compared, found];
      if (rank === BEST) return best;
    }
  return best;
}

const BEST = 3;

function rankOf({ relation, strength }: Comparison, question: Question): number {
  if (relation === question.relation) return strength === question.strength ? BEST : 2;
  return 1;
}

function compare(
  folder: Folder,
  question: Question | null,
  [first, second]: readonly [Answer | Address, Answer | Address],
): Compared | null {
  // The two are compared in the order of the files, as when the row was made.
  const isTurned = first.file > second.file;
  const comparison = isTurned
    ? turned(folder.corpus.explain(second, first))
    : folder.corpus.explain(first, second);
  const [a, b] = [sideOf(folder, first), sideOf(folder, second)];
  return comparison && a && b ? { folder, question, sides: [a, b], comparison } : null;
}

type Address = Pick<Answer, 'file' | 'claim'>;

function turned(comparison: Comparison | undefined): Comparison | undefined {
  const slots = comparison?.slots;
  return slots ? { ...comparison, slots: [slots[1], slots[0]] } : comparison;
}

function sideOf(folder: Folder, { file, claim: id }: Address): Side | undefined {
  const claim = folder.corpus.claim(file, id);
  return claim && { file, claim };
}
