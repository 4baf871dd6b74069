import type { Phrase, Statement } from '../statement.ts';

/**
 * The statement with whom it befalls in place of the phrases that told it.
 * @param told Phrases that go.
 * @param keepsDoer Who did it is told too, as of a sum that is paid; of a body that is found it is who found it.
 */
export function befallen(
  statement: Statement,
  predicate: string,
  who: Phrase,
  told: readonly (Phrase | undefined)[],
  keepsDoer = false,
): Statement {
  const others = statement.phrases.filter(
    (phrase) =>
      !told.includes(phrase) &&
      phrase.role !== 'extra' &&
      phrase.role !== 'patient' &&
      (keepsDoer || phrase.role !== 'agent'),
  );
  return { ...statement, predicate, phrases: [{ ...who, role: 'patient' }, ...others] };
}
