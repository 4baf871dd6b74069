import type { Files } from './files.ts';

/** Where the records of a folder lie, below it. */
export const ANNOTATIONS = '.crosscheck/annotations';

/** The folder for the records of one article: readable, and a valid name on every system. */
export function folderOf(file: string | null): string {
  if (file === null) return `${ANNOTATIONS}/_folder`;
  const name = file.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  const short = [...name]
    .slice(0, 60)
    .join('')
    .replace(/^[._-]+|\.+$/g, '');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short) || short === '';
  return `${ANNOTATIONS}/${reserved ? '_' : ''}${short}`;
}

/** Whether a path in the folder is one where a record may lie. */
export function isRecordPath(path: string): boolean {
  return path.startsWith(`${ANNOTATIONS}/`) && path.endsWith('.json');
}

/**
 * Every file that should hold a record, by its path in the folder; with the reason, as a sentence for the reader, where
 * it is already known not to.
 */
export async function recordPaths(files: Files): Promise<Map<string, string | null>> {
  const paths = new Map<string, string | null>();
  for (const folder of await files.list(ANNOTATIONS)) {
    const path = `${ANNOTATIONS}/${folder.name}`;
    if (folder.kind === 'folder')
      for (const entry of await files.list(path)) note(`${path}/${entry.name}`, entry.kind);
    else note(path, folder.kind);
  }
  return paths;

  function note(path: string, kind: string): void {
    if (isRecordPath(path)) paths.set(path, kind === 'folder' ? 'It is a folder.' : null);
  }
}
