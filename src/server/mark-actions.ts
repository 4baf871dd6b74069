import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { commands, type ClaimAt, type MarkParams } from '../protocol.ts';
import { within, type Here } from './here.ts';
import { markOn, verdictOf } from './placed-marks.ts';

const offered = [
  ['Mark Verified', 'verified'],
  ['Mark Disputed', 'disputed'],
  ['Mark False', 'false'],
  ['Mark as Needing Context', 'needs-context'],
  ['Mark Outdated', 'outdated'],
] as const;

/** *Why not?*: compares a claim with another that the person chooses next. */
function compareAction(uri: string, claim: string): CodeAction {
  const title = 'Compare with Another Claim…';
  const argument: ClaimAt = { uri, claim };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: commands.whyNotWith, arguments: [argument] },
  };
}

/** The verdicts that a person may give to the claim at a place, or to chosen words. */
export function markActions(at: Here, range: Range): CodeAction[] {
  const chosen =
    range.start.line !== range.end.line || range.start.character !== range.end.character;
  const claim = within(at, at.analysis.claims, range)[0];
  if (!claim && !chosen) return [];
  const target = claim ? { uri: at.uri, claim: claim.id } : { uri: at.uri, range };
  const current = claim && verdictOf(markOn(claim, at.folder.marksOf(at.file)))?.verdict;
  const action = (title: string, params: MarkParams): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: commands.mark, arguments: [params] },
  });
  return [
    ...offered
      .filter(([, verdict]) => verdict !== current)
      .map(([title, verdict]) => action(title, { ...target, verdict })),
    ...(claim ? [compareAction(at.uri, claim.id)] : []),
    ...(current ? [action('Clear Mark', { ...target, verdict: null })] : []),
  ];
}
