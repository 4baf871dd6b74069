import type { Token } from 'parse5';
import type { Metadatum } from './page.ts';

/** Listens to the tokens of an HTML file and collects what it states about itself. */
export interface HtmlMetadata {
  start(tag: Token.TagToken): void;
  characters(text: string, start: number, end: number): void;
  end(tagName: string): void;
  finish(): readonly Metadatum[];
}

/** Names of `<meta>` elements (Open Graph, Dublin Core, Parsely, Sailthru and the like), in lower case. */
const metaKeys: Readonly<Record<string, Metadatum['key']>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'dc.title': 'title',
  author: 'author',
  'article:author': 'author',
  'article:author_name': 'author',
  'dc.creator': 'author',
  'parsely-author': 'author',
  'sailthru.author': 'author',
  byl: 'author',
  'og:site_name': 'outlet',
  'application-name': 'outlet',
  'article:published_time': 'published',
  'og:published_time': 'published',
  datepublished: 'published',
  pubdate: 'published',
  publishdate: 'published',
  'publish-date': 'published',
  publication_date: 'published',
  date: 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dcterms.created': 'published',
  'parsely-pub-date': 'published',
  'sailthru.date': 'published',
  'article:modified_time': 'updated',
  'og:updated_time': 'updated',
  datemodified: 'updated',
  lastmod: 'updated',
  'last-modified': 'updated',
  'dcterms.modified': 'updated',
  'og:url': 'source',
};

const isDay = (value: string) => /(?:19|20)\d\d/.test(value);

export function createHtmlMetadata(file: string): HtmlMetadata {
  const found: Metadatum[] = [];
  let title: { text: string; start: number; end: number } | null = null;
  let inTitle = false;
  let titleDone = false;
  let json: { start: number; end: number } | null = null;
  let inJson = false;

  function push(
    key: Metadatum['key'],
    value: string,
    start: number,
    end: number,
    origin: Metadatum['origin'],
  ): void {
    const text = value.replace(/\s+/g, ' ').trim();
    if (!text || text.length > 1000) return;
    if (key === 'author' && /^https?:|^@/.test(text)) return;
    if ((key === 'published' || key === 'updated') && !isDay(text)) return;
    found.push({ key, value: text, start, end, origin });
  }

  function attribute(
    tag: Token.TagToken,
    name: string,
    key: Metadatum['key'],
    origin: Metadatum['origin'],
  ) {
    const value = valueOf(tag, name);
    const where = tag.location?.attrs?.[name] ?? tag.location;
    if (value && where) push(key, value, where.startOffset, where.endOffset, origin);
  }

  return {
    start(tag) {
      if (tag.tagName === 'title' && !titleDone) inTitle = true;
      else if (tag.tagName === 'meta') {
        const name = valueOf(tag, 'property') ?? valueOf(tag, 'name') ?? valueOf(tag, 'itemprop');
        const key =
          name && Object.hasOwn(metaKeys, name.toLowerCase()) && metaKeys[name.toLowerCase()];
        if (key) attribute(tag, 'content', key, 'meta');
      } else if (tag.tagName === 'link' && valueOf(tag, 'rel') === 'canonical')
        attribute(tag, 'href', 'source', 'meta');
      else if (tag.tagName === 'time') {
        const role = `${valueOf(tag, 'itemprop') ?? ''} ${valueOf(tag, 'class') ?? ''}`;
        const key = /modif|updat/i.test(role) ? 'updated' : 'published';
        attribute(tag, 'datetime', key, 'element');
      } else if (tag.tagName === 'script' && /ld\+json/i.test(valueOf(tag, 'type') ?? '')) {
        inJson = true;
        json = null;
      }
    },
    characters(text, start, end) {
      if (inTitle) title = { text: (title?.text ?? '') + text, start: title?.start ?? start, end };
      if (inJson) json = { start: json?.start ?? start, end };
    },
    end(tagName) {
      if (tagName === 'title' && inTitle) {
        inTitle = false;
        titleDone = true;
        if (title) push('title', title.text, title.start, title.end, 'element');
      }
      if (tagName === 'script' && inJson) {
        inJson = false;
        if (json) readJsonLd(file, json.start, json.end, push);
      }
    },
    finish: () => found,
  };
}

const valueOf = (tag: Token.TagToken, name: string) =>
  tag.attrs.find((attribute) => attribute.name === name)?.value;

type Push = (
  key: Metadatum['key'],
  value: string,
  start: number,
  end: number,
  origin: Metadatum['origin'],
) => void;

/** How many nodes of one JSON-LD block are looked at. */
const MOST_NODES = 2000;

/** Reads the article of a JSON-LD block: its headline, authors, publisher and dates (schema.org). */
function readJsonLd(file: string, start: number, end: number, push: Push): void {
  let root: unknown;
  try {
    root = JSON.parse(file.slice(start, end).replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return;
  }
  const source = file.slice(start, end);
  const place = (key: Metadatum['key'], value: unknown) => {
    if (typeof value !== 'string') return;
    const at = source.indexOf(value);
    const found =
      at < 0 ? { from: start, to: end } : { from: start + at, to: start + at + value.length };
    push(key, value, found.from, found.to, 'json-ld');
  };
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    if (!isRecord(node)) continue;
    const type = [node['@type']].flat().join(' ');
    if (!/Article|BlogPosting|Report/.test(type)) {
      queue.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage']);
      continue;
    }
    place('title', node['headline']);
    place('published', node['datePublished']);
    place('updated', node['dateModified']);
    for (const author of [node['author']].flat())
      place('author', isRecord(author) ? author['name'] : author);
    for (const publisher of [node['publisher']].flat())
      place('outlet', isRecord(publisher) ? publisher['name'] : publisher);
    return;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
