import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, hoverAt, open } from './folder.ts';

describe('an article that is open in VS Code', () => {
  it('tells by a hover who a name is', async () => {
    const { document, at } = await open('monday-courier.txt');
    const hover = await eventually(async () => {
      const told = await hoverAt(document.uri, at('Ilona Kress'));
      return told?.includes('in 2 articles') ? told : undefined;
    });
    assert.match(hover, /\*\*Ilona Kress\*\* · person/);
  });

  it('shows behind a weekday the day that it means', async () => {
    const { document } = await open('wednesday-herald.txt');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      return found.length > 0 ? found : undefined;
    });
    const labels = hints.map(({ label }) => String(label).replaceAll('\u2011', '-'));
    assert.ok(labels.includes('2025-03-05'), labels.join(', '));
  });

  it('lists a conflict among the problems, with the way to the other article', async () => {
    const { document } = await open('monday-courier.txt');
    const [problem] = await eventually(() => {
      const found = vscode.languages
        .getDiagnostics(document.uri)
        .filter((diagnostic) => diagnostic.source === 'Crosscheck');
      return found.length > 0 ? found : undefined;
    });
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Information);
    assert.match(problem!.relatedInformation![0]!.location.uri.path, /wednesday-herald\.txt$/);
  });

  it('leads from a name to its mentions in all articles', async () => {
    const { document, at } = await open('monday-courier.txt');
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at('Ilona Kress'),
    );
    const files = new Set(places.map(({ uri }) => uri.path.split('/').at(-1)));
    assert.deepEqual([...files].sort(), ['monday-courier.txt', 'wednesday-herald.txt']);
  });

  it('is found by the name of a person in it', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Lindqvist',
    );
    assert.ok(found.some(({ name }) => name === 'Marta Lindqvist'));
  });

  it('is read anew while a person types', async () => {
    const { document, editor, at } = await open('wednesday-herald.txt');
    const place = at('Daan Orlov');
    await editor.edit((edit) =>
      edit.replace(
        new vscode.Range(place, place.translate(0, 'Daan Orlov'.length)),
        'Jonas Vesely',
      ),
    );
    const hover = await eventually(() => hoverAt(document.uri, at('Jonas Vesely')));
    assert.match(hover, /Jonas Vesely/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
