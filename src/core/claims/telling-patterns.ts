import wordings from '../../../data/claims/amount-wordings.json' with { type: 'json' };
import data from '../../../data/claims/tellings.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import { countsPeople } from './counted-noun.ts';
import type { Quantity } from './claim.ts';
import { isCurrency } from './units.ts';

/** One place of a pattern. */
export type Item =
  /** The number with its noun. */
  | { readonly is: 'counted'; readonly kind: string }
  /** One of some words; `undergone` where what is counted undergoes it. */
  | { readonly is: 'words'; readonly words: ReadonlySet<string>; readonly undergone: boolean }
  /** Words that must not stand here. */
  | { readonly is: 'none'; readonly words: ReadonlySet<string> }
  /** The noun phrase of whoever does it; `heads` where only such as these do. */
  | { readonly is: 'doer'; readonly heads: ReadonlySet<string> | null }
  /** Some words, of whatever kind. */
  | { readonly is: 'gap' };

/** A way to tell what became of so many people or things. */
export interface Pattern {
  /** What became of them; of a measure, its name. */
  readonly predicate: string;
  /** Whether it tells it of some of them only, as far as one can know. */
  readonly ofSome: boolean;
  /** Whether it is told of the same thing in any tense. */
  readonly untensed: boolean;
  readonly before: readonly Item[];
  readonly kind: string;
  readonly after: readonly Item[];
}

/** Patterns that some words of a sentence, lemmas or as they stand, make possible. */
export type FindPatterns = (words: Iterable<string>) => ReadonlySet<Pattern>;

/** Units by which a pattern may ask for what a number measures. */
const UNITS = /^(?:%|m|kg|m2|m3|W|s|K|m\/s)$/;

/** Whether what a number measures is asked for by its unit, and not by the noun behind it. */
export function isUnit(kind: string): boolean {
  return kind === 'money' || UNITS.test(kind);
}

const heads = new Map(
  [...Object.entries(data.kinds), ...Object.entries(wordings.kinds)].map(([kind, words]) => [
    kind,
    wordSet(words),
  ]),
);

/** Whether a number counts things of a kind. */
export function isOfKind({ of, unit }: Quantity, kind: string): boolean {
  if (kind === 'money') return isCurrency(unit);
  if (isUnit(kind)) return unit === kind;
  if (unit !== null) return false;
  if (kind === 'any') return true;
  if (kind === 'people') return of === '' || (countsPeople(of) && of !== 'body');
  if (kind === 'thing') return of !== '' && !countsPeople(of) && !isVague(of);
  return heads.get(kind)!.has(of);
}

/** Whether patterns of words tell so much of those that are counted that it is no other deed. */
export function isTellingClass(predicate: string): boolean {
  return predicate in data.tellings;
}

const untensed = wordSet(data.untensed);

/** What is counted of everything: *closed for two days*, *by three points*. */
function isVague(head: string): boolean {
  return vague.has(head);
}

const vague = wordSet(data.vague);

type Groups = Readonly<Record<string, string>>;

function readItem(written: string, groups: Groups): Item {
  if (written.startsWith('#')) return { is: 'counted', kind: written.slice(1) };
  if (written === 'WHO') return { is: 'doer', heads: null };
  if (written.startsWith('WHO:'))
    return { is: 'doer', heads: wordsOf(written.slice('WHO:'.length), groups) };
  if (written === '*') return { is: 'gap' };
  const isNone = written.startsWith('!');
  const undergone = written.startsWith('=');
  const words = wordsOf(written.slice(isNone || undergone ? 1 : 0), groups);
  return isNone ? { is: 'none', words } : { is: 'words', words, undergone };
}

function wordsOf(written: string, groups: Groups): ReadonlySet<string> {
  return new Set(
    written
      .split('|')
      .flatMap((word) => (word.startsWith('@') ? groups[word.slice(1)]!.split(' ') : [word])),
  );
}

function readPattern(predicate: string, written: string, groups: Groups): Pattern {
  const ofSome = written.startsWith('~ ');
  const items = written
    .replace(/^~ /, '')
    .split(' ')
    .map((item) => readItem(item, groups));
  const at = items.findIndex(({ is }) => is === 'counted');
  const counted = items[at] as Extract<Item, { is: 'counted' }>;
  return {
    predicate,
    ofSome,
    untensed: untensed.has(predicate),
    before: items.slice(0, at),
    kind: counted.kind,
    after: items.slice(at + 1),
  };
}

/** Files each pattern under every word that may stand in the place of its first word. */
function filed(
  patterns: Readonly<Record<string, readonly string[]>>,
  groups: Groups,
): FindPatterns {
  const byWord = new Map<string, Pattern[]>();
  for (const [predicate, written] of Object.entries(patterns))
    for (const words of written) {
      const pattern = readPattern(predicate, words, groups);
      const first = [...pattern.before, ...pattern.after].find(({ is }) => is === 'words');
      for (const word of (first as Extract<Item, { is: 'words' }>).words)
        byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
    }
  return (words) => {
    const found = new Set<Pattern>();
    for (const word of words) for (const pattern of byWord.get(word) ?? []) found.add(pattern);
    return found;
  };
}

/** What becomes of so many people or things. */
export const patternsOf: FindPatterns = filed(data.tellings, data.groups);

/** What is measured: each pattern under the name of its measure. */
export const measuringPatternsOf: FindPatterns = filed(wordings.measures, {
  ...data.groups,
  ...wordings.groups,
});
