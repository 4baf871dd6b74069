import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Crosscheck in VS Code', () => {
  it('wakes in a folder that holds text files', async () => {
    const extension = vscode.extensions.getExtension('crosscheck.crosscheck');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
