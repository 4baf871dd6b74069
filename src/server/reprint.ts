import type { Folder } from './folder.ts';

/** The earliest file that carries the same article; null where this file is it. */
export function reprintOf(folder: Folder, file: string): string | null {
  const [earliest] = folder.corpus.copiesOf(file);
  return earliest === undefined || earliest === file ? null : earliest;
}
