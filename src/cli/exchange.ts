import { readFile } from 'node:fs/promises';
import { ulid } from 'ulid';
import { printAnnotationPage, readAnnotationPage } from '../core/annotations/exchange.ts';
import { openStore } from '../core/annotations/store.ts';
import { diskFiles } from '../node/disk.ts';
import { isFolder } from '../node/is-folder.ts';

/**
 * `crosscheck export FOLDER`: prints all records of a folder as one W3C annotation page.
 *
 * @returns The exit code: 0.
 * @throws An Error with a sentence for the person.
 */
export async function exportPage(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const [folder, ...more] = args;
  if (folder === undefined || more.length) throw new Error('Name one folder.');
  const store = await openStore(diskFiles(await isFolder(folder)));
  print(printAnnotationPage(store.all()));
  return 0;
}

/**
 * `crosscheck import FOLDER FILE`: adds the annotations of a W3C file to a folder, and says of each what
 * became of it. Nothing that the folder holds is changed.
 *
 * @returns The exit code: 0 where every annotation is in the folder now, 2 where some are not.
 * @throws An Error with a sentence for the person.
 */
export async function importPage(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const [folder, file, ...more] = args;
  if (folder === undefined || file === undefined || more.length)
    throw new Error('Name one folder and one file.');
  const store = await openStore(diskFiles(await isFolder(folder)));
  const results = readAnnotationPage(await readFile(file, 'utf8'), store.all(), ulid);
  for (const result of results) {
    if (result.kind === 'imported') await store.import(result.annotation);
    print(
      result.kind === 'imported'
        ? `imported\t${result.annotation.id}\n`
        : result.kind === 'duplicate'
          ? `duplicate\t${result.id}\n`
          : `error\t${result.name}\t${result.why}\n`,
    );
  }
  return results.some(({ kind }) => kind === 'error') ? 2 : 0;
}
