import { contains, overlaps, type Span } from '../text/span.ts';
import type { Quantity } from './claim.ts';
import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Statement } from './statement.ts';

/** What a sentence tells of a number. */
export interface NumberTold {
  readonly quantity: Quantity;
  readonly modality: 'fact' | 'planned';
  readonly statement: Statement & { readonly predicate: string };
}

/** A number told as what one predicate of a clause would tell of it, with the names and times of its sentence. */
export function tellNumber(
  facts: SentenceFacts,
  quantity: Quantity,
  predicate: string,
  modality: NumberTold['modality'],
): NumberTold {
  const { sentence, times } = facts;
  const { start, end, text } = quantity;
  const counted: Phrase = {
    start,
    end,
    text,
    role: 'patient',
    head: quantity.of,
    modifiers: quantity.modifiers,
    quantity,
    characters: [],
    countries: [],
    isCapital: false,
    named: false,
  };
  return {
    quantity,
    modality,
    statement: {
      verb: predicate,
      predicate,
      isFinite: true,
      negation: null,
      verbSpan: { start, end: start },
      phrases: [counted, ...circumstances(facts, quantity)],
      times: times.map((time) => ({
        start: time.start,
        end: time.end,
        value: time.value,
        type: time.type,
      })),
      change: sentence.tokens.some((token) =>
        /^(?:now|rise|climb|grow|increase)$/.test(token.lemma),
      ),
    },
  };
}

/** The names of the sentence, by the prepositions before them: where it was, and who else is spoken of. */
export function circumstances(facts: SentenceFacts, quantity: Span): readonly Phrase[] {
  const { sentence, times } = facts;
  return sentence.nouns.flatMap((noun) => {
    const before = sentence.tokens[noun.from - 1];
    const isPlace = /^(?:in|at|near|inside|outside|across|off|on)$/.test(before?.lemma ?? '');
    const phrase = readPhrase(facts, isPlace ? before!.lemma : 'beside', noun);
    return phrase.named &&
      !contains(phrase, quantity) &&
      !times.some((time) => overlaps(time, phrase))
      ? [{ ...phrase, quantity: null }]
      : [];
  });
}
