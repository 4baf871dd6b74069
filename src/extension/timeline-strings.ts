import * as vscode from 'vscode';
import { english, type Strings } from '../webview/timeline/strings.ts';

/** The words of the timeline page in the language of the editor. */
export function timelineStrings(): Strings {
  const words = Object.entries(english).map(([key, sentence]) => [key, vscode.l10n.t(sentence)]);
  return Object.fromEntries(words) as Strings;
}
