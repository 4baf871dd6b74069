import type { Position, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { Mention } from '../core/entities/mention.ts';
import type { Span } from '../core/text/span.ts';
import type { TimeExpression } from '../core/time/time-expression.ts';
import type { Folder } from './folder.ts';
import type { Lines } from './lines.ts';
import type { Workspace } from './workspace.ts';

/** One document that has been read, and what was found in it. */
export interface Here {
  readonly folder: Folder;
  readonly file: string;
  readonly uri: string;
  readonly analysis: Analysis;
  readonly lines: Lines;
}

/** The document with this address; undefined where it was not read. */
export function here(workspace: Pick<Workspace, 'at'>, uri: string): Here | undefined {
  const at = workspace.at(uri);
  const analysis = at?.folder.corpus.analysis(at.file);
  const lines = at?.folder.lines(at.file);
  return at && analysis && lines ? { ...at, uri, analysis, lines } : undefined;
}

/** What stands at one place, the innermost of each kind. */
export interface Found {
  readonly mention: Mention | undefined;
  readonly time: TimeExpression | undefined;
  readonly claim: Claim | undefined;
}

export function findAt({ analysis, lines }: Here, position: Position): Found {
  const offset = lines.offsetAt(position);
  return {
    mention: innermost(analysis.mentions, offset),
    time: innermost(analysis.times, offset),
    claim: innermost(analysis.claims, offset),
  };
}

function innermost<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const item of items)
    if (item.start <= offset && offset <= item.end)
      if (!best || item.end - item.start < best.end - best.start) best = item;
  return best;
}

/** Those that share something with a range of the document. */
export function within<T extends Span>({ lines }: Here, items: readonly T[], range: Range): T[] {
  const start = lines.offsetAt(range.start);
  const end = lines.offsetAt(range.end);
  return items.filter((item) => item.start <= end && start <= item.end);
}

/** A place in any file of the same folder, as an address and range of the protocol. */
export function locate(folder: Folder, file: string, span: Span): { uri: string; range: Range } {
  return { uri: folder.uriOf(file), range: rangeIn(folder, file, span) };
}

/** The same without the address, which takes longer to make. */
export function rangeIn(folder: Folder, file: string, span: Span): Range {
  return (
    folder.lines(file)?.rangeOf(span) ?? {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    }
  );
}

/** An address that opens a file at a place when it is clicked in a hover. */
export function addressOf(folder: Folder, file: string, span: Span): string {
  const { uri, range } = locate(folder, file, span);
  return `${uri}#L${range.start.line + 1},${range.start.character + 1}`;
}
