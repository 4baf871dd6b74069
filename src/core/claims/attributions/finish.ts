import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { SpokenFor } from '../claim.ts';
import type { Draft } from './draft.ts';
import { isNegated, negate } from './polarity.ts';
import { spanOf, type Stretch } from './stretch.ts';

/** What hangs on more than the words of an attribution. */
export interface Known extends Pick<Attribution, 'source' | 'speaker' | 'basis' | 'content'> {
  readonly office: SpokenFor | null;
  /** Who passes it on, unless the words of the attribution say so. */
  readonly relay: readonly Span[];
}

/** The attribution that was read in a stretch. */
export function finish(
  { draft, stretch }: { readonly draft: Draft; readonly stretch: Stretch },
  known: Known,
): Attribution {
  const { word, cue, relay } = draft;
  const { stance, states } = isNegated(stretch, cue, draft.source) ? negate(word.stance) : word;
  return {
    source: known.source,
    speaker: known.speaker,
    office: known.office,
    cue: [spanOf(stretch, cue)],
    content: known.content,
    stance,
    verb: word.lemma,
    states,
    quotation: draft.quotation,
    relay: relay ? [spanOf(stretch, relay)] : known.relay,
    basis: known.basis,
    rule: draft.rule,
  };
}
