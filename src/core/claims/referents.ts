import type { Names } from '../entities/find-names.ts';
import type { NounPhrase, Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { findSpeakers } from './speaker.ts';
import type { Phrase, Statement } from './statement.ts';

const PERSONAL = /^(?:he|him|she|her)$/i;
/** What may follow a role that stands beside the name it explains: *Erik Lund, the mayor of Mardal*. */
const AFTER_ROLE = /^(?:,|\.|who|of|for|in|at|”|")$/;

/**
 * Finds which person each subject or object of a clause is that does not say so itself: *she*, *the minister*, and a role
 * beside a name (*the governor of the bank, Leila Osmani*).
 *
 * @returns The index of the person among the article's characters, by the offset at which the subject starts.
 */
export function findReferents(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
): ReadonlyMap<number, number> {
  const subjects = sentences.flatMap((sentence) => {
    const { tokens, nouns } = sentence;
    const used = new Set(sentence.clauses.flatMap(({ subject, object }) => [subject, object]));
    return nouns
      .filter((_, n) => used.has(n))
      .map((noun) => ({
        sentence,
        noun,
        span: { start: tokens[noun.from]!.start, end: tokens[noun.to - 1]!.end },
      }));
  });
  const sources = subjects.map(({ span }) => [span]);
  const taken = findSpeakers(text, sentences, names, sources);
  const found = new Map<number, number>();
  subjects.forEach(({ sentence, noun, span }, i) => {
    const beside = besideRole(sentence, noun, names);
    const character = beside ?? (isReference(text, span) ? taken[i]! : null);
    if (character === null || names.characters[character]?.type !== 'PERSON') return;
    found.set(span.start, character);
  });
  return found;
}

/** The statement with names in place of the words that take them up. */
export function withReferents(
  statement: Statement,
  referents: ReadonlyMap<number, number>,
  { characters }: Names,
): Statement {
  const phrases = statement.phrases.map((phrase): Phrase => {
    const character = phrase.named || phrase.quantity ? undefined : referents.get(phrase.start);
    if (character === undefined || !/^(?:agent|patient)$/.test(phrase.role)) return phrase;
    const { name } = characters[character]!;
    return {
      ...phrase,
      ...{ text: name, head: name.toLowerCase(), modifiers: [], characters: [character] },
      ...{ countries: [], isCapital: false, named: true },
    };
  });
  return { ...statement, phrases };
}

/** *she*, *the minister*: words that take up a person named before. */
function isReference(text: string, { start, end }: Span): boolean {
  return PERSONAL.test(text.slice(start, end));
}

/** The person whose name stands right before or after a role, between commas. */
function besideRole(
  { tokens, nouns }: Sentence,
  { from, to, head }: NounPhrase,
  { mentions }: Names,
): number | null {
  if (tokens[head]!.tag !== 'NN') return null;
  const isPerson = (at: number, edge: 'start' | 'end') =>
    mentions.find(
      (mention) => mention.type === 'PERSON' && tokens[at] && mention[edge] === tokens[at][edge],
    );
  let next = to;
  if (/^(?:of|for|at|in)$/.test(tokens[next]?.lemma ?? '')) {
    const of = nouns.find((noun) => noun.from === next + 1);
    if (of) next = of.to;
  }
  const after = tokens[next]?.text === ',' ? isPerson(next + 1, 'start') : undefined;
  if (after) return after.character;
  const before = tokens[from - 1]?.text === ',' ? isPerson(from - 2, 'end') : undefined;
  return before && AFTER_ROLE.test(tokens[to]?.lemma ?? '') ? before.character : null;
}
