import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readFrontMatter } from './front-matter.ts';
import { plainPage, type Page } from './page.ts';
import { createPageText } from './page-text.ts';

/** Past this size a Markdown file is read as plain text: the parser's time is not linear in every file. */
const LARGEST = 1_000_000;

const silent = new Set(['html', 'definition', 'yaml', 'image', 'imageReference', 'thematicBreak']);
const paragraphs = new Set(['paragraph', 'heading', 'code']);

/**
 * Reads a Markdown file: its text without front matter, link targets, emphasis and other marks, one
 * line for each paragraph, heading and list item.
 */
export function readMarkdown(file: string): Page {
  if (file.length > LARGEST) return { ...plainPage(file), format: 'markdown' };
  const front = readFrontMatter(file);
  const start = front?.end ?? 0;
  const text = createPageText(file, true);
  const stack: { node: Nodes; leaving: boolean }[] = [
    { node: fromMarkdown(start ? file.slice(start) : file), leaving: false },
  ];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, leaving } = top;
    if (silent.has(node.type)) continue;
    if (paragraphs.has(node.type)) text.breakLine(true);
    if (leaving) continue;
    const from = (node.position?.start.offset ?? 0) + start;
    const to = (node.position?.end.offset ?? 0) + start;
    if (node.type === 'text' || node.type === 'inlineCode') text.add(node.value, from, to);
    else if (node.type === 'code')
      text.add(node.value, Math.max(from, file.indexOf('\n', from)), to);
    else if (node.type === 'break') text.breakLine(false);
    stack.push({ node, leaving: true });
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--)
        stack.push({ node: node.children[i]!, leaving: false });
  }
  return { format: 'markdown', ...text.finish(), metadata: front?.metadata ?? [] };
}
