import { ulid } from 'ulid';
import { readAnnotationPage } from '../core/annotations/exchange.ts';
import type { ImportResult } from '../protocol-items/exchange.ts';
import type { Folder } from './folder.ts';

/** What an import did, and which articles it wrote about. */
export interface ImportedMarks extends ImportResult {
  readonly files: readonly string[];
}

/**
 * Adds the annotations of a W3C file to a folder.
 *
 * @throws Wrong, when the file as a whole is no JSON; nothing is added then.
 */
export async function importMarks(folder: Folder, content: string): Promise<ImportedMarks> {
  const { store } = folder;
  const files = new Set<string>();
  const errors: { name: string; why: string }[] = [];
  let [imported, duplicates] = [0, 0];
  for (const result of readAnnotationPage(content, store.all(), ulid))
    if (result.kind === 'error') errors.push({ name: result.name, why: result.why });
    else if (result.kind === 'duplicate') duplicates++;
    else {
      const { file } = (await store.import(result.annotation)).target;
      if (file !== null) files.add(file);
      imported++;
    }
  return { imported, duplicates, errors, files: [...files] };
}
