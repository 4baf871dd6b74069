import * as vscode from 'vscode';
import type { Api } from '../../src/extension/main.ts';

/** Keys that are pressed, and the pause after each in milliseconds: a quick typist's. */
const KEYS = 40;
const PAUSE = 150;

/** In VS Code's extension host: types into the long article, and tells how long its marks took, as one line. */
export async function run(): Promise<void> {
  const [long] = await vscode.workspace.findFiles('long-article.txt');
  const editor = await vscode.window.showTextDocument(long!);
  const extension = vscode.extensions.getExtension<Api>('crosscheck.crosscheck')!;
  const { onPainted } = await extension.activate();
  const painted = () =>
    new Promise<void>((resolve) => {
      const listening = onPainted(({ document }) => {
        if (document !== editor.document) return;
        listening.dispose();
        resolve();
      });
    });
  await pause(5000);
  const middle = editor.document.positionAt(editor.document.getText().length / 2);
  const { end } = editor.document.lineAt(middle).range;
  editor.selection = new vscode.Selection(end, end);
  const waits: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const marked = painted();
    const pressed = performance.now();
    await vscode.commands.executeCommand('type', { text: ' and so on'[key % 10] });
    await marked;
    waits.push(performance.now() - pressed);
    await pause(PAUSE);
  }
  console.log(`TYPING ${JSON.stringify(waits)}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
