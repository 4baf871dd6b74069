import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.ts';
import type { ClaimAt } from '../protocol-items/place.ts';
import { commands, type MarkParams, type PassageParams } from '../protocol.ts';
import { within, type Here } from './here.ts';
import { markOn, verdictOf } from './placed-marks.ts';

const offered = () =>
  [
    [l10n.t('Mark Verified'), 'verified'],
    [l10n.t('Mark Disputed'), 'disputed'],
    [l10n.t('Mark False'), 'false'],
    [l10n.t('Mark as Needing Context'), 'needs-context'],
    [l10n.t('Mark Outdated'), 'outdated'],
  ] as const;

/** *Why not?*: compares a claim with another that the person chooses next. */
function compareAction(uri: string, claim: string): CodeAction {
  const title = l10n.t('Compare with Another Claim…');
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
  const passage = passageActions(at, range, chosen);
  if (!claim && !chosen) return passage;
  const target = claim ? { uri: at.uri, claim: claim.id } : { uri: at.uri, range };
  const current = claim && verdictOf(markOn(claim, at.folder.marksOf(at.file)))?.verdict;
  const action = (title: string, params: MarkParams): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: commands.mark, arguments: [params] },
  });
  return [
    ...offered()
      .filter(([, verdict]) => verdict !== current)
      .map(([title, verdict]) => action(title, { ...target, verdict })),
    ...(claim ? [compareAction(at.uri, claim.id)] : []),
    ...(current ? [action(l10n.t('Clear Mark'), { ...target, verdict: null })] : []),
    ...passage,
  ];
}

/** What a person may say about the lines at a place: where it was read as one thing, that it is the other. */
function passageActions(
  { uri, analysis, lines }: Here,
  range: Range,
  chosen: boolean,
): CodeAction[] {
  const { isArticle, body, furniture } = analysis.article;
  if (!isArticle) return [];
  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const touches = (one: Span) => one.start <= span.end && span.start <= one.end;
  const action = (title: string, isBody: boolean): CodeAction => {
    const params: PassageParams = { uri, range, isBody };
    const command = { title, command: commands.correctPassage, arguments: [params] };
    return { title, kind: CodeActionKind.QuickFix, command };
  };
  return [
    ...(furniture.some(touches) ? [action(l10n.t('This Is Part of the Article'), true)] : []),
    ...(chosen && body.some(touches)
      ? [action(l10n.t('This Is Not Part of the Article'), false)]
      : []),
  ];
}
