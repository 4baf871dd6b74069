import * as vscode from 'vscode';
import type { CommentItem, Saying } from '../protocol.ts';
import { verdictLook } from './verdict-words.ts';

/** More of its earlier states than this a comment does not show. */
const SHOWN = 5;

/** A person's words as Markdown that shows them as they are, with their sources and what they said before. */
export function noteBody(item: CommentItem): vscode.MarkdownString {
  const body = new vscode.MarkdownString();
  body.appendText(item.text);
  // An address holds neither space nor angle bracket (see core/annotations/sources.ts).
  for (const address of item.sources)
    body.appendMarkdown(`\n\n<${address.replace(/[<>\s]/g, '')}>`);
  for (const earlier of item.history.slice(-SHOWN).reverse()) {
    body.appendMarkdown('\n\n---\n\n');
    body.appendText(earlierWords(earlier));
  }
  return body;
}

function earlierWords({ at, by, verdict, text }: Saying): string {
  const said = [verdict ? verdictLook(verdict).word : null, text].filter(Boolean).join(': ');
  const day = at.slice(0, 10);
  return said
    ? vscode.l10n.t('Before, on {0}, {1} said: {2}', day, by, said)
    : vscode.l10n.t('Before, on {0}, {1} had taken it back.', day, by);
}
