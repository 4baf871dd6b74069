import data from '../../../data/claims/events.json' with { type: 'json' };
import type { NounPhrase } from '../language/sentence.ts';
import { isDate } from './sentence-facts.ts';
import { predicateOfNoun } from './predicate.ts';
import { readPhrase } from './read-phrase.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import type { Phrase, StatedTime, Statement } from './statement.ts';
import { wordSet } from '../text/word-list.ts';

/** A deed that a noun tells, with its day: *his arrest on Monday*. */
export interface NounDeed {
  readonly statement: Statement & { readonly predicate: string };
  readonly time: StatedTime;
  readonly modality: 'fact' | 'planned';
}

/** What befalls somebody, and what somebody does, by the noun for it. */
const befalling = wordSet(data.befalling);
const DOES = /^(?:resign|arrive|depart|withdraw)$/;

/** Words that leave it open whether it came to it. */
const leftOpen = wordSet(data.leftOpen);

/** Verbs and nouns by which it is only called for: *demanded the release of Falk on Monday*. */
const wanting = wordSet(data.wanting);

/**
 * Finds the deeds that nouns tell with their days, whatever the rest of the sentence is: *Falk's arrest on Monday
 * followed a tip*, *in custody since his arrest on Monday*, *the arrest of Falk took place on Monday*.
 */
export function findNounDeeds(facts: SentenceFacts): readonly NounDeed[] {
  const { tokens, nouns, verbs } = facts.sentence;
  const isWanted = verbs.some(
    ({ head, modal }) => modal !== null || wanting.has(tokens[head]!.lemma),
  );
  return nouns.flatMap((noun) => {
    const predicate = predicateOfNoun(tokens[noun.head]!.lemma) ?? '';
    const role = befalling.has(predicate) ? 'patient' : DOES.test(predicate) ? 'agent' : null;
    if (role === null || tokens[noun.head]!.tag !== 'NN') return [];
    if (tokens.slice(noun.from, noun.head).some(({ text }) => leftOpen.has(text.toLowerCase())))
      return [];
    if (isWhatItIsAbout(facts, noun)) return [];
    const found = whoseDeed(facts, noun);
    const done = found && !isWanted && timeBehind(facts, found.end, DONE);
    const time = done || (found && timeBehind(facts, found.end, PLANNED));
    if (!time) return [];
    const words = spanOf(facts.sentence, noun.head, noun.head + 1);
    const who: Phrase = { ...found.who, role };
    return [
      {
        statement: statementOf(predicate, words, who, time),
        time,
        modality: done ? 'fact' : 'planned',
      },
    ];
  });
}

/** *appealed against the acquittal of Falk on Tuesday*: the day is that of the appeal. */
function isWhatItIsAbout({ sentence: { tokens, verbs } }: SentenceFacts, { from }: NounPhrase) {
  const isAbout = /^(?:against|about|over|for)$/i.test(tokens[from - 1]?.text ?? '');
  return isAbout && verbs.some(({ to, finite }) => finite && to < from);
}

/** Whose deed or fate it is: *Falk's*, *of Falk*, *of the tunnel*, or *his* behind the name; and the token behind the words. */
function whoseDeed(facts: SentenceFacts, noun: NounPhrase): { who: Phrase; end: number } | null {
  const { sentence, mentions } = facts;
  const { tokens, nouns } = sentence;
  const opening = tokens[noun.from]!;
  const owner = mentions.find(
    ({ end }) => end > opening.start && end < tokens[noun.head]!.start && isOwner(facts.text, end),
  );
  if (owner) {
    const phrase = readPhrase(facts, 'patient', noun);
    const { start, end, text, character } = owner;
    const head = text.toLowerCase();
    const who = { ...phrase, start, end, text, head, modifiers: [], characters: [character] };
    return { who: { ...who, named: true, quantity: null }, end: noun.to };
  }
  if (tokens[noun.to]?.lemma === 'of') {
    const of = nouns.find(({ from }) => from === noun.to + 1);
    const who = of && readPhrase(facts, 'patient', of);
    return who && (who.named || /^the\b/i.test(who.text)) ? { who, end: of!.to } : null;
  }
  if (!/^(?:his|her)$/i.test(opening.text)) return null;
  const before = nouns
    .filter(({ to }) => to <= noun.from)
    .map((one) => readPhrase(facts, 'patient', one));
  const people = before.filter(({ named, start }) =>
    mentions.some(
      (one) => named && one.type === 'PERSON' && one.start >= start && one.start < start + 40,
    ),
  );
  return people.length === 1 ? { who: people[0]!, end: noun.to } : null;
}

function isOwner(text: string, end: number): boolean {
  return /^['’]s?\s/.test(text.slice(end, end + 3));
}

/** What may stand between a deed and its day: *took place on*, *is planned for*. */
const DONE = /^(?:(?:took place|happened|occurred|came) )?(?:(?:on|in) )?$/;
const PLANNED =
  /^(?:is|are|was|were) (?:now )?(?:planned|scheduled|slated|set|due|expected) (?:for|on|in) $/;

/** The day behind a word, with nothing else between. */
function timeBehind(
  { text, sentence, times }: SentenceFacts,
  token: number,
  between: RegExp,
): StatedTime | null {
  const from = sentence.tokens[token]?.start ?? sentence.end;
  const found = times.find(
    (time) => time.start >= from && isDate(time) && between.test(text.slice(from, time.start)),
  );
  if (!found) return null;
  const { start, end, value, type } = found;
  return { start, end, value, type };
}

function statementOf(
  predicate: string,
  words: { start: number; end: number },
  who: Phrase,
  time: StatedTime,
): NounDeed['statement'] {
  return {
    verb: predicate,
    predicate,
    isFinite: true,
    negation: null,
    verbSpan: words,
    phrases: [who],
    times: [time],
    change: false,
  };
}
