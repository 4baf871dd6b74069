import type { Range } from 'vscode-languageserver-types';

/** A stretch of a document, with its words. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
}

/** One claim of one document. */
export interface ClaimAt {
  readonly uri: string;
  readonly claim: string;
}
