import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, hoverAt, open } from './folder.ts';

const MONDAY = 'monday-courier.txt';

const nameOf = ({ uri }: vscode.Location) => uri.path.split('/').at(-1);

describe('a name in VS Code', () => {
  it('leads with F12 to where the article names it first', async () => {
    const { document, at } = await open(MONDAY);
    const second = document.positionAt(document.getText().indexOf('Kress said'));
    const [place] = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        second,
      );
      return found.length > 0 ? found : undefined;
    });
    assert.equal(nameOf(place!), MONDAY);
    assert.ok(place!.range.contains(at('Ilona Kress')));
  });

  it('lists with Shift+F12 every mention, in all articles, each at its words', async () => {
    const { document, at } = await open(MONDAY);
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at('Ilona Kress'),
    );
    const here = places.filter((place) => nameOf(place) === MONDAY);
    const words = here.map(({ range }) => document.getText(range).split(' ').at(-1));
    assert.deepEqual(words, ['Kress', 'Kress']);
    assert.equal(places.length, 3);
  });

  it('is found with Ctrl+T by a part of it, and a name that nobody bears is not', async () => {
    const search = (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
    const [kress] = (await search('kress')).filter(({ name }) => name === 'Ilona Kress');
    assert.match(nameOf(kress!.location) ?? '', /\.txt$/);
    assert.deepEqual(
      (await search('Zarathustra')).map(({ name }) => name),
      [],
    );
  });

  it('stands in an article whose outline is its headline and its claims', async () => {
    const { document } = await open(MONDAY);
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.equal(outline[0]!.name, 'Soldiers search valley below burst dam');
    assert.ok(outline.some(({ name }) => name.includes('8,000 Norwegian soldiers')));
    assert.ok(outline.every(({ name }) => !name.includes('newsletter')));
  });

  it('gets another name with F2, which leaves the article as it is, and loses it again', async () => {
    const { document, at } = await open(MONDAY);
    const before = document.getText();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at('Ilona Kress'),
      'Mayor Kress of Tarvel',
    );
    assert.equal(edit.size, 0);
    const called = (words: string) =>
      eventually(async () => {
        const told = await hoverAt(document.uri, at('Ilona Kress'));
        return told?.includes(words) ? told : undefined;
      });
    await called('**Mayor Kress of Tarvel**');
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at('Ilona Kress'),
      'Ilona Kress',
    );
    await called('**Ilona Kress**');
  });

  it('is asked for by F2 only where somebody is named', async () => {
    const { document, at } = await open(MONDAY);
    const prepare = (words: string) =>
      vscode.commands.executeCommand<{ placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        at(words),
      );
    assert.equal((await prepare('Kress said')).placeholder, 'Ilona Kress');
    await assert.rejects(async () => prepare('helicopters'));
  });
});
