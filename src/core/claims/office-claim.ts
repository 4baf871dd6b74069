import type { Mention } from '../entities/mention.ts';
import { quote } from '../text/span.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import { countriesIn } from './countries-in.ts';
import { deedOf } from './office-names.ts';
import type { Office } from './offices.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase } from './statement.ts';

/** Who holds an office, as a title beside a name tells, or who comes into one. */
export function officeClaim(
  { text, sentence }: SentenceFacts,
  { start, end, holder, office, of, title: words, isTitle }: Office,
  isNew = false,
): UnnamedClaim {
  const deed = of ? deedOf(office) : null;
  const named = (role: string, mention: Mention): Phrase => ({
    start: mention.start,
    end: mention.end,
    text: mention.text,
    role,
    head: mention.text.toLowerCase(),
    modifiers: [],
    characters: [mention.character],
    countries: countriesIn(mention.text),
    isCapital: false,
    named: true,
    quantity: null,
  });
  const title = { ...named('patient', holder), start, end: start, text: office, head: office };
  const what = deed
    ? [named('patient', of!)]
    : [{ ...title, characters: [], countries: [], named: false }, ...(of ? [named('of', of)] : [])];
  const phrases = [named('agent', holder), ...what];
  const predicate = deed ?? (isNew ? 'take-office' : isTitle ? 'be-titled' : 'hold-office');
  return {
    ...quote(text, start, end),
    speaker: null,
    cue: null,
    relay: null,
    basis: null,
    stance: 'asserts',
    subject: holder.text,
    predicate,
    object: deed ? of!.text : office,
    quantity: null,
    place: of?.text ?? null,
    eventTime: null,
    asOf: null,
    statedTime: null,
    polarity: 'positive',
    modality: 'fact',
    sentence: quote(text, sentence.start, sentence.end),
    statement: {
      ...{
        verb: deed ?? 'hold',
        predicate,
        isFinite: true,
        verbSpan: deed ? words : { start, end: start },
      },
      phrases,
      times: [],
      negation: null,
      change: false,
    },
  };
}
