import data from '../../../data/claims/described-people.json' with { type: 'json' };
import type { Names } from '../entities/find-names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { NamedThings } from './named-things.ts';
import { wordSet } from '../text/word-list.ts';

/** Words beside a name that say nothing by which it could be taken up: too many are called so. */
const vague = wordSet(data.ofAnybody);

/** What may stand between a name and what it is called: *Ana Roza, 42, a former climber*. */
const LONGEST_ASIDE = 7;

/** What somebody is called beside the name, and where: *the mayor of Mardal, Anna Berg*. */
export interface Role {
  readonly kind: string;
  readonly character: number;
  readonly at: number;
}

/**
 * The people and things of an article beside whose names it says what they are: *the banker Rolf Stein*, *the carmaker
 * Dorval*, *Ana Roza, a climber*. One of them alone is meant where it goes on with *the banker*, *the carmaker*.
 *
 * @param sentences Of one article.
 * @param names Of the same.
 * @param roles What is known of their roles already.
 */
export function findNamedByKind(
  sentences: readonly Sentence[],
  { mentions }: Names,
  roles: readonly Role[] = [],
): NamedThings {
  const byKind = new Map<string, Map<number, number>>();
  /** Kinds of which one is spoken of that has no name: *a banker*. */
  const unnamed = new Set<string>();
  const starts = new Map(mentions.map((mention) => [mention.start, mention]));
  const ends = new Map(mentions.map((mention) => [mention.end, mention]));
  const note = (kind: string, character: number, at: number) => {
    if (vague.has(kind)) return;
    const known = byKind.get(kind) ?? new Map<number, number>();
    if (!known.has(character)) known.set(character, at);
    byKind.set(kind, known);
  };
  for (const { kind, character, at } of roles) note(kind.toLowerCase(), character, at);
  for (const { tokens } of sentences)
    tokens.forEach((token, i) => {
      if (token.tag !== 'NN') return;
      const kind = token.text.toLowerCase();
      const named = starts.get(tokens[i + 1]?.start ?? -1);
      if (named) note(kind, named.character, named.start);
      else if (opensIndefinite(tokens, i)) {
        const explained = nameBefore(tokens, i, ends);
        if (explained) note(kind, explained.character, explained.start);
        else unnamed.add(kind);
      }
    });
  return {
    called(word, at) {
      const [only, ...others] = byKind.get(word) ?? [];
      if (only === undefined || others.length > 0 || unnamed.has(word)) return null;
      return only[1] < at ? only[0] : null;
    },
  };
}

/** Whether a noun stands behind *a*, *an* or *another*, with nothing but words that describe it between. */
function opensIndefinite(tokens: Sentence['tokens'], noun: number): boolean {
  let i = noun - 1;
  while (i >= 0 && /^(?:ADJ|NOUN|PUNCT)$/.test(tokens[i]!.pos) && tokens[i]!.text !== ',') i--;
  return i >= 0 && /^(?:an?|another)$/i.test(tokens[i]!.text) && !isNoun(tokens[noun + 1]);
}

const isNoun = (token: Sentence['tokens'][number] | undefined) => token?.pos === 'NOUN';

/** The name that a phrase behind a comma explains: *Ana Roza, 42, a former climber*. */
function nameBefore(
  tokens: Sentence['tokens'],
  noun: number,
  ends: ReadonlyMap<number, Names['mentions'][number]>,
): Names['mentions'][number] | undefined {
  for (let i = noun - 1; i > Math.max(0, noun - LONGEST_ASIDE); i--) {
    if (tokens[i]!.text !== ',') continue;
    const named = ends.get(tokens[i - 1]!.end);
    if (named) return named;
  }
  return undefined;
}
