import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageParts } from '../core/report/html.ts';

/**
 * Reads the script and the style of the timeline page, as the build has made them.
 *
 * @throws If Crosscheck was not built.
 */
export async function loadPageParts(): Promise<PageParts> {
  const folder = placeOf('timeline.js', ['.', '../../dist']);
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return { script: await read('timeline.js'), style: await read('timeline.css') };
}

/** The version of Crosscheck. */
export function version(): string {
  const folder = placeOf('package.json', ['..', '../..']);
  const { version: own } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return own;
}

/** The first of some folders, from this program or source file, that holds a file. */
function placeOf(file: string, folders: readonly string[]): string {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  const places = folders.map((folder) => join(here, folder));
  const found = places.find((place) => existsSync(join(place, file)));
  if (!found) throw new Error(`${file} is missing: run npm run build first.`);
  return found;
}
