import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds, linkCommandIds } from '../../src/extension/command-ids.ts';

describe('Crosscheck in VS Code', () => {
  it('wakes in a folder that holds text files', async () => {
    const extension = vscode.extensions.getExtension('crosscheck.crosscheck');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('registers every command that it declares', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const id of [...Object.values(commandIds), ...Object.values(linkCommandIds)])
      assert.ok(registered.has(id), id);
  });
});
