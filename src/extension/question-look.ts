import * as vscode from 'vscode';
import type { QuestionItem } from '../protocol-items/question.ts';
import { isSettled } from './question-state.ts';
import { verdictLook } from './verdict-words.ts';

/** How a question looks in the list, and what a screen reader says for its icon. */
export function questionLook(question: QuestionItem): {
  icon: string;
  colour: string;
  spoken: string;
} {
  const strength = strengthWords(question.strength);
  if (question.dismissed !== null)
    return {
      icon: 'eye-closed',
      colour: 'needsContextForeground',
      spoken: vscode.l10n.t('Dismissed'),
    };
  const judged = question.verdicts.at(-1);
  if (judged) {
    const { icon, colour, word } = verdictLook(judged.verdict);
    return { icon, colour: colour.replace('crosscheck.', ''), spoken: word };
  }
  if (question.relation === 'update')
    return {
      icon: 'graph-line',
      colour: 'needsContextForeground',
      spoken: vscode.l10n.t('Changed over time'),
    };
  if (question.relation === 'agreement')
    return { icon: 'check-all', colour: 'verifiedForeground', spoken: vscode.l10n.t('Agreement') };
  if (isSettled(question))
    return { icon: 'pass', colour: 'verifiedForeground', spoken: vscode.l10n.t('Settled') };
  const colour = 'conflictForeground';
  return question.relation === 'dispute'
    ? { icon: 'comment-discussion', colour, spoken: vscode.l10n.t('Dispute, {0}', strength) }
    : { icon: 'git-compare', colour, spoken: vscode.l10n.t('Conflict, {0}', strength) };
}

function strengthWords(strength: QuestionItem['strength']): string {
  switch (strength) {
    case 'strong':
      return vscode.l10n.t('strong');
    case 'medium':
      return vscode.l10n.t('medium');
    case 'weak':
      return vscode.l10n.t('weak');
  }
}
