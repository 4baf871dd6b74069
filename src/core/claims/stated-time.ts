import { contains } from '../text/span.ts';
import { isIn } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import { comparedAt } from './compared-times.ts';
import { isDate, type SentenceFacts } from './sentence-facts.ts';

/** A time that stands beside the cue and outside the content: said *Monday*; null for what nobody is told to say. */
export function statedTimeOf(
  facts: SentenceFacts,
  attribution: Attribution | undefined,
): string | null {
  if (!attribution) return null;
  const beside = facts.times.find(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      comparedAt(facts, time) < 0 &&
      !attribution.content.some((span) => contains(span, time)),
  );
  return beside?.value ?? null;
}

/** The only date of a sentence, or of what is said in it, is that of all its clauses. */
export function loneDates(
  facts: SentenceFacts,
  attribution: Attribution | undefined,
  statedTime: string | null,
) {
  const dates = facts.times.filter((t) => isDate(t) && (!attribution || isIn(attribution, t)));
  return dates.length === 1 && dates[0]!.value !== statedTime ? dates : [];
}
