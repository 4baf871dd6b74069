import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../src/extension/command-ids.ts';
import { eventually, fileUri, hoverAt, open } from './folder.ts';

async function records(): Promise<object[]> {
  const folder = fileUri('.crosscheck/annotations/monday-courier.txt');
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  return Promise.all(
    entries.map(async ([name]) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
      return JSON.parse(new TextDecoder().decode(bytes)) as object;
    }),
  );
}

/** Sets a mark, and accepts the name that the first mark asks for. */
async function marked(command: string): Promise<void> {
  let isDone = false;
  const marking = Promise.resolve(vscode.commands.executeCommand(command)).then(() => {
    isDone = true;
  });
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone || undefined;
  });
  await marking;
}

/** The name in the settings of this person, which an answer to the question sets. */
const ownName = () => vscode.workspace.getConfiguration('crosscheck.marks').get<string>('author');

describe('a verdict', () => {
  it('is offered for the claim at the cursor', async () => {
    const { document, at } = await open('monday-courier.txt');
    const place = at('8,000');
    const actions = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(place, place),
      );
      return found.length > 0 ? found : undefined;
    });
    assert.ok(actions.some(({ title }) => title === 'Mark Verified'));
  });

  it('is kept as a W3C annotation and shown in the hover', async () => {
    const { document, editor, at } = await open('monday-courier.txt');
    editor.selection = new vscode.Selection(at('8,000'), at('8,000'));
    await marked(commandIds.markVerified);
    const hover = await eventually(async () => {
      const text = await hoverAt(document.uri, at('8,000'));
      return text?.includes('Verified') ? text : undefined;
    });
    assert.match(hover, /\*\*Verified\*\* by/);
    const [record] = await records();
    assert.equal(Reflect.get(record!, '@context'), 'http://www.w3.org/ns/anno.jsonld');
  });

  it('carries the name that was asked for before the first', async () => {
    assert.ok(ownName(), 'the answer is kept in the settings');
    const [record] = await records();
    assert.deepEqual(Reflect.get(Reflect.get(record!, 'creator') as object, 'name'), ownName());
  });

  it('moves with its sentence, and does not outlive a change of what it says', async () => {
    const { document, editor, at } = await open('monday-courier.txt');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A line above.\n\n'));
    const moved = await eventually(() => hoverAt(document.uri, at('8,000')));
    assert.match(moved, /\*\*Verified\*\*/);
    const place = at('8,000');
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(place, place.translate(0, 5)), '18,000'),
    );
    const changed = await eventually(() => hoverAt(document.uri, at('18,000')));
    assert.match(changed, /for an earlier text/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is taken back, and the record keeps that', async () => {
    const { document, editor, at } = await open('monday-courier.txt');
    editor.selection = new vscode.Selection(at('8,000'), at('8,000'));
    await vscode.commands.executeCommand(commandIds.clearMark);
    await eventually(async () => {
      const text = await hoverAt(document.uri, at('8,000'));
      return text && !text.includes('Verified') ? text : undefined;
    });
    const [record] = await records();
    assert.equal(Reflect.get(record!, 'status'), 'withdrawn');
  });
});
