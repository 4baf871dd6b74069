import type { Names } from '../entities/find-names.ts';
import { isPersonal } from '../language/pronouns.ts';
import type { NounPhrase, Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { namedAmong } from './named-among.ts';
import { findNamedBehind } from './named-behind.ts';
import { findNamedByKind } from './named-by-kind.ts';
import { findNamedThings, type NamedThings } from './named-things.ts';
import { findSolePerson } from './sole-person.ts';
import { findSpeakers } from './speaker.ts';
import type { Phrase, Statement } from './statement.ts';

/** What may follow a role that stands beside the name it explains: *Erik Lund, the mayor of Mardal*. */
const AFTER_ROLE = /^(?:,|\.|who|of|for|in|at|”|")$/;

/** What may follow such a name: *the mayor of Mardal, Erik Lund, said so*. */
const AFTER_NAME = /^(?:[,.;:)—–-]|who|and|”|")$/;

/**
 * Finds who or what each subject or object of a clause is that does not say so itself: *she*, *the minister*, a role
 * beside a name (*the governor of the bank, Leila Osmani*), *the bridge* after *the Kalo Bridge*, and *the banker* after
 * *the banker Rolf Stein*.
 *
 * @returns The index of the person or thing among the article's characters, by the offset at which the subject starts.
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
  const owners = sentences.flatMap(ownersOfAges);
  const inOrder = [...subjects.map(({ span }) => span), ...owners].sort(
    (p, q) => p.start - q.start || q.end - p.end,
  );
  const speakers = findSpeakers(
    text,
    sentences,
    names,
    inOrder.map((span) => [span]),
  );
  const speakerOf = new Map(inOrder.map((span, i) => [span, speakers[i]!]));
  const taken = subjects.map(({ span }) => speakerOf.get(span) ?? null);
  const things = findNamedThings(names);
  const solePerson = findSolePerson(text, names);
  const namedBehind = findNamedBehind(text, sentences, names);
  const beside = subjects.map(
    ({ sentence, noun }) =>
      besideRole(sentence, noun, names) ?? namedAmong(sentence, noun, names.mentions),
  );
  const roles = subjects.flatMap(({ sentence: { tokens }, noun, span }, i) =>
    beside[i] === null
      ? []
      : [{ kind: tokens[noun.head]!.text, character: beside[i]!, at: span.start }],
  );
  const kinds = findNamedByKind(sentences, names, roles);
  const found = new Map<number, number>();
  for (const owner of owners) {
    const character = speakerOf.get(owner) ?? null;
    if (character !== null) found.set(ownerAt(owner), character);
  }
  subjects.forEach(({ sentence, noun, span }, i) => {
    const character =
      beside[i] ??
      (isReference(text, span)
        ? taken[i]!
        : (solePerson(sentence, noun) ?? namedBehind(sentence, noun)));
    if (character !== null && names.characters[character]?.type === 'PERSON') {
      if (!isDoneByThem(sentence, noun, character, names)) found.set(span.start, character);
    } else if (character === null) {
      const thing = thingMeant(sentence, noun, things) ?? thingMeant(sentence, noun, kinds);
      if (thing !== null) found.set(span.start, thing);
    }
  });
  return found;
}

/** *Her age*: a possessive stands where its phrase begins, so it is filed behind its first letter. */
function ownerAt({ start }: { start: number }): number {
  return start + 0.5;
}

/** Whose age is told: *her* of *Her age was 83*. */
function ownersOfAges({ tokens }: Sentence): readonly Span[] {
  return tokens.filter(
    ({ text }, i) => /^(?:his|her)$/i.test(text) && tokens[i + 1]?.lemma === 'age',
  );
}

/** The statement with names in place of the words that take them up. */
export function withReferents<T extends Statement>(
  statement: T,
  referents: ReadonlyMap<number, number>,
  { characters }: Names,
): T {
  const phrases = statement.phrases.map((phrase): Phrase => {
    const at = /^(?:his|her)$/i.test(phrase.text) ? ownerAt(phrase) : phrase.start;
    const character = phrase.named || phrase.quantity ? undefined : referents.get(at);
    if (character === undefined || !/^(?:agent|patient|of)$/.test(phrase.role)) return phrase;
    const { name } = characters[character]!;
    return {
      ...phrase,
      text: name,
      head: name.toLowerCase(),
      modifiers: [],
      characters: [character],
      countries: [],
      isCapital: false,
      named: true,
    };
  });
  return { ...statement, phrases };
}

/** *she*, *the minister*: words that take up a person named before. */
function isReference(text: string, { start, end }: Span): boolean {
  return isPersonal(text.slice(start, end));
}

/** *Judge Storm cleared him*: the one who does it is another one than the one to whom it is done. */
function isDoneByThem(
  { tokens, nouns, clauses }: Sentence,
  noun: NounPhrase,
  character: number,
  { mentions }: Names,
): boolean {
  if (!/^(?:him|her)$/i.test(tokens[noun.head]!.text)) return false;
  const clause = clauses.find(({ object }) => object !== null && nouns[object] === noun);
  const subject = nouns[clause?.subject ?? -1];
  if (!subject) return false;
  const [start, end] = [tokens[subject.from]!.start, tokens[subject.to - 1]!.end];
  return mentions.some(
    (mention) => mention.character === character && mention.start >= start && mention.end <= end,
  );
}

/** *the bridge*, with nothing before or behind that would make it another. */
function thingMeant(
  { tokens }: Sentence,
  { from, to, head }: NounPhrase,
  things: NamedThings,
): number | null {
  if (to - from !== 2 || tokens[from]!.lemma !== 'the' || tokens[head]!.tag !== 'NN') return null;
  if (/^(?:of|for|where|who|that|which)$/.test(tokens[to]?.lemma ?? '')) return null;
  return things.called(tokens[head]!.text.toLowerCase(), tokens[head]!.start);
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
    // *the minister for building, Dorothea Kessler*: one word that is read as no noun.
    if (of ?? tokens[next + 2]?.text === ',') next = of?.to ?? next + 2;
  }
  const after = tokens[next]?.text === ',' ? isPerson(next + 1, 'start') : undefined;
  // *the mayor of Orval, Galdia's second city*: no name of the mayor.
  const behind = after && tokens.find(({ start }) => start >= after.end);
  if (after && (!behind || AFTER_NAME.test(behind.text))) return after.character;
  const before = tokens[from - 1]?.text === ',' ? isPerson(from - 2, 'end') : undefined;
  return before && AFTER_ROLE.test(tokens[to]?.lemma ?? '') ? before.character : null;
}
