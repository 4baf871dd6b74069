import type { Span } from '../../text/span.ts';
import type { Draft } from './draft.ts';
import type { Stretch } from './stretch.ts';

/** An attribution with its sentence and what it says. */
interface Found {
  readonly draft: Draft;
  readonly stretch: Stretch;
  readonly content: readonly Span[];
}

/**
 * On whose word each speaker says what he says: *the Star reported, citing police, that the road was closed*. What is cited
 * goes to the nearest statement of the same speaker in the same sentence.
 */
export function citedIn<T extends Found>(all: readonly T[]): ReadonlyMap<T, readonly Span[]> {
  const cited = new Map<T, readonly Span[]>();
  for (const citing of all.filter(isCiting)) {
    const far = ({ draft }: T) => Math.abs(draft.cue.from - citing.draft.cue.from);
    const [nearest] = all
      .filter((one) => one.stretch === citing.stretch && isStatementOf(one, citing))
      .sort((a, b) => far(a) - far(b));
    if (nearest) cited.set(nearest, citing.content);
  }
  return cited;
}

/** *citing police*, *quoting an officer*: whom somebody cites, and no words of theirs. */
function isCiting({ draft: { word, rule } }: Found): boolean {
  return /^(?:cite|quote)$/.test(word.lemma) && rule === 'verb, object';
}

function isStatementOf(one: Found, citing: Found): boolean {
  const [a, b] = [one.draft.source, citing.draft.source];
  return !isCiting(one) && a !== null && a.from === b?.from;
}
