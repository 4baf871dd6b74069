import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  emptyList,
  readNameList,
  type ListProblem,
  type NameList,
} from '../core/entities/name-list.ts';
import { decode } from '../core/text/decode.ts';

/** Where a folder may keep its list of names, below it; where several exist, all of them count. */
export const nameListPaths: readonly string[] = [
  '.crosscheck/names.yaml',
  '.crosscheck/names.yml',
  '.crosscheck/names.json',
];

/** One file with a list of names, and what is wrong with it. */
export interface NameListFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ListProblem[];
}

export interface NameLists {
  readonly list: NameList;
  readonly files: readonly NameListFile[];
}

/** Whether a path in a folder is that of a list of names. */
export function isNameList(path: string): boolean {
  return nameListPaths.some((known) => known === path);
}

/** Reads the lists of names of a folder. Never rejects: what cannot be read is told as a problem. */
export async function readNameLists(root: string): Promise<NameLists> {
  const files: NameListFile[] = [];
  let list = emptyList;
  for (const path of nameListPaths) {
    const found = await readText(join(root, path));
    if (found === null) continue;
    if (found.problem) {
      files.push({ path, text: '', problems: [{ start: 0, end: 0, message: found.problem }] });
      continue;
    }
    const { list: more, problems } = readNameList(found.text);
    files.push({ path, text: found.text, problems });
    list = {
      names: [...list.names, ...more.names],
      joins: [...list.joins, ...more.joins],
      notNames: [...list.notNames, ...more.notNames],
    };
  }
  return { list, files };
}

async function readText(path: string): Promise<{ text: string; problem?: string } | null> {
  try {
    const decoded = decode(await readFile(path));
    return decoded.kind === 'text'
      ? { text: decoded.text }
      : { text: '', problem: decoded.message };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return { text: '', problem: message };
  }
}
