import data from '../../../data/claims/tellings.json' with { type: 'json' };
import { countsPeople } from './counted-noun.ts';
import type { Quantity } from './claim.ts';

/** One place of a pattern. */
export type Item =
  /** The number with its noun. */
  | { readonly is: 'counted'; readonly kind: string }
  /** One of some words; `undergone` where what is counted undergoes it. */
  | { readonly is: 'words'; readonly words: ReadonlySet<string>; readonly undergone: boolean }
  /** Words that must not stand here. */
  | { readonly is: 'none'; readonly words: ReadonlySet<string> }
  /** The noun phrase of whoever does it. */
  | { readonly is: 'doer' }
  /** Some words, of whatever kind. */
  | { readonly is: 'gap' };

/** A way to tell what became of so many people or things. */
export interface Pattern {
  readonly predicate: string;
  /** What the number measures, for an amount: *turnout*. */
  readonly measure: string | null;
  /** Whether it tells it of some of them only, as far as one can know. */
  readonly ofSome: boolean;
  /** Whether it is told of the same thing in any tense. */
  readonly untensed: boolean;
  readonly before: readonly Item[];
  readonly kind: string;
  readonly after: readonly Item[];
}

const kinds = new Map(
  Object.entries(data.kinds).map(([kind, heads]) => [kind, new Set(heads.split(' '))]),
);

const groups = new Map(
  Object.entries(data.groups).map(([name, words]) => [name, words.split(' ')]),
);

/** Whether a number counts things of a kind. */
export function isOfKind({ of, unit }: Quantity, kind: string): boolean {
  if (kind === '%') return unit === '%';
  if (unit !== null) return false;
  if (kind === 'any') return true;
  if (kind === 'people') return of === '' || (countsPeople(of) && of !== 'body');
  if (kind === 'thing') return of !== '' && !countsPeople(of) && !isVague(of);
  return kinds.get(kind)!.has(of);
}

const untensed = new Set(data.untensed.split(' '));

/** What is counted of everything: *closed for two days*, *by three points*. */
function isVague(head: string): boolean {
  return VAGUE.test(head);
}

const VAGUE =
  /^(?:second|minute|hour|day|night|week|month|year|decade|century|time|point|goal|game|match|case|way|thing|percent|kilometre|kilometer|metre|meter|mile|degree|vote|seat|step|side|part)$/;

function readItem(written: string): Item {
  if (written.startsWith('#')) return { is: 'counted', kind: written.slice(1) };
  if (written === 'WHO') return { is: 'doer' };
  if (written === '*') return { is: 'gap' };
  const isNone = written.startsWith('!');
  const undergone = written.startsWith('=');
  const words = new Set(
    written
      .slice(isNone || undergone ? 1 : 0)
      .split('|')
      .flatMap((word) => (word.startsWith('@') ? groups.get(word.slice(1))! : [word])),
  );
  return isNone ? { is: 'none', words } : { is: 'words', words, undergone };
}

function readPattern(predicate: string, measure: string | null, written: string): Pattern {
  const ofSome = written.startsWith('~ ');
  const items = written.replace(/^~ /, '').split(' ').map(readItem);
  const at = items.findIndex(({ is }) => is === 'counted');
  const counted = items[at] as Extract<Item, { is: 'counted' }>;
  return {
    predicate,
    measure,
    ofSome,
    untensed: untensed.has(predicate),
    before: items.slice(0, at),
    kind: counted.kind,
    after: items.slice(at + 1),
  };
}

/** All patterns, by each word that may stand in the place of their first word. */
const byWord = new Map<string, Pattern[]>();
for (const [predicate, written] of [
  ...Object.entries(data.tellings),
  ...Object.entries(data.amounts),
]) {
  const measure = predicate in data.amounts ? predicate : null;
  for (const words of written) {
    const pattern = readPattern(measure ? 'amount' : predicate, measure, words);
    const first = [...pattern.before, ...pattern.after].find(({ is }) => is === 'words');
    for (const word of (first as Extract<Item, { is: 'words' }>).words)
      byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }
}

/** The patterns that some words of a sentence, lemmas or as they stand, make possible. */
export function patternsOf(words: Iterable<string>): ReadonlySet<Pattern> {
  const found = new Set<Pattern>();
  for (const word of words) for (const pattern of byWord.get(word) ?? []) found.add(pattern);
  return found;
}
