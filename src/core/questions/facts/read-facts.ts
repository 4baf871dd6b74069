import data from '../../../../data/questions/facts.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import { outlineOf, type Outline, type OutlineName } from './outline.ts';

export type FactKind = keyof typeof data.facts;

/** A fact that a sentence tells of two names in a fixed wording; offsets refer to the sentence. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** The word that says what the fact is, where the kind alone does not: *wife*, *written*. */
  readonly word: string;
  /** Whom or what it is told of; several where only the order of the names tells, none where a word stands for it. */
  readonly of: readonly OutlineName[];
  /** What is told of it: the owner, the later holder, the relative, the maker, the place. */
  readonly value: OutlineName;
}

interface Pattern {
  readonly kind: FactKind;
  readonly words: RegExp;
}

/** Every word of a pattern is followed by one space, so that gaps of plain words cannot run into each other. */
const SLOTS: Readonly<Record<string, string>> = {
  X: '@(?<x>\\d+) ',
  Y: '@(?<y>\\d+) ',
  N: '[@%](?<y>\\d+) ',
  '^': '(?:\\S+ ){0,12}?',
  '~': "(?:[\\p{Ll}%\\d'-]+ ){0,5}?",
};
const lists = data.lists as Readonly<Record<string, string>>;

const patterns: readonly Pattern[] = Object.entries(data.facts).flatMap(([kind, wordings]) =>
  wordings.map((wording) => ({
    kind: kind as FactKind,
    words: new RegExp(`(?<!\\S)${tokensOf(wording).map(compile).join('')}`, 'gu'),
  })),
);

/** A wording at its spaces, but for those in brackets. */
function tokensOf(wording: string): readonly string[] {
  return wording.match(/\([^)]*\)[?#]?|\S+/g) ?? [];
}

function compile(token: string): string {
  const slot = SLOTS[token];
  if (slot !== undefined) return slot;
  const isOptional = token.length > 1 && token.endsWith('?');
  const isKept = token.endsWith('#');
  const word = isOptional || isKept ? token.slice(0, -1) : token;
  // *an?* is an article that may lose its last letter, not one that may be missing.
  if (word === 'an') return '(?:an?|the) ';
  const words = lists[word] ?? word;
  return `${isOptional ? '(?:' : ''}(?${isKept ? '<k>' : ':'}${words}) ${isOptional ? ')?' : ''}`;
}

/** All facts that a sentence tells in a wording that is known. */
export function readFacts(text: string, opensWithName = false): readonly Fact[] {
  const outline = outlineOf(text, opensWithName);
  if (outline.names.length === 0) return [];
  return patterns.flatMap(({ kind, words }) =>
    [...outline.text.matchAll(words)].flatMap((match) => factOf(kind, match, outline) ?? []),
  );
}

function factOf(kind: FactKind, match: RegExpMatchArray, { text, names }: Outline): Fact | null {
  const { x, y, k = '' } = match.groups ?? {};
  const value = names[Number(kind === 'kin' || kind === 'kinOfThem' || kind === 'succeed' ? x : y)];
  if (!value) return null;
  const isNegated =
    /\b(?:not|never|no longer)\b/.test(match[0]) ||
    /\b(?:not|never|no longer|denied|if|whether) $/.test(text.slice(0, match.index));
  if (isNegated) return null;
  const before = () => names.filter(({ start }) => start < value.start);
  const of =
    kind === 'make'
      ? names.filter((name) => name !== value)
      : kind === 'kinOfThem'
        ? before()
        : [names[Number(kind === 'kin' || kind === 'succeed' ? y : x)]!];
  return { kind, word: k, of, value, start: value.start, end: value.end };
}
