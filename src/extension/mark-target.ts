import * as vscode from 'vscode';
import type { ClaimItem } from '../protocol-items/claim.ts';
import type { QuestionItem } from '../protocol-items/question.ts';
import type { MarkParams, QuestionAddress } from '../protocol.ts';
import type { Painting } from './painting.ts';
import { questionOf } from './question-commands.ts';
import type { Answered } from './answer-rows.ts';
import type { Row } from './tree.ts';

/** What a verdict is about: a claim or chosen words, or a question as a whole. */
export type MarkTarget = Pick<MarkParams, 'uri' | 'claim' | 'range'> | QuestionAddress;

/** What the menu of the line numbers gives to a command; lines count from 1. */
interface LineNumber {
  readonly uri: vscode.Uri;
  readonly lineNumber: number;
}

/**
 * What a command is about: the row or the line that it was chosen on, else the selection of the active
 * editor. Null where a person changed their mind, or nothing is open.
 */
export async function markTargetOf(
  chosen: Row | LineNumber | undefined,
  painting: Painting,
): Promise<MarkTarget | null> {
  if (isLineNumber(chosen)) return claimOnLine(chosen, painting);
  if (chosen?.contextValue === 'answer') {
    const { answer } = (chosen as Row<Answered>).value;
    return { uri: answer.uri, claim: answer.claim };
  }
  if (chosen?.contextValue === 'claim') {
    const { uri, id } = (chosen as Row<ClaimItem>).value;
    return { uri, claim: id };
  }
  const question = questionOf(chosen);
  if (question) return addressOf(question);
  const editor = vscode.window.activeTextEditor;
  if (!editor) return null;
  const { start, end } = editor.selection;
  return { uri: editor.document.uri.toString(), range: { start, end } };
}

export function isLineNumber(chosen: unknown): chosen is LineNumber {
  return typeof chosen === 'object' && chosen !== null && 'lineNumber' in chosen;
}

export function addressOf({ folder, id }: QuestionItem): QuestionAddress {
  return { folder, question: id };
}

/** The claim on a line; where there are several, the person says which. A line may be a whole paragraph. */
async function claimOnLine(
  { uri, lineNumber }: LineNumber,
  painting: Painting,
): Promise<MarkTarget | null> {
  const line = lineNumber - 1;
  const document = await vscode.workspace.openTextDocument(uri);
  const found = (painting.marksOf(uri.toString())?.claims ?? []).filter(
    ({ range }) => range.start.line <= line && line <= range.end.line,
  );
  if (found.length < 2) {
    const at = found[0]?.range ?? { start: { line, character: 0 }, end: { line, character: 0 } };
    return {
      uri: uri.toString(),
      ...(found[0]?.claim ? { claim: found[0].claim } : { range: at }),
    };
  }
  const picked = await vscode.window.showQuickPick(
    found.map(({ claim, range: { start, end } }) => {
      const range = new vscode.Range(start.line, start.character, end.line, end.character);
      return { label: document.getText(range).replace(/\s+/g, ' '), claim, range };
    }),
    { title: vscode.l10n.t('Which statement on this line?') },
  );
  if (!picked) return null;
  const { claim, range } = picked;
  return { uri: uri.toString(), ...(claim ? { claim } : { range }) };
}
