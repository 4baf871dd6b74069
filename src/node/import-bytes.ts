import { createHash } from 'node:crypto';
import { importArticle, type Imported } from '../core/importing/import-article.ts';
import { decode } from '../core/text/decode.ts';

/**
 * Makes a Markdown file of the bytes of a saved page or a text. Throws, with a sentence for the person,
 * where they hold no text or no article.
 *
 * @param retrieved ISO 8601.
 */
export function importBytes(bytes: Uint8Array, retrieved: string): Imported {
  const decoded = decode(bytes);
  if (decoded.kind === 'problem') throw new Error(decoded.message);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const imported = importArticle({ content: decoded.text, retrieved, sha256 });
  if (!imported) throw new Error('No article was found in it.');
  return imported;
}
