import type { Day } from '../calendar/day.ts';
import type { Claim, Quantity } from '../claims/claim.ts';
import type { Span } from '../text/span.ts';
import type { Comparison } from './comparison.ts';
import type { QuestionKind, ShownClaim } from './question.ts';
import type { Told } from './told.ts';
import { answerInWords } from './wording/answer.ts';

/**
 * A claim as it answers a question. What a row needs of each of its answers is at hand, so that one more answer to a
 * question that thousands answer does not unpack the articles of all the others; the rest is had again from the claim.
 */
export interface Answering {
  readonly file: string;
  /** The id of the claim. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly predicate: string | null;
  readonly said: Day | null;
  readonly cluster: string;
  readonly speaker: string | null;
  readonly voice: string | null;
  /** Where its first number begins; null where it gives none. */
  readonly numberAt: number | null;
  readonly shown: ShownClaim;
  told(): Told;
  /**
   * Its answer in words.
   *
   * @param edited What its sentence has otherwise than a copy of it.
   */
  answer(comparison: Comparison, edited: Span | undefined): string;
}

/** @param ask The claim, the same at every call. */
export function answering(ask: () => Told): Answering {
  const { file, claim, parties, said, cluster, speaker, voice } = ask();
  const answers: Partial<Record<QuestionKind, string>> = {};
  return {
    file,
    id: claim.id,
    start: claim.start,
    end: claim.end,
    predicate: claim.predicate,
    said,
    cluster,
    speaker,
    voice,
    numberAt: parties.find(({ quantity }) => quantity)?.quantity?.start ?? null,
    shown: shownOf(claim),
    told: ask,
    answer: (comparison, edited) =>
      edited
        ? answerInWords(ask(), comparison, edited)
        : (answers[comparison.kind!] ??= answerInWords(ask(), comparison)),
  };
}

function shownOf({ text, speaker, quantity, asOf, statedTime }: Claim): ShownClaim {
  return {
    text,
    speaker: speaker && (speaker.name ?? speaker.text),
    quantity: quantity && amountOf(quantity),
    day: asOf ?? statedTime,
  };
}

function amountOf({ start, end, low, high, unit }: Quantity): ShownClaim['quantity'] {
  return { start, end, low, high, unit };
}
