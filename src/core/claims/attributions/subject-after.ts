import {
  isDayName,
  isFinite,
  isNominal,
  lower,
  nounPhraseEnd,
  REACH,
  withPhrases,
} from './phrases.ts';
import type { Range, Stretch } from './stretch.ts';

/** The speaker who follows the verb or preposition: `said Ann Lee, a spokeswoman for the ministry`. */
export function subjectAfter(stretch: Stretch, from: number): Range | null {
  const { tokens, spoken } = stretch;
  if (!isNominal(tokens[from]) || spoken[from]) return null;
  let end = nounPhraseEnd(stretch, from);
  if (end === from) return null;
  end = withPhrases(stretch, end);
  const limit = Math.min(tokens.length, from + REACH);
  while (end < limit && tokens[end]!.text === ',') {
    const next = tokens[end + 1];
    if (!next || spoken[end + 1]) break;
    if (/^(who|which|whose)$/i.test(next.text)) {
      end = relativeEnd(stretch, end + 1, limit);
      continue;
    }
    if (!startsApposition(stretch, end + 1)) break;
    end = withPhrases(stretch, nounPhraseEnd(stretch, end + 1));
  }
  if (lower(tokens[end]) === 'who') end = relativeEnd(stretch, end, limit);
  return { from, to: end };
}

/** Whether the noun phrase at `from` explains the one before it, rather than starting a clause of its own. */
function startsApposition(stretch: Stretch, from: number): boolean {
  const { tokens } = stretch;
  const first = tokens[from]!;
  if (!isNominal(first) || first.pos === 'PRON' || isDayName(first)) return false;
  const np = nounPhraseEnd(stretch, from);
  if (np === from) return false;
  let after = withPhrases(stretch, np);
  while (tokens[after]?.pos === 'ADV') after++;
  if (isFinite(stretch, after)) return false;
  return first.pos !== 'NUM' || !isNominal(tokens[from + 1]);
}

function relativeEnd({ tokens, spoken }: Stretch, from: number, limit: number): number {
  let i = from + 1;
  while (i < limit && !spoken[i] && !/^[,.;:!?]$/.test(tokens[i]!.text)) i++;
  return i;
}
