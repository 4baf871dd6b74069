import type { Files } from '../core/annotations/files.ts';
import { savedFile, sha256, type SavedFile } from '../core/annotations/saved-file.ts';
import { decode } from '../core/text/decode.ts';
import { findFiles } from '../node/find-files.ts';

const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Every file of a folder that can be read as text, as annotations ask of it; the others hold no article. */
export async function readSavedFiles(folder: string, files: Files): Promise<SavedFile[]> {
  const saved: SavedFile[] = [];
  for (const file of (await findFiles(folder)).files) {
    const bytes = await files.read(file, MAX_FILE_BYTES).catch(() => null);
    const decoded = bytes && decode(bytes);
    if (bytes && decoded?.kind === 'text')
      saved.push(savedFile(file, decoded.text, await sha256(new Uint8Array(bytes))));
  }
  return saved;
}
