import * as vscode from 'vscode';
import { commandIds } from './command-ids.ts';
import type { Painting } from './painting.ts';
import type { ServerLink } from './server-link.ts';

/** Keys that go to the next and to the previous claim of the article on screen. */
export function addClaimSteps(
  context: vscode.ExtensionContext,
  server: ServerLink,
  painting: Painting,
): void {
  function step(by: 1 | -1): void {
    const editor = vscode.window.activeTextEditor;
    const marks = editor && painting.marksOf(editor.document.uri.toString());
    if (!editor || !marks) return;
    const starts = marks.claims
      .map(({ range }) => server.range(range).start)
      .sort((a, b) => a.compareTo(b));
    const { active } = editor.selection;
    const next =
      by > 0
        ? (starts.find((start) => start.isAfter(active)) ?? starts[0])
        : (starts.findLast((start) => start.isBefore(active)) ?? starts.at(-1));
    if (!next) return;
    editor.selection = new vscode.Selection(next, next);
    editor.revealRange(
      new vscode.Range(next, next),
      vscode.TextEditorRevealType.InCenterIfOutsideViewport,
    );
  }
  context.subscriptions.push(
    vscode.commands.registerCommand(commandIds.nextClaim, () => step(1)),
    vscode.commands.registerCommand(commandIds.previousClaim, () => step(-1)),
  );
}
