import * as vscode from 'vscode';
import type { Api } from '../../src/extension/main.ts';

/** Keys that are pressed, and the pause after each in milliseconds: a quick typist's. */
const KEYS = 40;
const PAUSE = 150;

/** From a key on, in milliseconds. */
export interface Wait {
  /** Until VS Code tells extensions of it: nothing that an extension does comes before. */
  readonly editorItself: number;
  readonly marks: number;
}

/** In VS Code's extension host: types into the long article, and tells how long its marks took, as one line. */
export async function run(): Promise<void> {
  const [long] = await vscode.workspace.findFiles('long-article.txt');
  const editor = await vscode.window.showTextDocument(long!);
  const extension = vscode.extensions.getExtension<Api>('crosscheck.crosscheck')!;
  const { onPainted } = await extension.activate();
  const painted = () =>
    new Promise<number>((resolve) => {
      const listening = onPainted(({ document }) => {
        if (document !== editor.document) return;
        listening.dispose();
        resolve(performance.now());
      });
    });
  await pause(5000);
  const middle = editor.document.positionAt(editor.document.getText().length / 2);
  const { end } = editor.document.lineAt(middle).range;
  editor.selection = new vscode.Selection(end, end);
  const waits: Wait[] = [];
  for (let key = 0; key < KEYS; key++) {
    const marked = painted();
    const told = changed(editor.document);
    const pressed = performance.now();
    await vscode.commands.executeCommand('type', { text: ' and so on'[key % 10] });
    const [shown, heard] = await Promise.all([marked, told]);
    waits.push({ editorItself: heard - pressed, marks: shown - pressed });
    await pause(PAUSE);
  }
  console.log(`TYPING ${JSON.stringify(waits)}`);
}

/** When extensions hear of the next change of a document. */
function changed(document: vscode.TextDocument): Promise<number> {
  return new Promise((resolve) => {
    const listening = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document) return;
      listening.dispose();
      resolve(performance.now());
    });
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
