import type { Folder } from './folder.ts';
import type { LastListed } from './last-listed.ts';

/** How many files are looked at together to see whether they are as they were. */
const AT_ONCE = 32;

/**
 * Lists at once what was listed at the end of an earlier start, of all articles that are as they were.
 *
 * @param chosen The files that are to be read.
 * @param textOf The text of a file, or why it is not read.
 * @returns Whether anything is listed by it.
 */
export async function recallListed(
  folder: Folder,
  chosen: ReadonlySet<string>,
  lastListed: Pick<LastListed, 'of'>,
  textOf: (folder: Folder, file: string) => Promise<string | { problem: string }>,
): Promise<boolean> {
  const last = await lastListed.of(folder);
  if (!last || last.names !== folder.names.signature()) return false;
  const files = Object.keys(last.articles).filter(
    (file) => chosen.has(file) && folder.keyOf(file) === undefined,
  );
  const look = async (file: string) => {
    const text = await textOf(folder, file).catch(() => null);
    if (typeof text === 'string') folder.foresee(file, text);
  };
  for (let at = 0; at < files.length; at += AT_ONCE)
    await Promise.all(files.slice(at, at + AT_ONCE).map(look));
  folder.beginReading(last);
  return true;
}
