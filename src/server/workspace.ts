import { URI } from 'vscode-uri';
import type { Corpus } from '../core/corpus.ts';
import type { Question } from '../core/questions/question.ts';
import { openStore } from '../core/annotations/store.ts';
import { diskFiles } from '../node/disk.ts';
import { createFolder, type Folder } from './folder.ts';

/** A file together with the folder of the workspace that holds it. */
export interface At {
  readonly folder: Folder;
  readonly file: string;
}

/** All folders of the workspace. */
export interface Workspace {
  folders(): readonly Folder[];
  /** The innermost folder that holds a document. */
  at(uri: string): At | undefined;
  /** Opens a folder: its records and its list of names are read at once, its articles are not. */
  add(uri: string): Promise<Folder>;
  remove(uri: string): void;
}

/** A workspace without folders. */
export function createWorkspace(
  newCorpus: () => Corpus,
  isListed: (question: Question) => boolean,
): Workspace {
  const folders = new Map<string, Folder>();
  return {
    folders: () => [...folders.values()],
    at(uri) {
      const holding = [...folders.values()]
        .map((folder) => ({ folder, file: folder.fileOf(uri) }))
        .filter((found): found is At => found.file !== undefined);
      return holding.sort((a, b) => a.file.length - b.file.length)[0];
    },
    async add(uri) {
      const folder = createFolder(
        uri,
        newCorpus(),
        await openStore(diskFiles(URI.parse(uri).fsPath)),
        isListed,
      );
      await folder.names.readList();
      folders.set(uri, folder);
      return folder;
    },
    remove: (uri) => void folders.delete(uri),
  };
}
