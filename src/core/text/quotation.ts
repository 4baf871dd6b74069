import type { Span } from './span.ts';

/** A stretch between quotation marks. `start` and `end` include the marks. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** Whether a later paragraph goes on with it: opened again without having been closed. */
  readonly continued: boolean;
}
