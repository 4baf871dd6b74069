import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A file with the folder whose annotations it belongs to. */
export interface FolderAndFile {
  /** Absolute. */
  readonly folder: string;
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
}

/**
 * The workspace folder of a file: the nearest folder above it that already holds `.crosscheck`; else
 * the current folder, if the file lies in it; else the file's own folder.
 */
export function workspaceFolderOf(path: string, current: string): FolderAndFile {
  const absolute = resolve(current, path);
  const within = (folder: string) => !relative(folder, absolute).startsWith('..' + sep);
  const folder =
    ancestors(dirname(absolute)).find((one) => existsSync(join(one, '.crosscheck'))) ??
    (within(current) ? resolve(current) : dirname(absolute));
  return { folder, file: relative(folder, absolute).split(sep).join('/') };
}

function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}
