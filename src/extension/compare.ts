import * as vscode from 'vscode';
import type { ExplainedSide } from '../protocol-items/explanation.ts';
import type { ClaimAt } from '../protocol-items/place.ts';
import type { QuestionItem } from '../protocol-items/question.ts';
import { commandIds, linkCommandIds } from './command-ids.ts';
import { questionRowId } from './answer-rows.ts';
import { isOpenConflict } from './question-state.ts';
import type { ServerLink } from './server-link.ts';
import type { Row, RowView } from './tree.ts';

/** What a row or a link asks to compare. */
interface CompareRequest {
  readonly folder: string;
  readonly question: string;
  /** Shown together with the answer that it differs from; by default the two that decide the question. */
  readonly answer?: ClaimAt;
}

/** Opens both articles of a conflict at their sentences, and goes from one conflict to the next. */
export function addCompareCommands(
  context: vscode.ExtensionContext,
  server: ServerLink,
  conflicts: RowView,
): void {
  const differing = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('crosscheck.compareBackground'),
    borderColor: new vscode.ThemeColor('crosscheck.conflictForeground'),
    borderStyle: 'solid',
    borderWidth: '1px',
    borderRadius: '3px',
  });
  let current: CompareRequest | null = null;
  let opening = Promise.resolve();

  async function show(side: ExplainedSide, viewColumn: vscode.ViewColumn): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(side.uri));
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn,
      preview: true,
      // The keyboard stays where it was: in the list, to go on from there.
      preserveFocus: true,
    });
    const claim = server.range(side.range);
    const differs = side.differs ? server.range(side.differs) : claim;
    editor.selection = new vscode.Selection(differs.start, differs.start);
    editor.revealRange(claim, vscode.TextEditorRevealType.InCenter);
    editor.setDecorations(differing, [differs]);
  }

  async function open(request: CompareRequest): Promise<void> {
    const isWanted = () => current === request;
    const explanation = isWanted() && (await server.ask('crosscheck/explain', request));
    if (!explanation || !isWanted()) return;
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(differing, []);
    const [first, second] = explanation.sides;
    await show(first, vscode.ViewColumn.One);
    if (isWanted()) await show(second, vscode.ViewColumn.Two);
  }

  /** One after the other: whoever goes on before both articles are open would else see one of each question. */
  function compare(request: CompareRequest): Promise<void> {
    current = request;
    const opened = opening.then(() => open(request));
    opening = opened.catch(() => undefined);
    return opened;
  }

  async function step(by: 1 | -1): Promise<void> {
    const questions = inOrder(await server.questions());
    if (questions.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('These articles hold no conflicts.'));
      return;
    }
    const at = questions.findIndex((question) => question.id === current?.question);
    const next = at < 0 ? (by > 0 ? 0 : questions.length - 1) : at + by + questions.length;
    const position = next % questions.length;
    const question = questions[position]!;
    const request = { folder: question.folder, question: question.id };
    await compare(request);
    if (current !== request) return;
    const place = vscode.l10n.t('Conflict {0} of {1}', position + 1, questions.length);
    vscode.window.setStatusBarMessage(`$(git-compare) ${place}: ${question.question}`, 10_000);
    const row = conflicts.find(questionRowId(question));
    if (row && conflicts.view.visible)
      await Promise.resolve(conflicts.view.reveal(row, { select: true, focus: false })).catch(
        () => undefined,
      );
  }

  context.subscriptions.push(
    differing,
    vscode.commands.registerCommand(linkCommandIds.compare, compare),
    vscode.commands.registerCommand(commandIds.compareConflict, (chosen?: Row<QuestionItem>) =>
      chosen ? compare({ folder: chosen.value.folder, question: chosen.value.id }) : step(1),
    ),
    vscode.commands.registerCommand(commandIds.nextConflict, () => step(1)),
    vscode.commands.registerCommand(commandIds.previousConflict, () => step(-1)),
  );
}

/** Conflicts before disputes, as the view lists them. */
function inOrder(questions: readonly QuestionItem[]): readonly QuestionItem[] {
  const open = questions.filter(isOpenConflict);
  return [
    ...open.filter(({ relation }) => relation === 'conflict'),
    ...open.filter(({ relation }) => relation === 'dispute'),
  ];
}
