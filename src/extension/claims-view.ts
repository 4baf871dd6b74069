import * as vscode from 'vscode';
import { verdicts, type Verdict } from '../core/annotations/annotation.ts';
import type { ClaimItem } from '../protocol-items/claim.ts';
import { describeFilter, pickFilter, type FilterKind, type ViewFilter } from './pick-filter.ts';
import { row, type Row } from './tree.ts';
import { verdictLook, verdictWords } from './verdict-words.ts';

/** How the claims are put in groups. */
export type ClaimGrouping = 'article' | 'verdict' | 'reviewer';

/** Which claims the view shows: those with these verdicts, and with these words in them. */
export type ClaimFilter = ViewFilter<Verdict | 'open'>;

function filterKinds(): readonly FilterKind<Verdict | 'open'>[] {
  return [
    ...verdicts.map((kind) => ({
      kind,
      title: verdictLook(kind).word,
      icon: verdictLook(kind).icon,
    })),
    { kind: 'open', title: vscode.l10n.t('Not yet checked'), icon: 'circle-outline' },
  ];
}

/** Lets a person choose verdicts, or type words. Undefined where they changed their mind. */
export function pickClaimFilter(now: ClaimFilter): Promise<ClaimFilter | undefined> {
  return pickFilter(now, filterKinds(), {
    title: vscode.l10n.t('Which claims should the view show?'),
    placeholder: vscode.l10n.t(
      'Check verdicts, type words of a claim, speaker or article, or both',
    ),
  });
}

/** The claims that a filter lets through. */
export function filterClaims(
  claims: readonly ClaimItem[],
  { query, kinds }: ClaimFilter,
): readonly ClaimItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    if (kinds.length > 0 && !kinds.includes(claim.verdict?.verdict ?? 'open')) return false;
    const text = [claim.text, claim.speaker, claim.article, claim.file].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** How many claims are shown and checked, and what the filter lets through: *3 of 12 checked · “ferry”*. */
export function describeClaims(claims: readonly ClaimItem[], filter: ClaimFilter): string {
  return [checkedOf(claims), describeFilter(filter, filterKinds())].filter(Boolean).join(' · ');
}

function checkedOf(claims: readonly ClaimItem[]): string {
  // The text of the empty view says what would be there.
  if (claims.length === 0) return '';
  const checked = claims.filter(({ verdict }) => verdict?.holds).length;
  return vscode.l10n.t('{0} of {1} checked', checked, claims.length);
}

/** The claims in groups. */
export function claimRows(claims: readonly ClaimItem[], by: ClaimGrouping): readonly Row[] {
  switch (by) {
    case 'article':
      return claimsByArticle(claims);
    case 'verdict':
      return claimsByVerdict(claims);
    case 'reviewer':
      return claimsByReviewer(claims);
  }
}

/** Every claim below its article. */
function claimsByArticle(claims: readonly ClaimItem[]): readonly Row[] {
  return group(claims, (claim) => claim.uri).map(([uri, found]) =>
    row(found[0]!.article, uri, {
      id: `article ${uri}`,
      iconPath: new vscode.ThemeIcon('file-text'),
      description: checkedOf(found),
      tooltip: found[0]!.file,
      rows: found.map((claim) => claimRow(claim, false)),
    }),
  );
}

/** Every claim below its verdict; those that nobody has looked at come last. */
function claimsByVerdict(claims: readonly ClaimItem[]): readonly Row[] {
  return filterKinds().flatMap(({ kind, title, icon }) =>
    groupRow(
      title,
      `verdict ${kind}`,
      icon,
      claims.filter((claim) => (claim.verdict?.verdict ?? 'open') === kind),
    ),
  );
}

/** Every claim below each person who judged it, with that person's verdict; then those that nobody did. */
function claimsByReviewer(claims: readonly ClaimItem[]): readonly Row[] {
  const people = [...new Set(claims.flatMap((claim) => claim.verdicts.map(({ by }) => by)))].sort();
  const judgedBy = (person: string) =>
    claims.flatMap((claim) => {
      const verdict = claim.verdicts.find(({ by }) => by === person);
      return verdict ? [{ ...claim, verdict }] : [];
    });
  return [
    ...people.flatMap((person) =>
      groupRow(person, `reviewer ${person}`, 'account', judgedBy(person)),
    ),
    ...groupRow(
      vscode.l10n.t('Not yet checked'),
      'reviewer',
      'circle-outline',
      claims.filter(({ verdicts: given }) => given.length === 0),
    ),
  ];
}

/** A group of claims of several articles; none where it is empty. */
function groupRow(title: string, id: string, icon: string, found: readonly ClaimItem[]): Row[] {
  if (found.length === 0) return [];
  return [
    row(title, id, {
      id,
      iconPath: new vscode.ThemeIcon(icon),
      description: String(found.length),
      rows: found.map((claim) => claimRow(claim, true, id)),
    }),
  ];
}

/** @param within Id of the group, where a claim may stand in several. */
function claimRow(claim: ClaimItem, withFile: boolean, within = ''): Row<ClaimItem> {
  const look = claim.verdict && verdictLook(claim.verdict.verdict);
  const icon = look?.icon ?? (claim.conflicts > 0 ? 'git-compare' : 'quote');
  const colour =
    look?.colour ?? (claim.conflicts > 0 ? 'crosscheck.conflictForeground' : undefined);
  return row(claim.text.replace(/\s+/g, ' '), claim, {
    id: [within, claim.uri, claim.id].join(' '),
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
