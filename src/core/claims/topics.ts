import type { Sentence } from '../language/sentence.ts';
import { countedHead, countsPeople } from './counted-noun.ts';
import { isReporting } from './predicate.ts';
import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Statement } from './statement.ts';

/** The thing of which a sentence goes on to tell with *it*. */
export type Topic = Pick<
  Phrase,
  'text' | 'head' | 'modifiers' | 'characters' | 'countries' | 'isCapital' | 'named'
>;

/** Verbs before which *it* may stand for nothing: *it took nine years to build*, *it seems that*. */
const EMPTY = /^(?:be|take|seem|appear|rain|snow|turn|happen|look|come|need|remain|become|make)$/;

/**
 * What *It* stands for where it begins a sentence: the thing with which the sentence before begins, in the singular. Where
 * that begins with *It* as well, both tell of one thing.
 *
 * @returns For each sentence its topic; null where it does not begin so, or *it* may stand for nothing or for somebody.
 */
export function findTopics(sentences: readonly SentenceFacts[]): readonly (Topic | null)[] {
  let last: Topic | null = null;
  return sentences.map((facts) => {
    const isOfIt = facts.sentence.tokens[0]?.text === 'It';
    const topic = isOfIt ? last : null;
    last = isOfIt ? last : openedWith(facts);
    return topic !== null && standsForThing(facts.sentence) ? topic : null;
  });
}

/** *It was opened in May*, *It is 420 metres long*; not *It was Lund who …*, *It is clear that …*. */
function standsForThing({ tokens, verbs }: Sentence): boolean {
  const verb = verbs[0];
  if (!verb) return false;
  const { lemma } = tokens[verb.head]!;
  if (verb.passive || !EMPTY.test(lemma)) return true;
  return lemma === 'be' && tokens[verb.to]?.tag === 'CD';
}

/** The thing that is the subject of the first clause of a sentence and begins it. */
function openedWith(facts: SentenceFacts): Topic | null {
  const { tokens, clauses, nouns, verbs } = facts.sentence;
  const clause = clauses.find(({ subject }) => subject !== null && nouns[subject]!.from === 0);
  if (!clause) return null;
  const verb = verbs[clause.verb]!;
  // *The fight was announced*: who announces is another one.
  if (!verb.passive && isReporting(tokens[verb.head]!.lemma)) return null;
  const noun = nouns[clause.subject!]!;
  const { tag, lemma } = tokens[noun.head]!;
  const phrase = readPhrase(facts, 'agent', noun);
  const isThing =
    phrase.named || tag === 'NNP' || (tag === 'NN' && !countsPeople(countedHead(lemma)));
  if (!isThing || tag === 'NNPS') return null;
  const isPerson = facts.mentions.some(
    ({ type, start, end }) => type === 'PERSON' && start < phrase.end && end > phrase.start,
  );
  if (isPerson || phrase.quantity) return null;
  const { text, head, modifiers, characters, countries, isCapital, named } = phrase;
  // *A bridge collapsed*: from then on it is known.
  const known = text.replace(/^an? /i, 'the ');
  return { text: known, head, modifiers, characters, countries, isCapital, named };
}

/** The statement with its topic in place of *it*. */
export function withTopic<T extends Statement>(statement: T, topic: Topic | null): T {
  if (topic === null) return statement;
  const phrases = statement.phrases.map((phrase): Phrase =>
    phrase.text === 'It' && /^(?:agent|patient|of)$/.test(phrase.role)
      ? { ...phrase, ...topic }
      : phrase,
  );
  return { ...statement, phrases };
}
