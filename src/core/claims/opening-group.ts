import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { overlaps } from '../text/span.ts';
import { countedHead } from './counted-noun.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase } from './statement.ts';

/** How many tokens such a group may have. */
const LONGEST = 16;

const EACH = /^(?:everyone|everybody|nobody)$/;
const OF =
  /^(?:all|both|none|each|half|some|most|many|several|one|two|three|four|five|six|seven|\d+)$/;
/** Words for a group that are no nouns, or are not always read as such. */
const ONES = /^(?:everyone|everybody|nobody|one|those|them|accused|injured|wounded|missing)$/;
const OPENS = /^(?:on|aboard|inside|in|who|,|involved|concerned)$/;

/**
 * The group of people or things with which a sentence opens and of which its verb tells, where the sentence is built so
 * that its nouns do not show it: *All four of the accused were sentenced*, *All of those on board survived*, *Everyone
 * aboard the helicopter, three officers in all, died*. Null where it opens in another way.
 *
 * @param role The part that it plays.
 */
export function openingGroup(
  { text, sentence, quantities }: SentenceFacts,
  verb: VerbGroup,
  role: 'agent' | 'patient',
): Phrase | null {
  const { tokens } = sentence;
  if (!verb.finite || verb.from < 2 || verb.from > LONGEST) return null;
  const head = headOf(sentence, verb.from);
  if (head === null) return null;
  const [first, last] = [tokens[0]!, tokens[head]!];
  const word = last.text.toLowerCase();
  const span = { start: first.start, end: last.end };
  return {
    ...span,
    role,
    text: text.slice(first.start, last.end),
    head: /^(?:those|them|everyone|everybody|nobody)$/.test(word)
      ? 'person'
      : countedHead(last.lemma === 'accuse' ? word : last.lemma),
    modifiers: [],
    characters: [],
    countries: [],
    isCapital: false,
    named: false,
    // *Seven of the 30 people who died*: only of all of them it is told how many they are.
    quantity:
      first.lemma === 'all' ? (quantities.find((one) => overlaps(one, span)) ?? null) : null,
  };
}

/** The token that says what the group consists of; null where the tokens before the verb are no such group. */
function headOf({ tokens }: Sentence, to: number): number | null {
  const lower = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  let at = lower(0) === 'no' && lower(1) === 'one' ? 1 : 0;
  if (lower(0) === 'the' && /^(?:accused|deceased)$/.test(lower(1))) return to === 2 ? 1 : null;
  if (at === 0 && !EACH.test(lower(0))) {
    if (!OF.test(lower(0))) return null;
    at = 1;
    if (OF.test(lower(at))) at++;
    if (lower(at) !== 'of') return null;
    at++;
    if (/^(?:the|these|his|her|its|their)$/.test(lower(at))) at++;
    if (OF.test(lower(at))) at++;
  }
  const isGroup = tokens[at]?.pos === 'NOUN' || ONES.test(lower(at));
  if (!isGroup || at >= to) return null;
  const next = at + 1;
  return next === to || OPENS.test(lower(next)) ? at : null;
}
