import { createHash } from 'node:crypto';
import { targetOf, type Target } from '../core/annotations/annotation.ts';
import { readable } from '../core/annotations/readable.ts';
import { selectorFor, signatureFor } from '../core/annotations/selector.ts';
import { pageOffset } from '../core/text/page.ts';
import { readPage } from '../core/text/read-page.ts';
import type { Span } from '../core/text/span.ts';
import type { Here } from './here.ts';

/** A file as it is now. */
export interface Source {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** What a mark is about: the words, what their sentence says now, and by what the article is known again. */
export function passage({ file, analysis }: Here, source: Source, span: Span): Target {
  const page = readPage(file, source.text);
  const read = readable(page.text);
  const words = {
    start: pageOffset(page, span.start, 'start'),
    end: pageOffset(page, span.end, 'end'),
  };
  return targetOf({
    file,
    selector: selectorFor(read, words),
    signature: signatureFor(read, words),
    fingerprint: {
      sha256: createHash('sha256').update(source.bytes).digest('hex'),
      title: analysis.article.title?.text ?? null,
    },
  });
}
