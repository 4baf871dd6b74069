import * as vscode from 'vscode';
import type { ClaimItem } from '../protocol-items/claim.ts';
import type { Place } from '../protocol-items/place.ts';
import { openCommand } from './claims-view.ts';
import { commandIds, linkCommandIds } from './command-ids.ts';
import { pickEntity } from './pick-name.ts';
import type { ServerLink } from './server-link.ts';
import { verdictLook } from './verdict-words.ts';

/** Quick picks for claims and names, and the list of all mentions of a name. */
export function addFindCommands(context: vscode.ExtensionContext, server: ServerLink): void {
  const go = ({ command, arguments: args }: vscode.Command) =>
    vscode.commands.executeCommand(command, ...((args ?? []) as unknown[]));

  async function showMentions(target: { folder: string; entity: string }) {
    await showPlaces(await server.ask('crosscheck/mentions', target));
  }

  /** Lists places below the first of them in the active editor, or else below the very first. */
  async function showPlaces(places: readonly Place[]): Promise<void> {
    const first = places[0];
    if (!first) return;
    const locations = places.map(
      ({ uri, range }) => new vscode.Location(vscode.Uri.parse(uri), server.range(range)),
    );
    const editor = vscode.window.activeTextEditor;
    const from = locations.find(({ uri }) => uri.toString() === editor?.document.uri.toString());
    if (!from) await go(openCommand(first));
    const { uri, range } = from ?? locations[0]!;
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      uri,
      range.start,
      locations,
    );
  }

  async function showSpellings(target: { folder: string; entity: string }): Promise<void> {
    const spellings = await server.ask('crosscheck/spellings', target);
    const items = spellings.map(({ text, variant, articles, places }) => ({
      label: text,
      description: vscode.l10n.t('mentions {0}, articles {1}', places.length, articles),
      iconPath: new vscode.ThemeIcon(variant ? 'case-sensitive' : 'symbol-string'),
      places,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Spellings in these articles'),
      placeHolder: vscode.l10n.t('Choose one to see where it stands'),
    });
    if (picked) await showPlaces(picked.places);
  }

  async function findClaim(): Promise<void> {
    const items = (await server.ask('crosscheck/claims', null)).map(claimPick);
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Find a claim'),
      placeHolder: vscode.l10n.t('Words of the claim, its speaker or its article'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked) await go(openCommand(picked.claim));
  }

  async function findName(): Promise<void> {
    const chosen = await pickEntity(server, {
      title: vscode.l10n.t('Find a person, an organisation or a place'),
      first: '',
      offered: () => true,
    });
    if (chosen) await showMentions({ folder: chosen.folder, entity: chosen.id });
  }

  context.subscriptions.push(
    vscode.commands.registerCommand(commandIds.findClaim, findClaim),
    vscode.commands.registerCommand(commandIds.findName, findName),
    vscode.commands.registerCommand(linkCommandIds.showMentions, showMentions),
    vscode.commands.registerCommand(linkCommandIds.showSpellings, showSpellings),
  );
}

/** A claim as an entry of a list to choose from. */
export function claimPick(claim: ClaimItem) {
  const icon = claim.verdict
    ? verdictLook(claim.verdict.verdict).icon
    : claim.conflicts > 0
      ? 'git-compare'
      : 'quote';
  return {
    label: claim.text.replace(/\s+/g, ' '),
    description: claim.speaker ?? '',
    detail: claim.article,
    iconPath: new vscode.ThemeIcon(icon),
    claim,
  };
}
