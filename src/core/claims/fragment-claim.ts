import { contains, quote } from '../text/span.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Attribution } from './attribution.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import type { Reading } from './reading.ts';
import { saidBy } from './said-by.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** A sentence as a whole, or all that somebody says in it, of which no part could be told. */
export function fragmentClaim(
  reading: Reading,
  { text, sentence, quantities }: SentenceFacts,
  attributions: readonly Attribution[],
): UnnamedClaim {
  const whole = quote(text, sentence.start, sentence.end);
  const told = attributions.flatMap((attribution) =>
    attribution.states
      ? attribution.content
          .filter((span) => contains(sentence, span))
          .map((span) => ({ attribution, span }))
      : [],
  );
  const only = told.length === 1 ? told[0] : undefined;
  const words = only ? quote(text, only.span.start, only.span.end) : whole;
  return {
    ...words,
    ...saidBy(reading, sentence, only?.attribution),
    subject: null,
    predicate: null,
    object: null,
    quantity: quantities.find((one) => contains(words, one)) ?? null,
    place: null,
    eventTime: null,
    asOf: null,
    statedTime: null,
    polarity: 'positive',
    modality: 'fact',
    sentence: whole,
    statement: {
      verb: '',
      phrases: [],
      times: [],
      negation: null,
      change: false,
      isFinite: false,
      verbSpan: { start: words.start, end: words.start },
    },
  };
}

/** A closed sentence in which no clause was found: *Heavy traffic on both bridges.* */
export function isFragment(text: string, sentence: Sentence): boolean {
  return sentence.tokens.length > 3 && /[.”"]$/.test(text.slice(sentence.start, sentence.end));
}
