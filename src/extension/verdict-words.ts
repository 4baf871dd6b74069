import * as vscode from 'vscode';
import type { Verdict } from '../core/annotations/annotation.ts';
import type { VerdictItem } from '../protocol-items/verdict.ts';

/** What stands for each verdict: a word, a sign, an icon of the editor, and a themable colour. */
export interface VerdictLook {
  readonly word: string;
  readonly sign: string;
  readonly icon: string;
  readonly colour: string;
}

export function verdictLook(verdict: Verdict): VerdictLook {
  switch (verdict) {
    case 'verified':
      return look(vscode.l10n.t('Verified'), '✓', 'pass', 'verifiedForeground');
    case 'disputed':
      return look(vscode.l10n.t('Disputed'), '⚠', 'warning', 'disputedForeground');
    case 'false':
      return look(vscode.l10n.t('False'), '✗', 'error', 'falseForeground');
    case 'needs-context':
      return look(vscode.l10n.t('Needs context'), '?', 'question', 'needsContextForeground');
    case 'outdated':
      return look(vscode.l10n.t('Outdated'), '◷', 'history', 'needsContextForeground');
  }
}

function look(word: string, sign: string, icon: string, colour: string): VerdictLook {
  return { word, sign, icon, colour: `crosscheck.${colour}` };
}

/** `Verified`, or `Verified for earlier text`. */
export function verdictWords({ verdict, holds }: VerdictItem): string {
  const { word } = verdictLook(verdict);
  return holds ? word : vscode.l10n.t('{0} for earlier text', word);
}
