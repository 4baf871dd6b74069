import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Models } from '../core/tools.ts';

/**
 * Tells apart what different rules, word lists or weights find: a hash of all of them, as a name for a folder.
 *
 * @param program The built program that analyses articles and does nothing else: it holds the rules and the lists.
 */
export function analysisVersion(program: URL, { language, names }: Models): string {
  const hash = createHash('sha256');
  for (const bytes of [readFileSync(program), language, names]) hash.update(bytes);
  return hash.digest('hex').slice(0, 16);
}
