import * as l10n from '@vscode/l10n';
import { join } from 'node:path';
import { decode } from '../core/text/decode.ts';
import { readUpTo } from '../node/read-up-to.ts';
import type { Folder } from './folder.ts';

/** Where the text of a document is that a person has open; it wins over the disk. */
export type OpenText = (uri: string) => string | undefined;

/**
 * The text of a file, or in a sentence for the person why it is not read.
 *
 * @param maxKB A file with more is not read.
 * @throws What the file system has against it: `ENOENT` where there is no such file.
 */
export async function textOfFile(
  { root, uriOf }: Pick<Folder, 'root' | 'uriOf'>,
  file: string,
  openText: OpenText,
  maxKB: number,
): Promise<string | { problem: string }> {
  const maxBytes = maxKB * 1024;
  const open = openText(uriOf(file));
  if (open !== undefined)
    return open.length > maxBytes ? { problem: tooLarge(open.length, maxKB) } : open;
  const bytes = await readUpTo(join(root, file), maxBytes);
  if (typeof bytes === 'number') return { problem: tooLarge(bytes, maxKB) };
  const decoded = decode(bytes, { maxBytes });
  return decoded.kind === 'text' ? decoded.text : { problem: decoded.message };
}

function tooLarge(bytes: number, maxKB: number): string {
  return l10n.t(
    'The file has {0} kB; crosscheck.files.maxSizeKB lets files of up to {1} kB be read.',
    Math.ceil(bytes / 1024),
    maxKB,
  );
}
