import { noCorrections } from '../article/corrections.ts';
import { readArticle } from '../article/read-article.ts';
import { fileOffset, pageOffset, type Page } from '../text/page.ts';
import { readPage } from '../text/read-page.ts';
import type { Span } from '../text/span.ts';
import { anchor } from './anchor.ts';
import { targetOf, type Target } from './annotation.ts';
import type { Placement } from './placement.ts';
import { readable, type Readable } from './readable.ts';
import { selectorFor, signatureFor } from './selector.ts';

/** One file of the folder, as far as annotations ask of it. All spans refer to the file as decoded. */
export interface SavedFile {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  /** What is annotated: the page text, prepared. Its offsets are the page's. */
  readonly readable: Readable;
  readonly title: string | null;
  /** A target for a span of the file. */
  target(span: Span): Target;
  /** Where the words of a target stand in this file; null for a target without words. */
  place(target: Target): Placement | null;
}

/**
 * Prepares a file for annotations. Nothing is read or computed before it is asked for.
 *
 * @param text The file as decoded.
 * @param sha256 Of its bytes, in hexadecimal digits.
 */
export function savedFile(file: string, text: string, sha256: string): SavedFile {
  const page = once(() => readPage(file, text));
  const prepared = once(() => readable(page().text));
  const title = once(() => readArticle(file, page(), noCorrections).title?.text ?? null);
  return {
    file,
    text,
    sha256,
    get readable() {
      return prepared();
    },
    get title() {
      return title();
    },
    target: (span) => {
      const inPage = {
        start: pageOffset(page(), span.start, 'start'),
        end: pageOffset(page(), span.end, 'end'),
      };
      return targetOf({
        file,
        selector: selectorFor(prepared(), inPage),
        signature: signatureFor(prepared(), inPage),
        fingerprint: { sha256, title: title() },
      });
    },
    place: ({ selector, signature }) =>
      selector && placeInFile(page(), anchor(selector, signature, prepared())),
  };
}

/** The SHA-256 digest of bytes, in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A span of the page text, in the file. */
export function spanInFile(page: Page, { start, end }: Span): Span {
  return { start: fileOffset(page, start, 'start'), end: fileOffset(page, end, 'end') };
}

function placeInFile(page: Page, placement: Placement): Placement {
  if (placement.state === 'orphan')
    return { ...placement, candidates: placement.candidates.map((c) => spanInFile(page, c)) };
  return { ...placement, ...spanInFile(page, placement) };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
