import type { BlockContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Article } from '../article/article.ts';
import { noCorrections } from '../article/corrections.ts';
import { lineKey } from '../article/tail-headings.ts';
import { readArticle } from '../article/read-article.ts';
import { plainPage, type Page } from '../text/page.ts';
import { readHtml } from '../text/read-html.ts';
import { articleBlocks, oneLine, paragraph } from './article-blocks.ts';

/** A saved page, or what somebody copied. */
export interface ImportSource {
  /** HTML or plain text, as decoded. */
  readonly content: string;
  /** When it was taken in: ISO 8601. */
  readonly retrieved: string;
  /** Of the bytes that were taken in, in hexadecimal digits. */
  readonly sha256: string;
}

/** An article ready to be saved. */
export interface Imported {
  /** A name for the file: day, title, `.md`; letters a to z, digits and hyphens only. */
  readonly name: string;
  readonly title: string;
  /** Front matter and body. */
  readonly markdown: string;
}

/**
 * Makes a Markdown file out of a saved web page or of copied text: the article without what stood
 * around it, and in front matter what the page says about itself. Nothing is loaded, and no text of the
 * page becomes a link, an image or HTML. Null where no article can be found.
 */
export function importArticle({ content, retrieved, sha256 }: ImportSource): Imported | null {
  const isHtml = looksLikeHtml(content);
  const page = isHtml ? readHtml(content) : plainPage(content);
  const article = readArticle('', page, { ...noCorrections, isArticle: true });
  const blocks = (isHtml ? articleBlocks(content) : null) ?? bodyBlocks(page, article);
  if (!blocks.length) return null;
  const title = oneLine(article.title?.text ?? firstWords(blocks));
  const published = article.published?.value ?? null;
  const about = {
    title,
    author: article.authors.map(({ text }) => oneLine(text)),
    outlet: article.outlet && oneLine(article.outlet),
    published,
    source: addressOf(content, page),
    retrieved,
    sha256,
  };
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...withoutTitle(blocks, title),
    ],
  };
  const stated = Object.entries(about).filter(([, value]) => value && value.length > 0);
  return {
    name: nameFor(title, published),
    title,
    markdown: `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---\n\n${toMarkdown(root, { bullet: '-' })}`,
  };
}

/** Whether a text is the source of a web page, or a part of one, rather than words. */
export function looksLikeHtml(content: string): boolean {
  const head = content.slice(0, 2000);
  return (
    /^\s*(?:<!--|<!doctype html|<html|<\?xml)/i.test(head) ||
    (/<(?:p|div|article|section|h1|body|span|meta)\b[^>]*>/i.test(head) &&
      /<\/(?:p|div|article|section|h1|body|span)>/i.test(content))
  );
}

function bodyBlocks({ text }: Page, { body }: Article): readonly BlockContent[] {
  return body.map(({ start, end }) => paragraph(text.slice(start, end)));
}

const textOf = (block: BlockContent): string =>
  'children' in block && block.children[0] && 'value' in block.children[0]
    ? block.children[0].value
    : '';

/** The page shows its title above the article; it is written once. */
function withoutTitle(blocks: readonly BlockContent[], title: string): readonly BlockContent[] {
  const [first, ...rest] = blocks;
  return first && lineKey(textOf(first)) === lineKey(title) ? rest : blocks;
}

const firstWords = (blocks: readonly BlockContent[]) =>
  textOf(blocks[0]!).split(' ').slice(0, 12).join(' ') || 'Article';

/** Where the page came from: its own word, or the remark that browsers write when they save a page. */
function addressOf(content: string, { metadata }: Page): string | null {
  const own = metadata.find(({ key }) => key === 'source')?.value;
  const saved = /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/.exec(content.slice(0, 4000))?.[1];
  const address = own ?? saved ?? '';
  return /^https?:\/\//i.test(address) ? address : null;
}

const LONGEST_NAME = 70;

function nameFor(title: string, published: string | null): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .match(/[a-z0-9]+/g);
  let slug = (words ?? []).join('-');
  if (slug.length > LONGEST_NAME) slug = slug.slice(0, slug.lastIndexOf('-', LONGEST_NAME));
  return [published?.slice(0, 10), slug || 'article'].filter(Boolean).join('-') + '.md';
}
