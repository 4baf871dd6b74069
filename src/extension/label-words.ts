import * as vscode from 'vscode';
import type { Label } from '../core/annotations/annotation.ts';

/** How a label reads in the list that it is chosen from, and on a row that carries it. */
export interface LabelWords {
  readonly word: string;
  readonly detail: string;
  readonly reported: string;
}

export function labelWords(label: Label): LabelWords {
  switch (label) {
    case 'conflict':
      return {
        word: vscode.l10n.t('A conflict'),
        detail: vscode.l10n.t('They cannot both be right.'),
        reported: vscode.l10n.t('reported as a conflict'),
      };
    case 'update':
      return {
        word: vscode.l10n.t('An update'),
        detail: vscode.l10n.t('Both were right when they were written: time has passed.'),
        reported: vscode.l10n.t('reported as an update'),
      };
    case 'different-scope':
      return {
        word: vscode.l10n.t('A different scope'),
        detail: vscode.l10n.t('They count or tell different things, or a part and a whole.'),
        reported: vscode.l10n.t('reported as a different scope'),
      };
    case 'unrelated':
      return {
        word: vscode.l10n.t('Unrelated'),
        detail: vscode.l10n.t('They do not speak of the same thing at all.'),
        reported: vscode.l10n.t('reported as unrelated'),
      };
  }
}
