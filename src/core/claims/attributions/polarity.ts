import type { Stance } from '../attribution.ts';
import { lower } from './phrases.ts';
import type { Range, Stretch } from './stretch.ts';

const NEGATIONS = /^(not|n['’]t|never|neither|nor|nobody|none|without|no)$/;

/** Whether the cue, or the source before it, is negated: `has not said`, `neither has denied`. */
export function isNegated({ tokens }: Stretch, cue: Range, source: Range | null): boolean {
  for (let i = cue.from; i < cue.to; i++) if (NEGATIONS.test(lower(tokens[i]))) return true;
  if (!source) return false;
  return [source.from - 1, source.from].some((i) =>
    /^(neither|nobody|none|no)$/.test(lower(tokens[i])),
  );
}

/** Who has not said something has stated nothing, and who has not denied it has neither denied nor affirmed it. */
export function negate(stance: Stance): { stance: Stance; states: boolean } {
  return { stance: stance === 'denies' ? 'doubts' : stance, states: false };
}
