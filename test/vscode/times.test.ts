import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, hoverAt, hoverWordsAt, open } from './folder.ts';

describe('the dates of an article that is open in VS Code', () => {
  async function hints(document: vscode.TextDocument): Promise<readonly string[]> {
    const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    return found.map(({ label }) => String(label).replaceAll('\u2011', '-'));
  }

  /** Chooses from the lightbulb at a place. */
  async function choose(uri: vscode.Uri, place: vscode.Position, title: RegExp): Promise<void> {
    const action = await eventually(async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(place, place),
      );
      return offered.find((one) => title.test(one.title));
    });
    const { command, arguments: given } = action.command!;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
  }

  it('tell on hovering from which day they were counted, why, how sure that is, and what else they may be', async () => {
    const { document, at } = await open('ferry-post.txt');
    const text = await eventually(async () => {
      const found = await hoverWordsAt(document.uri, at('Wednesday'));
      return found.includes('2024-10-30') ? found : undefined;
    });
    assert.match(text, /^\*\*Wednesday\*\* is \*\*Wednesday, 2024-10-30\*\* · likely/);
    assert.match(text, /“sank” is in the past/);
    assert.match(text, /on or before publication \(2024-11-01\)/);
    assert.match(text, /Use the other reading: Wednesday, 2024-11-06/);
  });

  it('are hinted, and read again with the other reading once a person uses it', async () => {
    const { document, at } = await open('ferry-post.txt');
    await eventually(async () =>
      (await hints(document)).includes('2024-10-30') ? true : undefined,
    );
    await choose(document.uri, at('Wednesday'), /^Use the other reading: Wednesday, 2024-11-06$/);
    const read = await eventually(async () => {
      const found = await hints(document);
      return found.includes('2024-11-06') ? found : undefined;
    });
    assert.ok(read.includes('2024-11-08'), `two days later is counted from it: ${read.join()}`);
    assert.match((await hoverAt(document.uri, at('Wednesday')))!, /a reader’s choice/);
    assert.equal(document.isDirty, false);
    await choose(document.uri, at('Wednesday'), /^Go back to Crosscheck’s reading/);
    await eventually(async () =>
      (await hints(document)).includes('2024-10-30') ? true : undefined,
    );
  });

  it('that do not fit their weekday are listed as a problem until a person says which is right', async () => {
    const { document, at } = await open('ferry-post.txt');
    const slips = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ code }) => code === 'weekday-mismatch');
    const [slip] = await eventually(() => (slips().length > 0 ? slips() : undefined));
    assert.equal(slip!.message, '2024-10-15 was a Tuesday, not a Monday.');
    await choose(document.uri, at('Oct. 15'), /^Read as Monday, 2024-10-14: the weekday is right$/);
    await eventually(() => (slips().length === 0 ? true : undefined));
    assert.match(document.getText(), /Monday, Oct\. 15, 2024/);
  });
});
