import { overlaps } from '../../text/span.ts';
import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { EntityType } from '../../entities/mention.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { wordSet } from '../../text/word-list.ts';

const onePrize = wordSet(data.onePrize);

/** The statement with who did it to what in their plain roles, the circumstances kept. */
export function recast(
  statement: Statement,
  predicate: string,
  who: Phrase,
  what: Phrase,
  more: readonly Phrase[] = [],
): Statement {
  const others = statement.phrases.filter(
    (phrase) =>
      phrase !== who &&
      phrase.start !== what.start &&
      !/^(?:agent|patient|extra|to|over)$/.test(phrase.role),
  );
  return {
    ...statement,
    predicate,
    phrases: [
      { ...who, role: 'agent' },
      { ...what, role: 'patient', head: onePrize.has(what.head) ? 'title' : what.head },
      ...more,
      ...others,
    ],
  };
}

/** The first phrase of a statement that plays a part in it. */
export function phraseOf({ phrases }: Statement, role: string): Phrase | undefined {
  return phrases.find((phrase) => phrase.role === role);
}

/** What kind of name a phrase holds; undefined for none. */
export function typeOf({ mentions }: SentenceFacts, phrase: Phrase): EntityType | undefined {
  // *the president of Rovia, Ilan Orr,*: a phrase that stands elsewhere than its name.
  const own = mentions.find(({ text }) => text.toLowerCase() === phrase.head);
  return (own ?? mentions.find((mention) => overlaps(mention, phrase)))?.type;
}
