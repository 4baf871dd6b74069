import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BlockContent, ListItem } from 'mdast';
import { wordSet } from '../text/word-list.ts';

/** Elements of an article that are not its words. */
const silent = wordSet(
  'script style noscript template svg math iframe object video audio canvas form button select textarea input figure figcaption img picture nav aside footer',
);
const containers = wordSet(
  'div section article main header body html center details summary dl dd dt table tbody thead tr td th',
);

/** Below so many characters Readability has found a teaser, and no article. */
const SHORTEST = 200;

/**
 * The article of a saved web page as paragraphs, headings, quotations and lists of plain text: found by
 * Mozilla's Readability, in a document that runs no script and loads nothing. Null where it finds none.
 */
export function articleBlocks(html: string): readonly BlockContent[] | null {
  const { document } = parseHTML(html);
  const found = new Readability(document as unknown as Document, {
    charThreshold: SHORTEST,
  }).parse();
  if (!found?.content || (found.textContent ?? '').trim().length < SHORTEST) return null;
  const { document: article } = parseHTML(`<html><body>${found.content}</body></html>`);
  const blocks = blocksIn(article.body as unknown as Element);
  return blocks.length ? blocks : null;
}

/** A block of one text, its white space as browsers show it; no link, image or mark-up is left in it. */
export function paragraph(text: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value: oneLine(text) }] };
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function blocksIn(parent: Element): BlockContent[] {
  const blocks: BlockContent[] = [];
  let loose = '';
  const flush = () => {
    if (oneLine(loose)) blocks.push(paragraph(loose));
    loose = '';
  };
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) loose += node.textContent ?? '';
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const name = element.tagName.toLowerCase();
    if (silent.has(name)) continue;
    const block = blockOf(name, element);
    if (block === 'inline') {
      loose += name === 'br' ? '\n' : wordsOf(element);
      continue;
    }
    flush();
    blocks.push(...block);
  }
  flush();
  return blocks;
}

function blockOf(name: string, element: Element): readonly BlockContent[] | 'inline' {
  const text = oneLine(wordsOf(element));
  if (name === 'p' || name === 'pre') return text ? [paragraph(text)] : [];
  if (/^h[1-6]$/.test(name))
    return text
      ? [{ type: 'heading', depth: name < 'h3' ? 2 : 3, children: [{ type: 'text', value: text }] }]
      : [];
  if (name === 'blockquote') {
    const children = blocksIn(element);
    return children.length ? [{ type: 'blockquote', children }] : [];
  }
  if (name === 'ul' || name === 'ol') {
    const items = [...element.children]
      .map((item) => oneLine(wordsOf(item)))
      .filter(Boolean)
      .map((item): ListItem => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(item) as ListItem['children'][number]],
      }));
    return items.length
      ? [{ type: 'list', ordered: name === 'ol', spread: false, children: items }]
      : [];
  }
  return containers.has(name) ? blocksIn(element) : 'inline';
}

/** The words of an element without what is silent in it. */
function wordsOf(element: Element): string {
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words += node.textContent ?? '';
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const name = child.tagName.toLowerCase();
    if (!silent.has(name)) words += name === 'br' ? ' ' : wordsOf(child);
  }
  return words;
}
