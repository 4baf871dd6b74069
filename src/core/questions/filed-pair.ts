import type { Comparison } from './comparison.ts';
import type { Relation } from './question.ts';

/** Where a claim stands, in place of the claim itself, which is had from its file when somebody looks at it. */
export interface Place {
  readonly file: string;
  /** Its index among the claims of the file. */
  readonly index: number;
  /** The number of its article as it was when the place was given: another once that says something else. */
  readonly stamp: number;
}

/** Where a claim stands that makes a pair with another. */
export interface PairedPlace extends Place {
  /** The id of the claim. */
  readonly claim: string;
  /** Where its sentence begins. */
  readonly sentence: number;
}

/** Two claims of two files with a relation between them, by their places. */
export interface FiledPair {
  /** Of the file that comes first. */
  readonly a: PairedPlace;
  readonly b: PairedPlace;
  readonly comparison: Comparison;
  /** What the two differ on, in words that another pair of the same two files has which tells of the same. */
  readonly asked: readonly string[];
}

/** Two places in the order of their files. */
export function inOrder(one: Place, other: Place): readonly [Place, Place] {
  return one.file < other.file ? [one, other] : [other, one];
}

/** @param asked What the two differ on; see `askedBy`. */
export function filePair(
  a: PairedPlace,
  b: PairedPlace,
  comparison: Comparison,
  asked: readonly string[] = [],
): FiledPair {
  const kept = isOnlyShown(comparison) ? { ...comparison, passed: [] } : comparison;
  return { a, b, comparison: kept, asked };
}

/** In the order of their files and claims. */
export function byPlaces(x: FiledPair, y: FiledPair): number {
  return byPlace(x.a, y.a) || byPlace(x.b, y.b);
}

function byPlace(x: PairedPlace, y: PairedPlace): number {
  if (x.file !== y.file) return x.file < y.file ? -1 : 1;
  return x.claim < y.claim ? -1 : x.claim > y.claim ? 1 : 0;
}

/** What merely can both hold is never what a row is told by: nobody asks for its reasons, which most of the room is. */
export function isOnlyShown({ relation, strength }: Comparison): boolean {
  return relation === 'agreement' && strength === 'weak';
}

/**
 * Without what another comparison tells already: two copies of one sentence, or two amounts of like sentences, are told as
 * such only where no other comparison says in what they differ.
 *
 * @param pairs All pairs between two sentences.
 */
export function withoutDoubled(pairs: readonly FiledPair[]): readonly FiledPair[] {
  const others = pairs.filter(({ comparison }) => !isByWords(comparison));
  const isTold = (relation: Relation) =>
    others.some(({ comparison }) => comparison.relation === relation);
  return pairs.filter(({ comparison }) => {
    if (!isByWords(comparison)) return true;
    // A number that was edited in a copy has not risen; in like sentences it may have.
    return !isTold('conflict') && (comparison.kind === 'edited-copy' || !isTold('update'));
  });
}

/** Whether it is told by the words of two sentences, whatever their clauses are. */
function isByWords({ kind, asks }: Comparison): boolean {
  return kind === 'edited-copy' || asks !== undefined;
}

/** The two sentences of a pair, in words that no others have. */
export function sentencesOf({ a, b }: FiledPair): string {
  return `${a.file}\n${a.sentence}\n${b.file}\n${b.sentence}`;
}

/**
 * What a pair shares with others that answer the same question: one kind of answer, one claim, what two articles differ on
 * more than once, one number where two claims tell of it (*burned 40 houses* and *40 houses were destroyed*), or the same two
 * days or places (*will meet on 4 May*, which is both that they meet and that there is a meeting). What merely can both hold
 * ties nothing together: such a pair stands with its first claim.
 */
export function nodesOf({ a, b, comparison, asked }: FiledPair): readonly string[] {
  const { kind, slots } = comparison;
  const tied = isOnlyShown(comparison) ? [a] : [a, b];
  const answers = tied.map(({ file, claim }, i) => {
    const answer = kind === 'number' && slots ? `at ${slots[i]!.start}` : claim;
    return `${kind}\n${file}\n${answer}`;
  });
  if (slots && /^(?:date|place)$/.test(kind ?? ''))
    answers.push(`${kind}\n${a.file}\n${b.file}\nat ${slots[0].start} ${slots[1].start}`);
  return [...answers, ...asked.map((one) => `${kind}\n${a.file}\n${b.file}\n${one}`)];
}
