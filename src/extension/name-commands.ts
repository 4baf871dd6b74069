import * as vscode from 'vscode';
import type { EntityItem, NameActItem, NameTarget } from '../protocol-items/name.ts';
import type { NameActParams } from '../protocol.ts';
import { commandIds } from './command-ids.ts';
import { pickName } from './pick-name.ts';
import type { ServerLink } from './server-link.ts';
import type { Row } from './tree.ts';

/** Saying who is who: from a hover, the row of a name, the editor's menu or the keyboard. */
export function addNameCommands(context: vscode.ExtensionContext, server: ServerLink): void {
  /** Does what a person said, tells them what it did, and lets them take it back. */
  async function act(params: NameActParams, done: string): Promise<void> {
    try {
      const ids = await server.ask('crosscheck/nameAct', params);
      if (ids.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('This was said before.'));
        return;
      }
      void offerUndo(params.folder, ids, done);
    } catch (error) {
      tellError(error);
    }
  }

  async function offerUndo(folder: string, ids: readonly string[], done: string): Promise<void> {
    const undo = vscode.l10n.t('Undo');
    if ((await vscode.window.showInformationMessage(done, undo)) === undo)
      await takeBack(folder, ids).catch(tellError);
  }

  async function takeBack(folder: string, ids: readonly string[]): Promise<void> {
    await server.ask('crosscheck/undoNameAct', { folder, ids });
  }

  /** What a command is about: the row or link that it was chosen on, or the name at the cursor. */
  async function targetOf(chosen: Row | NameTarget | undefined): Promise<NameTarget | null> {
    if (chosen && 'entity' in chosen) return chosen;
    if (chosen?.contextValue === 'name') {
      const { folder, id } = (chosen as Row<EntityItem>).value;
      return { folder, entity: id };
    }
    const editor = vscode.window.activeTextEditor;
    const found =
      editor &&
      (await server.ask('crosscheck/nameAt', {
        uri: editor.document.uri.toString(),
        position: editor.selection.active,
      }));
    if (!found)
      void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a name first.'));
    return found ?? null;
  }

  async function entityOf({ folder, entity }: NameTarget): Promise<EntityItem | undefined> {
    const all = await server.ask('crosscheck/entities', { query: '' });
    return all.find((item) => item.folder === folder && item.id === entity);
  }

  async function sameAs(target: NameTarget, item: EntityItem): Promise<void> {
    const { folder, entity } = target;
    const other =
      target.other ??
      (await pickName(server, {
        title: vscode.l10n.t('Who is the same as {0}?', item.name),
        first: item.name,
        offered: (one) => one.folder === folder && one.id !== entity,
      }));
    if (!other) return;
    const preview = await server.ask('crosscheck/joinPreview', { folder, entity, other });
    if (!preview) return;
    const [a, b] = preview.names;
    if (preview.keptApartByList) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The list of names of this folder says that {0} and {1} differ.', a, b),
      );
      return;
    }
    const join = vscode.l10n.t('Join');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('Are {0} and {1} the same?', a, b),
      {
        modal: true,
        detail: [
          vscode.l10n.t(
            'Together: mentions {0}, articles {1}.',
            preview.mentions,
            preview.articles,
          ),
          vscode.l10n.t(
            'Spellings: {0}',
            preview.spellings.map(({ text, count }) => `${text} ×${count}`).join(', '),
          ),
          ...(preview.inOneArticle
            ? [vscode.l10n.t('Mind that {0} names both.', preview.inOneArticle)]
            : []),
        ].join('\n'),
      },
      join,
    );
    if (chosen === join)
      await act(
        { folder, entity, kind: 'same', other },
        vscode.l10n.t('{0} and {1} now count as the same.', a, b),
      );
  }

  async function notTheSame({ folder, entity }: NameTarget, item: EntityItem): Promise<void> {
    const bearers = await server.ask('crosscheck/bearers', { folder, entity });
    if (bearers.length < 2) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          '{0} has one spelling, in one article: there is nothing to tell apart.',
          item.name,
        ),
      );
      return;
    }
    const items = bearers.map((bearer) => ({
      label: bearer.name,
      description: bearer.article
        ? vscode.l10n.t('only in {0}', bearer.article)
        : vscode.l10n.t('mentions {0}, articles {1}', bearer.mentions, bearer.articles),
      bearer,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Which of these is somebody else?'),
      placeHolder: vscode.l10n.t('Check every one that does not mean {0}', item.name),
      canPickMany: true,
      matchOnDescription: true,
    });
    if (!picked?.length) return;
    const names = picked.map(({ bearer }) =>
      bearer.article ? `${bearer.name} (${bearer.article})` : bearer.name,
    );
    await act(
      { folder, entity, kind: 'not-same', bearers: picked.map(({ bearer }) => bearer.ref) },
      vscode.l10n.t('Told apart from {0}: {1}', item.name, names.join(', ')),
    );
  }

  async function notAName(target: NameTarget, item: EntityItem): Promise<void> {
    const text =
      target.text ??
      (item.spellings.length > 1
        ? await vscode.window.showQuickPick(item.spellings, {
            title: vscode.l10n.t('Which words are no name?'),
          })
        : item.spellings[0]);
    if (!text) return;
    await act(
      { folder: target.folder, entity: target.entity, kind: 'not-a-name', text },
      vscode.l10n.t('“{0}” is no longer taken for a name.', text),
    );
  }

  async function renameName({ folder, entity }: NameTarget, item: EntityItem): Promise<void> {
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('What should {0} be called?', item.name),
      prompt: vscode.l10n.t('Shown in hovers and views. No article is changed.'),
      value: item.name,
      validateInput: (value) => (value.trim() ? undefined : vscode.l10n.t('Write a name.')),
    });
    if (name === undefined || name.trim() === item.name) return;
    await act(
      { folder, entity, kind: 'rename', name },
      vscode.l10n.t('{0} is now called {1}.', item.name, name.trim()),
    );
  }

  async function nameDecisions(): Promise<void> {
    const acts = await server.ask('crosscheck/nameActs', null);
    const picked = await vscode.window.showQuickPick(
      acts.map((item) => ({
        label: decisionLabel(item),
        description: `${item.by}, ${item.at.slice(0, 10)}`,
        iconPath: new vscode.ThemeIcon('discard'),
        item,
      })),
      {
        title: vscode.l10n.t('What was said about names'),
        placeHolder: acts.length
          ? vscode.l10n.t('Choose one to take it back')
          : vscode.l10n.t('Nothing yet'),
        matchOnDescription: true,
      },
    );
    if (!picked) return;
    try {
      await takeBack(picked.item.folder, [picked.item.id]);
      void vscode.window.showInformationMessage(vscode.l10n.t('Taken back: {0}', picked.label));
    } catch (error) {
      tellError(error);
    }
  }

  const about = (id: string, run: (target: NameTarget, item: EntityItem) => Promise<void>) =>
    vscode.commands.registerCommand(id, async (chosen?: Row | NameTarget) => {
      const target = await targetOf(chosen);
      const item = target && (await entityOf(target));
      if (item) await run(target, item);
    });
  context.subscriptions.push(
    about(commandIds.sameAs, sameAs),
    about(commandIds.notTheSame, notTheSame),
    about(commandIds.notAName, notAName),
    about(commandIds.renameName, renameName),
    vscode.commands.registerCommand(commandIds.nameDecisions, nameDecisions),
  );
}

function decisionLabel({ kind, name, other }: NameActItem): string {
  switch (kind) {
    case 'same':
      return vscode.l10n.t('{0} is the same as {1}', name, other ?? '');
    case 'not-same':
      return vscode.l10n.t('{0} is not the same as {1}', name, other ?? '');
    case 'rename':
      return vscode.l10n.t('{0} is called {1}', name, other ?? '');
    case 'not-a-name':
      return vscode.l10n.t('“{0}” is not a name', name);
  }
}

function tellError(error: unknown): void {
  void vscode.window.showErrorMessage(
    vscode.l10n.t('This could not be saved. {0}', (error as Error).message),
  );
}
