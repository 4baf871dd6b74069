import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * Writes down the licences of the libraries that bundles hold, as these licences ask for.
 *
 * @param bundles What esbuild tells of each bundle.
 * @param file Where the text goes.
 */
export function writeLicences(bundles: readonly Metafile[], file: string): void {
  const folders = new Set<string>();
  for (const { inputs } of bundles)
    for (const path of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder) folders.add(folder);
    }
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as { name: string; version: string; license?: string };
    const text = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
    const words =
      text && existsSync(join(folder, text)) ? readFileSync(join(folder, text), 'utf8') : '';
    return `${name} ${version} (${license ?? 'see below'})\n\n${words.trim()}\n`;
  });
  writeFileSync(file, parts.join(`\n${'-'.repeat(72)}\n\n`));
}
