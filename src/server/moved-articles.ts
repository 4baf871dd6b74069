import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../core/annotations/annotation.ts';
import { savedFile, sha256, type SavedFile } from '../core/annotations/saved-file.ts';
import { findArticle } from '../core/annotations/whereabouts.ts';
import type { MovedArticle } from '../protocol-items/lost-mark.ts';
import type { Folder } from './folder.ts';
import type { Source } from './passage.ts';

/** More files than this are not read again to look for an article that is gone. */
const MOST_FILES = 2000;

/** Finds the articles of a folder that have marks and are gone from the disk. */
export type FindMoved = (folder: Folder) => Promise<readonly MovedArticle[]>;

/**
 * Looks for the file that each such article has become: one with the same bytes, or with the same words
 * (see whereabouts.ts). Nothing is changed. While no file comes or goes, the answer stays what it was.
 */
export function createFindMoved(
  sourceOf: (folder: Folder, file: string) => Promise<Source>,
): FindMoved {
  const answers = new WeakMap<Folder, { key: string; moved: readonly MovedArticle[] }>();
  return async (folder) => {
    const gone = recordsOfGoneArticles(folder);
    const files = folder.corpus.files();
    if (gone.size === 0 || files.length > MOST_FILES) return [];
    const key = [...gone.keys(), '', ...files].join('\n');
    const known = answers.get(folder);
    if (known?.key === key) return known.moved;
    const moved = await findMoved(folder, gone, (file) => sourceOf(folder, file));
    answers.set(folder, { key, moved });
    return moved;
  };
}

async function findMoved(
  folder: Folder,
  gone: ReadonlyMap<string, readonly Annotation[]>,
  sourceOf: (file: string) => Promise<Source>,
): Promise<readonly MovedArticle[]> {
  const saved: SavedFile[] = [];
  for (const file of folder.corpus.files()) {
    const source = await sourceOf(file).catch(() => null);
    if (source)
      saved.push(savedFile(file, source.text, await sha256(new Uint8Array(source.bytes))));
  }
  return [...gone].flatMap(([file, records]) => {
    const found = findArticle(records, saved);
    if (!found) return [];
    const { file: now, doubt } = found;
    return [{ from: folder.uriOf(file), to: folder.uriOf(now.file), marks: records.length, doubt }];
  });
}

function recordsOfGoneArticles(folder: Folder): ReadonlyMap<string, readonly Annotation[]> {
  const byFile = new Map<string, Annotation[]>();
  for (const record of folder.store.all()) {
    const { file } = record.target;
    if (file === null || record.withdrawn) continue;
    const group = byFile.get(file);
    if (group) group.push(record);
    else byFile.set(file, [record]);
  }
  return new Map([...byFile].filter(([file]) => !existsSync(join(folder.root, file))));
}
