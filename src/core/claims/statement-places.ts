import data from '../../../data/claims/places.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import type { Clause, Sentence } from '../language/sentence.ts';
import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Whether a preposition tells where something is. */
export const isPlacing = (preposition: string): boolean =>
  /^(?:in|at|near|inside|outside)$/.test(preposition);

/**
 * What says where it was, or which one it was, beside what hangs on the verb: in front of the clause, on its subject,
 * or on a noun behind its verb.
 *
 * @param subject The noun phrase that is its subject.
 */
export function placesBeside(
  facts: SentenceFacts,
  clause: Clause,
  subject: number | null,
): Clause['obliques'] {
  const { sentence } = facts;
  const isNamed = ({ preposition, noun }: Place) =>
    readPhrase(facts, preposition, sentence.nouns[noun]!).named;
  return [
    ...frontedPlaces(sentence, clause).filter(isNamed),
    ...placesOnSubject(sentence, clause, subject),
    ...placesBehindVerb(sentence, clause).flatMap((place) => {
      if (isNamed(place)) return [place];
      // *in the seaside town of Porto Cenere*
      const [of] = placesAfter(sentence, place.noun);
      return of?.preposition === 'of' && isNamed(of) && isKindOfPlace(sentence, place.noun)
        ? [place, of]
        : [];
    }),
  ];
}

type Place = Clause['obliques'][number];

/** *A fire in Ankara killed 12*: what hangs on the subject places the statement too. */
function placesOnSubject(
  { tokens, nouns, verbs }: Sentence,
  clause: Clause,
  subject: number | null,
): Clause['obliques'] {
  const head = subject === null ? undefined : nouns[subject];
  if (!head) return [];
  return nouns.flatMap(({ from, to }, noun) => {
    const before = tokens[from - 1];
    if (from < head.to || to > verbs[clause.verb]!.from || before?.pos !== 'ADP') return [];
    if (from - head.to > 6 || isOblique(clause, noun)) return [];
    return [{ preposition: before.lemma, noun }];
  });
}

/** *Police detained 112 protesters in Minska*: where, though the words hang on the noun. */
function placesBehindVerb({ tokens, nouns, verbs }: Sentence, clause: Clause): Clause['obliques'] {
  const verb = verbs[clause.verb]!;
  // *one of the most wanted fugitives*: a word of a noun, behind which the clause goes on.
  const isOfNoun = ({ from, to }: Sentence['verbs'][number]) =>
    tokens[from]!.tag === 'VBN' && to - from === 1 && /^NNS?$/.test(tokens[to]?.tag ?? '');
  const next = verbs.find((other) => other.from >= verb.to && !isOfNoun(other));
  return nouns.flatMap(({ from, to }, noun) => {
    const preposition = prepositionAt(tokens, from);
    if (from < verb.to || to > clause.to || (next && to > next.from)) return [];
    if (!/^(?:in|at|near)$/.test(preposition) || isOblique(clause, noun)) return [];
    return [{ preposition, noun }];
  });
}

/** The word before a noun phrase, or before *all of* it: *in all of Chad*. */
function prepositionAt(tokens: Sentence['tokens'], from: number): string {
  const isAll = tokens[from - 1]?.lemma === 'of' && tokens[from - 2]?.lemma === 'all';
  return tokens[isAll ? from - 3 : from - 1]?.lemma ?? '';
}

/** *the town*, *the seaside village*: what has the name behind *of*. */
export const isKindOfPlace = ({ tokens, nouns }: Sentence, noun: number) =>
  kinds.has(tokens[nouns[noun]!.head]!.lemma);

const kinds = wordSet(data.kinds);

const isOblique = ({ obliques }: Clause, noun: number) =>
  obliques.some((oblique) => oblique.noun === noun);

/** *At the hub in Leyden, 900 employees went on strike, the firm said*: where, though the tree gives it to *said*. */
function frontedPlaces(
  { tokens, nouns, verbs }: Sentence,
  { subject, verb }: Clause,
): Clause['obliques'] {
  const opens = subject === null ? 0 : nouns[subject]!.from;
  if (opens === 0 || tokens[opens - 1]!.text !== ',' || verbs[verb]!.from < opens) return [];
  if (!isPlacing(tokens[0]!.lemma)) return [];
  const first = nouns.findIndex(({ from }) => from === 1);
  if (first < 0) return [];
  // *In Ankara, where shops were looted, 40 people were arrested*
  const { to } = nouns[first]!;
  const isTold = tokens[to]?.text === ',' && /^(?:where|which|whose)$/.test(tokens[to + 1]!.lemma);
  if (!isTold && verbs.some(({ from }) => from < opens)) return [];
  const front = [{ preposition: tokens[0]!.lemma, noun: first }];
  return [...front, ...placesAfter({ tokens, nouns }, first)].filter(
    ({ noun }) => nouns[noun]!.to <= opens && !(isTold && noun !== first),
  );
}

/** *in the town of Monteso, in Valdera province*: the places that follow a place and tell where it is. */
export function placesAfter(
  { tokens, nouns }: Pick<Sentence, 'tokens' | 'nouns'>,
  noun: number,
): Clause['obliques'] {
  const found: { preposition: string; noun: number }[] = [];
  for (let { to } = nouns[noun]!; ;) {
    if (tokens[to]?.text === ',') to++;
    const preposition = tokens[to]?.lemma ?? '';
    const next = nouns.findIndex(({ from }) => from === to + 1);
    if (!/^(?:of|in)$/.test(preposition) || next < 0) return found;
    found.push({ preposition, noun: next });
    ({ to } = nouns[next]!);
  }
}
