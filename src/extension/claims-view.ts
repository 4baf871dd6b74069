import * as vscode from 'vscode';
import { verdicts } from '../core/annotations/annotation.ts';
import type { ClaimItem } from '../protocol.ts';
import { row, type Row } from './tree.ts';
import { verdictLook, verdictWords } from './verdict-words.ts';

/** Every claim below its article. */
export function claimsByArticle(claims: readonly ClaimItem[]): readonly Row[] {
  return group(claims, (claim) => claim.uri).map(([uri, found]) =>
    row(found[0]!.article, uri, {
      id: `article ${uri}`,
      iconPath: new vscode.ThemeIcon('file-text'),
      description: String(found.length),
      tooltip: found[0]!.file,
      rows: found.map((claim) => claimRow(claim, false)),
    }),
  );
}

/** Every claim below its verdict; those that nobody has looked at come last. */
export function claimsByVerdict(claims: readonly ClaimItem[]): readonly Row[] {
  const named = verdicts.map((verdict) => ({
    title: verdictLook(verdict).word,
    icon: verdictLook(verdict).icon,
    found: claims.filter((claim) => claim.verdict?.verdict === verdict),
  }));
  const open = {
    title: vscode.l10n.t('Not yet checked'),
    icon: 'circle-outline',
    found: claims.filter((claim) => !claim.verdict),
  };
  return [...named, open]
    .filter(({ found }) => found.length > 0)
    .map(({ title, icon, found }) =>
      row(title, title, {
        id: `verdict ${title}`,
        iconPath: new vscode.ThemeIcon(icon),
        description: String(found.length),
        rows: found.map((claim) => claimRow(claim, true)),
      }),
    );
}

function claimRow(claim: ClaimItem, withFile: boolean): Row<ClaimItem> {
  const look = claim.verdict && verdictLook(claim.verdict.verdict);
  const icon = look?.icon ?? (claim.conflicts > 0 ? 'git-compare' : 'quote');
  const colour =
    look?.colour ?? (claim.conflicts > 0 ? 'crosscheck.conflictForeground' : undefined);
  return row(claim.text.replace(/\s+/g, ' '), claim, {
    id: `${claim.uri} ${claim.id}`,
    spoken: claim.verdict
      ? verdictWords(claim.verdict)
      : claim.conflicts > 0
        ? vscode.l10n.t('Differs from other articles')
        : undefined,
    contextValue: 'claim',
    description: [claim.speaker, withFile ? claim.article : null].filter(Boolean).join(' · '),
    iconPath: new vscode.ThemeIcon(icon, colour ? new vscode.ThemeColor(colour) : undefined),
    tooltip: [
      `“${claim.text}”`,
      claim.speaker ?? vscode.l10n.t('The article itself states this.'),
      claim.verdict ? verdictWords(claim.verdict) : vscode.l10n.t('Not yet checked'),
    ].join('\n'),
    command: openCommand(claim, true),
  });
}

/**
 * The command that shows a place of a document.
 *
 * @param preserveFocus Whether the keyboard stays where it is, as for a row of a list.
 */
export function openCommand(
  place: Pick<ClaimItem, 'uri' | 'range'>,
  preserveFocus = false,
): vscode.Command {
  const { start, end } = place.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return {
    title: vscode.l10n.t('Open'),
    command: 'vscode.open',
    arguments: [vscode.Uri.parse(place.uri), { selection, preserveFocus }],
  };
}

function group<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const found = groups.get(key(item));
    if (found) found.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups];
}
