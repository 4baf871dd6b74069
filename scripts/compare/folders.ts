import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpora } from '../eval/scoreboard.ts';

/** A folder as a reporter could have it, with the texts of its files. */
export interface TextFolder {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Whether all files are taken for articles, however short. */
  readonly allArticles: boolean;
}

/**
 * What two builds are compared on: the stories, everyday reports and samples of the project, and the collections of
 * stories, where they are at hand, by event and whole.
 */
export function* foldersToRead(): Generator<TextFolder> {
  for (const way of readdirSync('test/stories'))
    for (const number of readdirSync(`test/stories/${way}`))
      for (const side of ['clears', 'fires'])
        yield onDisk(`test/stories/${way}/${number}/${side}`, true);
  for (const kind of ['read', 'apart']) yield* everydayPairs(`test/everyday/${kind}.txt`);
  for (const kind of ['folders', 'series'])
    for (const number of readdirSync(`test/everyday/${kind}`))
      yield onDisk(`test/everyday/${kind}/${number}`, false);
  yield onDisk('samples', false);
  for (const set of ['giveme5w1h-dev', 'meantime-dev']) yield* ofCollection(set);
}

function onDisk(name: string, allArticles: boolean): TextFolder {
  const files = readdirSync(name).filter((file) => /\.(?:txt|md|html)$/.test(file));
  const texts = new Map(files.map((file) => [file, readFileSync(join(name, file), 'utf8')]));
  return { name, texts, allArticles };
}

function* everydayPairs(file: string): Generator<TextFolder> {
  for (const [i, line] of linesOf(file).entries()) {
    const [, day = '', report = '', later = '', other = ''] = line.split('|');
    const texts = new Map([
      ['a.md', saved(report, day)],
      ['b.md', saved(other, later)],
    ]);
    yield { name: `${file}/${i + 1}`, texts, allArticles: true };
  }
}

function* ofCollection(set: string): Generator<TextFolder> {
  const path = `${corpora}/stories/${set}.jsonl`;
  if (!existsSync(path)) return;
  const folders = new Map<string, Map<string, string>>();
  for (const line of linesOf(path)) {
    const { id, event, title, text, published } = JSON.parse(line) as Record<string, string>;
    for (const name of [`${set}/all`, `${set}/${event}`]) {
      if (!folders.has(name)) folders.set(name, new Map());
      folders.get(name)!.set(`${id}.md`, saved(text!, published, title));
    }
  }
  for (const [name, texts] of folders) yield { name, texts, allArticles: false };
}

/** As a reporter would have saved it: what is known of an article stands before it. */
function saved(text: string, published?: string, title?: string): string {
  const known = [title && `title: ${JSON.stringify(title)}`, published && `date: ${published}`];
  return ['---', ...known.filter(Boolean), '---', '', text].join('\n');
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
