import * as vscode from 'vscode';
import type { CommentItem, Saying } from '../protocol-items/thread.ts';
import { verdictLook } from './verdict-words.ts';

/** More of its earlier states than this a comment does not show. */
const SHOWN = 5;

/** A person's words as Markdown that shows them as they are, with their sources and what they said before. */
export function noteBody(item: CommentItem): vscode.MarkdownString {
  const body = new vscode.MarkdownString();
  // An address holds neither space nor angle bracket (see core/annotations/sources.ts).
  const addresses = item.sources.map((address) => address.replace(/[<>\s]/g, ''));
  const inText = addresses.filter((address) => address && item.text.includes(address));
  for (const part of cutAt(item.text, inText))
    if (inText.includes(part)) body.appendMarkdown(`<${part}>`);
    else body.appendText(part);
  for (const address of addresses)
    if (!inText.includes(address)) body.appendMarkdown(`\n\n<${address}>`);
  for (const earlier of item.history.slice(-SHOWN).reverse()) {
    body.appendMarkdown('\n\n---\n\n');
    body.appendText(earlierWords(earlier));
  }
  return body;
}

/** A text in pieces: the given words, and what stands before, between and after them. */
function cutAt(text: string, words: readonly string[]): readonly string[] {
  const [first, ...rest] = [...words].sort((a, b) => b.length - a.length);
  if (first === undefined) return [text];
  return text
    .split(first)
    .flatMap((part, i) => [...(i > 0 ? [first] : []), ...(part ? cutAt(part, rest) : [])]);
}

function earlierWords({ at, by, verdict, text }: Saying): string {
  const said = [verdict ? verdictLook(verdict).word : null, text].filter(Boolean).join(': ');
  const day = at.slice(0, 10);
  return said
    ? vscode.l10n.t('Before, on {0}, {1} said: {2}', day, by, said)
    : vscode.l10n.t('Before, on {0}, {1} had taken it back.', day, by);
}
