import * as vscode from 'vscode';
import type { AnswerItem, QuestionItem } from '../protocol.ts';
import { commandIds, linkCommandIds } from './command-ids.ts';
import type { ServerLink } from './server-link.ts';
import { row, type Row } from './tree.ts';

/** What a row or a link asks to compare. */
interface CompareRequest {
  readonly folder: string;
  readonly question: string;
  /** Shown on the right; by default the first that differs from the first answer. */
  readonly answer?: { readonly uri: string; readonly claim: string };
}

/** Opens both articles of a conflict at their sentences, and goes from one conflict to the next. */
export function addCompareCommands(
  context: vscode.ExtensionContext,
  server: ServerLink,
  conflicts: vscode.TreeView<Row>,
): void {
  const differing = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('crosscheck.compareBackground'),
    borderColor: new vscode.ThemeColor('crosscheck.conflictForeground'),
    borderStyle: 'solid',
    borderWidth: '1px',
    borderRadius: '3px',
  });
  let current: string | null = null;

  async function show(answer: AnswerItem, column: vscode.ViewColumn): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(answer.uri));
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: column,
      preview: true,
      preserveFocus: column !== vscode.ViewColumn.One,
    });
    const sentence = server.range(answer.range);
    editor.selection = new vscode.Selection(sentence.start, sentence.start);
    editor.revealRange(sentence, vscode.TextEditorRevealType.InCenter);
    editor.setDecorations(differing, [server.range(answer.differs)]);
  }

  async function compare(question: QuestionItem, chosen?: CompareRequest['answer']): Promise<void> {
    current = question.id;
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(differing, []);
    const right = question.answers.find(
      ({ uri, claim }) => uri === chosen?.uri && claim === chosen.claim,
    );
    const pair = pairOf(question, right);
    await show(pair[0], vscode.ViewColumn.One);
    if (pair[1]) await show(pair[1], vscode.ViewColumn.Two);
  }

  async function step(by: 1 | -1): Promise<void> {
    const questions = await openConflicts(server);
    if (questions.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('These articles hold no conflicts.'));
      return;
    }
    const at = questions.findIndex((question) => question.id === current);
    const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
    const question = questions.at(next % questions.length)!;
    await compare(question);
    const known = row(question.question, question, { id: `${question.folder} ${question.id}` });
    await Promise.resolve(conflicts.reveal(known, { select: true, focus: false })).catch(
      () => undefined,
    );
  }

  const find = async ({ folder, question: id }: CompareRequest) =>
    (await server.ask('crosscheck/questions', null)).find(
      (question) => question.folder === folder && question.id === id,
    );

  context.subscriptions.push(
    differing,
    vscode.commands.registerCommand(linkCommandIds.compare, async (request: CompareRequest) => {
      const question = await find(request);
      if (question) await compare(question, request.answer);
    }),
    vscode.commands.registerCommand(commandIds.compareConflict, (chosen?: Row<QuestionItem>) =>
      chosen ? compare(chosen.value) : step(1),
    ),
    vscode.commands.registerCommand(commandIds.nextConflict, () => step(1)),
    vscode.commands.registerCommand(commandIds.previousConflict, () => step(-1)),
    vscode.commands.registerCommand(
      commandIds.dismissConflict,
      async (chosen?: Row<QuestionItem>) => {
        if (!chosen) return;
        const { folder, id, question } = chosen.value;
        const reason = await vscode.window.showInputBox({
          title: question,
          prompt: vscode.l10n.t('Why is this no conflict? The reason is kept with your marks.'),
        });
        if (reason !== undefined)
          await server.ask('crosscheck/dismiss', { folder, question: id, reason });
      },
    ),
  );
}

/** Conflicts and disputes that nobody has dismissed. */
export async function openConflicts(server: ServerLink): Promise<QuestionItem[]> {
  return (await server.ask('crosscheck/questions', null)).filter(isOpenConflict);
}

export function isOpenConflict({ relation, dismissed }: QuestionItem): boolean {
  return (relation === 'conflict' || relation === 'dispute') && dismissed === null;
}

/** A person has checked one of the answers, and its words still say the same. */
export function isSettled({ answers }: QuestionItem): boolean {
  return answers.some(({ verdict }) => verdict?.holds && verdict.verdict !== 'disputed');
}

/** Two answers to put side by side: the chosen one, and the first that says something else. */
function pairOf(
  { answers }: QuestionItem,
  chosen: AnswerItem | undefined,
): [AnswerItem, AnswerItem | undefined] {
  const first = answers[0]!;
  if (!chosen || chosen === first) {
    const other = answers.find((answer) => answer.answer !== first.answer) ?? answers[1];
    return [first, other];
  }
  const other = answers.find((answer) => answer.answer !== chosen.answer) ?? first;
  return [other, chosen];
}
