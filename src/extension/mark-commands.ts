import * as vscode from 'vscode';
import type { Verdict } from '../core/annotations/annotation.ts';
import type { QuestionItem } from '../protocol-items/question.ts';
import type { JudgeParams, MarkParams } from '../protocol.ts';
import { commandIds, linkCommandIds } from './command-ids.ts';
import { addressOf, markTargetOf, type MarkTarget } from './mark-target.ts';
import { askForName } from './own-name.ts';
import type { Painting } from './painting.ts';
import { questionOf } from './question-commands.ts';
import type { ServerLink } from './server-link.ts';
import type { Row } from './tree.ts';
import { saveAfter } from './unsaved.ts';
import { verdictLook } from './verdict-words.ts';

/** Setting and clearing verdicts: from the keyboard, the menus, the rows, and the links of a hover. */
export function addMarkCommands(
  context: vscode.ExtensionContext,
  server: ServerLink,
  painting: Painting,
): void {
  async function mark(params: MarkParams | JudgeParams): Promise<void> {
    try {
      const ask = () => askForName(context, server);
      if ('question' in params) {
        await saveAfter(ask, 'crosscheck/judge', params, context, server);
        return;
      }
      if (await saveAfter(ask, 'crosscheck/mark', params, context, server)) return;
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Put the cursor on a claim, or select the words that you want to mark.'),
      );
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The mark was not saved. {0}', (error as Error).message),
      );
    }
  }

  async function markMore(target: MarkTarget): Promise<void> {
    const picked = await pickVerdict(
      'question' in target
        ? vscode.l10n.t('Your verdict on this question as a whole')
        : vscode.l10n.t('Your verdict on this claim'),
    );
    if (!picked) return;
    const comment =
      picked.verdict &&
      (await vscode.window.showInputBox({
        title: picked.label,
        prompt: vscode.l10n.t(
          'A reason, if you like; web addresses in it are kept as sources. Enter saves the mark.',
        ),
      }));
    if (comment === undefined) return;
    await mark({ ...target, verdict: picked.verdict, ...(comment && { comment }) });
  }

  const set = (id: string, verdict: Verdict | null) =>
    vscode.commands.registerCommand(id, async (chosen?: Row) => {
      const target = await markTargetOf(chosen, painting);
      if (target) await mark({ ...target, verdict });
    });

  context.subscriptions.push(
    set(commandIds.markVerified, 'verified'),
    set(commandIds.markDisputed, 'disputed'),
    set(commandIds.markFalse, 'false'),
    set(commandIds.markNeedsContext, 'needs-context'),
    set(commandIds.markOutdated, 'outdated'),
    set(commandIds.clearMark, null),
    vscode.commands.registerCommand(commandIds.markWithReason, async (chosen?: Row) => {
      const target = await markTargetOf(chosen, painting);
      if (target) await markMore(target);
    }),
    vscode.commands.registerCommand(commandIds.judgeQuestion, async (chosen?: Row) => {
      const question = questionOf(chosen) ?? (await pickQuestion(server));
      if (question) await markMore(addressOf(question));
    }),
    vscode.commands.registerCommand(linkCommandIds.mark, mark),
    vscode.commands.registerCommand(linkCommandIds.markMore, markMore),
  );
}

/** Lets a person choose one of the questions, those of the article on screen first. */
async function pickQuestion(server: ServerLink): Promise<QuestionItem | undefined> {
  const open = vscode.window.activeTextEditor?.document.uri.toString();
  const isHere = ({ answers }: QuestionItem) => answers.some(({ uri }) => uri === open);
  const questions = await server.questions();
  const picked = await vscode.window.showQuickPick(
    [...questions]
      .sort((a, b) => Number(isHere(b)) - Number(isHere(a)))
      .map((question) => ({
        label: question.question,
        description: [
          ...new Set(question.answers.map(({ answer }) => answer)),
          ...(question.more > 0 ? [vscode.l10n.t('and {0} more', question.more)] : []),
        ].join(' · '),
        question,
      })),
    { title: vscode.l10n.t('Which question is your verdict about?'), matchOnDescription: true },
  );
  return picked?.question;
}

async function pickVerdict(title: string) {
  const offered: readonly Verdict[] = [
    'verified',
    'disputed',
    'false',
    'needs-context',
    'outdated',
  ];
  const items = [
    ...offered.map((verdict) => {
      const { word, icon } = verdictLook(verdict);
      return {
        label: word,
        iconPath: new vscode.ThemeIcon(icon),
        verdict: verdict as Verdict | null,
      };
    }),
    {
      label: vscode.l10n.t('Clear mark'),
      iconPath: new vscode.ThemeIcon('clear-all'),
      verdict: null,
    },
  ];
  return vscode.window.showQuickPick(items, {
    title,
  });
}
