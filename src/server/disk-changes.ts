import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ANNOTATIONS } from '../core/annotations/record-paths.ts';
import { isIgnoreFile } from '../node/ignore-files.ts';
import { isNameList } from '../node/name-lists.ts';
import type { Announcements } from './announcements.ts';
import type { FolderReading } from './folder-reading.ts';
import type { Folder } from './folder.ts';
import type { Source } from './passage.ts';
import type { Reader } from './reading.ts';
import type { Workspace } from './workspace.ts';

interface Parts {
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly reader: Reader;
  readonly announcements: Announcements;
  readonly folderReading: FolderReading;
  /** A file as the person sees it. */
  readonly sourceOf: (folder: Folder, file: string) => Promise<Source>;
}

/** How long changes on the disk are gathered, in milliseconds: a `git checkout` changes many at once. */
const GATHER = 100;

/** From how many changed files on they are read in the background, with progress. */
const MANY = 20;

/**
 * Follows what other programs write: articles, records, lists of names, `.gitignore`.
 *
 * @returns Takes note of a file that was made, changed or deleted; it is looked at a little later.
 */
export function followDisk({
  documents,
  workspace,
  reader,
  announcements,
  folderReading,
  sourceOf,
}: Parts): (uri: string) => void {
  /** Changes that have not been looked at. */
  const waiting = new Set<string>();
  let gathering: NodeJS.Timeout | undefined;

  async function settle(): Promise<void> {
    const uris = [...waiting];
    waiting.clear();
    const articles = new Map<Folder, string[]>();
    const toReadAgain = new Set<Folder>();
    for (const uri of uris) {
      const at = workspace.at(uri);
      if (!at) continue;
      if (at.file.startsWith(`${ANNOTATIONS}/`)) await settleRecord(at.folder, at.file);
      else if (isNameList(at.file)) await settleNames(at.folder);
      else if (isIgnoreFile(at.file)) toReadAgain.add(at.folder);
      else if (documents.get(uri) === undefined && reader.covers(at.folder, at.file))
        articles.set(at.folder, [...(articles.get(at.folder) ?? []), at.file]);
    }
    for (const folder of toReadAgain) await folderReading.readFolder(folder.uri);
    for (const [folder, files] of articles)
      if (!toReadAgain.has(folder)) await settleArticles(folder, files);
    announcements.tell(null);
  }

  async function settleArticles(folder: Folder, files: readonly string[]): Promise<void> {
    if (files.length < MANY) for (const file of files) await reader.read(folder, file);
    else
      await folderReading.withProgress(folder.corpus.files().length, (progress) =>
        reader.readMany(folder, files, progress),
      );
  }

  /** A record was written elsewhere: its article is read again, before and after. */
  async function settleRecord(folder: Folder, path: string): Promise<void> {
    const articles = () => folder.store.all().map(({ id, target }) => [id, target.file] as const);
    const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
    const about = () => articles().find(([known]) => known === id)?.[1];
    const before = about();
    await folder.store.refresh(path);
    folder.names.rule();
    for (const file of new Set([before, about()]))
      if (file && reader.covers(folder, file)) await reader.read(folder, file);
  }

  /** The list of names was changed: articles that have one of the changed names are read again. */
  async function settleNames(folder: Folder): Promise<void> {
    const changed = await folder.names.readList();
    announcements.tellList(folder);
    if (changed.length === 0) return;
    for (const file of folder.corpus.files()) {
      const source = await sourceOf(folder, file).catch(() => null);
      // A saved page writes some letters as entities: what stands in it is not seen before it is read.
      const isPage = /\.x?html?$/i.test(file);
      const words = source?.text.replace(/\s+/g, ' ') ?? '';
      if (isPage || changed.some((name) => words.includes(name))) await reader.read(folder, file);
    }
  }

  return (uri) => {
    waiting.add(uri);
    clearTimeout(gathering);
    gathering = setTimeout(() => void settle(), GATHER);
  };
}
