import type { SentenceFacts } from '../sentence-facts.ts';

/** Measures of what comes together over some time. */
const FLOWS = /^(?:profit|loss|revenue|export|import|output|salary|wage|rainfall)$/;

/** *in the third quarter*, *in 2024*: over how long an amount came together, as the times of its sentence tell. */
export function periodOf({ sentence, times }: SentenceFacts, measure: string): string | null {
  if (!FLOWS.test(measure)) return null;
  for (const { start, value, type } of times) {
    const before = sentence.tokens.findLast((token) => token.end <= start);
    if (
      type === 'DURATION' ||
      /^(?:since|from|than|until|by|after|before)$/.test(before?.lemma ?? '')
    )
      continue;
    if (/^\d{4}-Q\d$/.test(value)) return 'quarter';
    if (/^\d{4}-H\d$/.test(value)) return 'half';
    if (/^\d{4}$/.test(value)) return 'year';
    if (/^\d{4}-\d\d$/.test(value)) return 'month';
  }
  return null;
}
