import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Metadatum } from './page.ts';

/** The YAML block at the start of a Markdown file, and where the text after it begins. */
export interface FrontMatter {
  readonly metadata: readonly Metadatum[];
  readonly end: number;
}

const keys: Readonly<Record<string, Metadatum['key']>> = {
  title: 'title',
  headline: 'title',
  author: 'author',
  authors: 'author',
  by: 'author',
  byline: 'author',
  outlet: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  sitename: 'outlet',
  site_name: 'outlet',
  newspaper: 'outlet',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  date_published: 'published',
  publishdate: 'published',
  created: 'published',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  date_modified: 'updated',
  source: 'source',
  url: 'source',
  link: 'source',
  address: 'source',
};

/** Longer blocks are no front matter, and YAML takes its time. */
const LONGEST = 20_000;

/**
 * Reads the front matter of a Markdown file; null where there is none. Of broken YAML, as a
 * title with a colon makes it, each line *key: value* is read by itself.
 */
export function readFrontMatter(file: string): FrontMatter | null {
  const open = /^---[ \t]*\r?\n/.exec(file);
  if (!open) return null;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
  const rest = file.slice(open[0].length, LONGEST);
  const found = close.exec(rest);
  if (!found) return null;
  const start = open[0].length;
  const end = start + found.index + found[0].length;
  return { metadata: valuesOf(file.slice(start, start + found.index), start), end };
}

function valuesOf(yaml: string, offset: number): Metadatum[] {
  const { contents, errors } = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false });
  if (errors.length > 0) return valuesOfLines(yaml, offset);
  if (!isMap(contents)) return [];
  const found: Metadatum[] = [];
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    if (!Object.hasOwn(keys, name)) continue;
    const nodes = isSeq(value) ? value.items : [value];
    for (const node of nodes) {
      const scalar = nameOf(node);
      if (!isScalar(scalar) || scalar.value === null || !scalar.range) continue;
      const source = yaml.slice(scalar.range[0], scalar.range[1]);
      const text = typeof scalar.value === 'string' ? scalar.value : source;
      const isAddress = /^https?:/.test(text);
      const key = keys[name]!;
      if (isAddress !== (key === 'source') && (isAddress || name !== 'source')) continue;
      found.push({
        key: key === 'source' && !isAddress ? 'outlet' : key,
        value: text.trim(),
        start: offset + scalar.range[0],
        end: offset + scalar.range[1],
        origin: 'front-matter',
      });
    }
  }
  return found.filter(({ value }) => value !== '');
}

/** One line of front matter: its key, and what follows. */
const LINE = /^([\w-]+):(.*)$/gm;

/** What the lines of broken YAML say, each read by itself; lists and blocks are passed over. */
function valuesOfLines(yaml: string, offset: number): Metadatum[] {
  return [...yaml.matchAll(LINE)].flatMap((line): Metadatum[] => {
    const name = line[1]!.toLowerCase();
    const value = line[2]!.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (!Object.hasOwn(keys, name) || !/^[\p{L}\p{N}]/u.test(value)) return [];
    const isAddress = /^https?:/.test(value);
    if (isAddress !== (keys[name] === 'source') && (isAddress || name !== 'source')) return [];
    const start = offset + line.index + line[0].indexOf(value, line[1]!.length + 1);
    const key = keys[name] === 'source' && !isAddress ? 'outlet' : keys[name]!;
    return [{ key, value, start, end: start + value.length, origin: 'front-matter' }];
  });
}

/** An author may be a mapping with a name. */
function nameOf(node: unknown): Node | undefined {
  if (isMap(node)) return node.get('name', true) as Node | undefined;
  return node as Node | undefined;
}
