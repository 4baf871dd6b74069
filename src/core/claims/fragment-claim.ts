import { quote } from '../text/span.ts';
import type { Sentence } from '../language/sentence.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** A sentence as a whole, of which no part could be told. */
export function fragmentClaim({ text, sentence, quantities }: SentenceFacts): UnnamedClaim {
  const words = quote(text, sentence.start, sentence.end);
  return {
    ...words,
    speaker: null,
    cue: null,
    stance: 'asserts',
    subject: null,
    predicate: null,
    object: null,
    quantity: quantities[0] ?? null,
    place: null,
    eventTime: null,
    asOf: null,
    statedTime: null,
    polarity: 'positive',
    modality: 'fact',
    sentence: words,
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
