import type { Clause, NounPhrase, Token, VerbGroup } from './sentence.ts';

/** A sentence whose clauses have been found. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly nouns: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}

/** What may stand before the subject of a sentence: a quotation mark, *But*. */
const BEFORE_FIRST = /^(?:["“‘'`]|``|and|but|so|yet|however|still|meanwhile)$/i;

/** Phrases that tell when, and are not who does something. */
const WHEN = /^(?:yesterday|today|tomorrow|day|week|month|year|time|morning|night|evening|decade)$/;

export const verbOf = ({ verbs }: Words, clause: Clause): VerbGroup => verbs[clause.verb]!;

/** The place of the last word before a verb that is no adverb. */
export function placeBefore({ tokens }: Words, verb: VerbGroup): number {
  let at = verb.from - 1;
  while (at > 0 && /^RBR?$/.test(tokens[at]!.tag)) at--;
  return at;
}

/** *who had fled*, *which then fell*. */
export function isWho(words: Words, verb: VerbGroup): boolean {
  return /^(?:WP|WDT|WRB|WP\$)$/.test(words.tokens[placeBefore(words, verb)]?.tag ?? '');
}

/** Where a sentence opens, behind a mark and behind *In Cleveland,*. */
export function openingOf({ tokens, verbs }: Words): number {
  let at = 0;
  while (at < tokens.length - 1 && BEFORE_FIRST.test(tokens[at]!.text)) at++;
  if (tokens[at]?.text === ',') at++;
  if (tokens[at]!.tag !== 'IN') return at;
  const comma = tokens.findIndex(({ text }, i) => i > at && text === ',');
  const hasVerb = verbs.some(({ finite, from }) => finite && from < comma);
  return comma < 0 || hasVerb ? at : comma + 1;
}

/** Whether a phrase may be who or what does something, by its head: no day, and nothing that only describes. */
export function mayAct({ lemma, tag }: Token): boolean {
  return !WHEN.test(lemma) && /^(?:NN|PRP|CD)/.test(tag);
}
