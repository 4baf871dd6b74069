import { stat } from 'node:fs/promises';

/**
 * The path, if a folder is there.
 *
 * @throws An Error with a sentence for the person, if not.
 */
export async function isFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) throw new Error(`${path} is no folder.`);
  return path;
}
