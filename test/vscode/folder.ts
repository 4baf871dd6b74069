import * as vscode from 'vscode';

/** The address of a file in the folder that the tests have open. */
export function fileUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Opens a file of the folder in the editor, and finds a place in it. */
export async function open(name: string) {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  const editor = await vscode.window.showTextDocument(document);
  const at = (words: string) => {
    const offset = document.getText().indexOf(words);
    if (offset < 0) throw new Error(`“${words}” does not stand in ${name}`);
    return document.positionAt(offset);
  };
  return { document, editor, at };
}

/** Waits until something is there. */
export async function eventually<T>(
  look: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  for (let waited = 0; waited < 15_000; waited += 100) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('waited in vain');
}

/** What a hover says at a place, with or without mark-up; undefined for none. */
export async function hoverAt(
  uri: vscode.Uri,
  place: vscode.Position,
): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    place,
  );
  const texts = hovers.flatMap(({ contents }) =>
    contents.map((part) => (typeof part === 'string' ? part : part.value)),
  );
  return texts.length > 0 ? texts.join('\n') : undefined;
}

/** The words of a hover, without the backslashes that keep an article's own marks from counting as mark-up. */
export async function hoverWordsAt(uri: vscode.Uri, place: vscode.Position): Promise<string> {
  return ((await hoverAt(uri, place)) ?? '').replaceAll('\\', '');
}
