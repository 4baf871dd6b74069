import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds, linkCommandIds } from '../../src/extension/command-ids.ts';
import { eventually, fileUri, hoverAt, hoverWordsAt, open } from './folder.ts';

/** Presses Enter in the list that a command has opened, once there is one. */
async function acceptFirst(done: Thenable<unknown>): Promise<void> {
  const pressing = setInterval(() => {
    void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }, 300);
  await done;
  clearInterval(pressing);
}

describe('a reader who knows better how a page is to be read', () => {
  const paragraph = 'Divers found the wreck two days later';

  async function select(document: vscode.TextDocument, editor: vscode.TextEditor): Promise<void> {
    const line = document.positionAt(document.getText().indexOf(paragraph)).line;
    editor.selection = new vscode.Selection(line, 0, line, document.lineAt(line).text.length);
    await vscode.window.showTextDocument(document, { selection: editor.selection });
  }

  it('says that a passage is no part of the article, and takes it back', async () => {
    const { document, editor, at } = await open('ferry-post.txt');
    const isRead = () => hoverAt(document.uri, at('Ilan Dorsey'));
    await eventually(isRead);
    await select(document, editor);
    await vscode.commands.executeCommand(commandIds.notPartOfArticle);
    await eventually(async () => ((await isRead()) === undefined ? true : undefined));
    await vscode.commands.executeCommand(commandIds.partOfArticle);
    assert.match((await eventually(isRead))!, /Ilan Dorsey/);
    assert.equal(document.isDirty, false);
  });

  it('chooses another day of publication, and the dates follow', async () => {
    const { document, at } = await open('ferry-post.txt');
    const uri = document.uri.toString();
    const says = (day: string) => async () => {
      const text = await hoverWordsAt(document.uri, at('Wednesday'));
      return text.includes(day) ? text : undefined;
    };
    await vscode.commands.executeCommand(linkCommandIds.useDate, { uri, day: '2024-11-15' });
    assert.ok(await eventually(says('2024-11-13')));
    await vscode.commands.executeCommand(linkCommandIds.useDate, { uri, day: null });
    assert.ok(await eventually(says('2024-10-30')));
  });

  it('imports what was copied as an article of the folder', async () => {
    await vscode.env.clipboard.writeText(
      [
        'Lighthouse keepers return to Port Lucan',
        'By Ann Oram',
        'Published November 4, 2024',
        'PORT LUCAN — Two keepers went back to the lighthouse on Sunday, the harbour office said, after it had run by itself for nine years.',
        'The office had asked for them since the ferry sank last week.',
      ].join('\n\n'),
    );
    await acceptFirst(vscode.commands.executeCommand(commandIds.importArticle));
    const editor = await eventually(() => {
      const active = vscode.window.activeTextEditor;
      return active?.document.fileName.endsWith('.md') ? active : undefined;
    });
    const text = editor.document.getText();
    assert.match(text, /^---\n/);
    assert.match(text, /title: .*Lighthouse keepers return to Port Lucan/);
    assert.match(text, /published: .?2024-11-04/);
    assert.match(text, /sha256/i);
    assert.match(text, /Two keepers went back to the lighthouse on Sunday/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(editor.document.uri);
    assert.ok(await vscode.workspace.fs.stat(fileUri('ferry-post.txt')));
  });
});
