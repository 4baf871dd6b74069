import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importBytes } from '../node/import-bytes.ts';
import { onePath, readArguments } from './arguments.ts';

/** `crosscheck import-article FILE [--to FOLDER]`: a saved page as a Markdown file, or on the standard output. */
export async function importFile(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { positionals, values } = readArguments(args, { to: { type: 'string' } });
  const file = onePath(positionals, 'Name one file.');
  const { name, markdown } = importBytes(await readFile(file), new Date().toISOString());
  if (values.to === undefined) print(markdown);
  else {
    const path = join(values.to, name);
    if (existsSync(path)) throw new Error(`${path} exists already.`);
    await writeFile(path, markdown, { flag: 'wx' });
    print(`${path}\n`);
  }
  return 0;
}
