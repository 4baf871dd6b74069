import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` files of a folder and of the folders in it, as far as they have been read. */
export interface IgnoreFiles {
  /** Reads the `.gitignore` of one folder, if it has one; a folder comes after those that hold it. */
  enter(folder: string): Promise<void>;
  /**
   * Whether a path is ignored.
   *
   * @param path Relative to the root, with forward slashes; that of a folder ends with one.
   */
  ignores(path: string): boolean;
}

/** Whether a change of a file changes what is ignored. */
export function isIgnoreFile(path: string): boolean {
  return path === '.gitignore' || path.endsWith('/.gitignore');
}

/** @param root Absolute path; rules that lie above it count for nothing. */
export function createIgnoreFiles(root: string): IgnoreFiles {
  /** By folder: '' for the root, otherwise its path with a slash at the end. */
  const rules = new Map<string, Ignore>();
  return {
    async enter(folder) {
      const text = await readFile(join(root, folder, '.gitignore'), 'utf8').catch(() => null);
      if (text !== null) rules.set(folder === '' ? '' : `${folder}/`, ignore().add(text));
    },
    ignores(path) {
      let isIgnored = false;
      // The rules of a folder deeper down win over those above it.
      for (const [folder, rule] of rules) {
        if (!path.startsWith(folder) || path === folder) continue;
        const { ignored, unignored } = rule.test(path.slice(folder.length));
        isIgnored = ignored || (isIgnored && !unignored);
      }
      return isIgnored;
    },
  };
}
