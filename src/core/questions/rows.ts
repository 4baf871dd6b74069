import { hash } from '../claims/claim-id.ts';
import type { Comparison } from './comparison.ts';
import type { Answer, Question, Relation } from './question.ts';
import type { Told } from './told.ts';
import { answerInWords, questionInWords, questionKey } from './wording.ts';

/** Two claims of two files with a relation between them. */
export interface Pair {
  readonly a: Told;
  readonly b: Told;
  readonly comparison: Comparison;
}

const URGENCY: readonly Relation[] = ['conflict', 'dispute', 'update', 'agreement'];
const STRENGTHS = ['strong', 'medium', 'weak'] as const;

/** Puts the pairs that answer one question into one row, the most urgent row first. */
export function readRows(
  byFile: ReadonlyMap<string, ReadonlyMap<string, Pair>>,
): readonly Question[] {
  const pairs = new Map<string, Pair>();
  for (const filed of byFile.values()) for (const [id, pair] of filed) pairs.set(id, pair);
  dropDoubled(pairs);
  const groups = new Map<string, Pair[]>();
  const owner = joinPairs([...pairs.values()]);
  for (const [, pair] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const group = owner(node(pair, pair.a));
    groups.set(group, [...(groups.get(group) ?? []), pair]);
  }
  const ids = new Set<string>();
  return [...groups.values()]
    .map((group) => readRow(group, ids))
    .filter((row) => row !== null)
    .sort(
      (a, b) =>
        URGENCY.indexOf(a.relation) - URGENCY.indexOf(b.relation) ||
        STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Two copies of one sentence are told as such only where no other test says in what they differ. */
function dropDoubled(pairs: Map<string, Pair>): void {
  const place = ({ a, b }: Pair) =>
    [a, b].map(({ file, claim }) => `${file}\n${claim.sentence.start}`).join('\n');
  const differing = new Set<string>();
  for (const pair of pairs.values())
    if (pair.comparison.relation === 'conflict' && pair.comparison.kind !== 'edited-copy')
      differing.add(place(pair));
  for (const [id, pair] of pairs)
    if (pair.comparison.kind === 'edited-copy' && differing.has(place(pair))) pairs.delete(id);
}

function node(pair: Pair, told: Told): string {
  return `${pair.comparison.kind}\n${told.file}\n${told.claim.id}`;
}

/** Union-find over the claims of the pairs. */
function joinPairs(pairs: readonly Pair[]): (claim: string) => string {
  const parent = new Map<string, string>();
  const root = (claim: string): string => {
    let at = claim;
    while ((parent.get(at) ?? at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const pair of pairs) {
    // What merely can both hold ties nothing together.
    if (pair.comparison.relation === 'agreement' && pair.comparison.strength === 'weak') continue;
    const [x, y] = [root(node(pair, pair.a)), root(node(pair, pair.b))];
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y);
  }
  return root;
}

function readRow(group: readonly Pair[], ids: Set<string>): Question | null {
  const relation = URGENCY.find((one) => group.some((pair) => pair.comparison.relation === one))!;
  const shown = group.filter(
    (pair) =>
      pair.comparison.relation === relation ||
      (pair.comparison.relation === 'agreement' && pair.comparison.strength === 'strong'),
  );
  const deciding = shown.filter((pair) => pair.comparison.relation === relation);
  const strength = STRENGTHS.find((one) =>
    deciding.some((pair) => pair.comparison.strength === one),
  )!;
  if (relation === 'agreement' && strength === 'weak') return null;
  const best = deciding.find((pair) => pair.comparison.strength === strength)!;
  const told = linked(shown, deciding);
  const kind = best.comparison.kind!;
  const key = `${kind}|${questionKey(best.a, kind)}`;
  let id = hash(key);
  for (let copy = 1; ids.has(id); copy++) id = hash(`${key}|${copy}`);
  ids.add(id);
  const { passed, nearest } = best.comparison;
  return {
    id,
    kind,
    relation,
    question: questionInWords(told, best),
    strength,
    answers: answersOf(told, kind),
    reasons: nearest ? [...passed, `would be cleared by ${nearest}`] : passed,
  };
}

/** The claims of the deciding pairs, and those that agree with them, by day and place. */
function linked(shown: readonly Pair[], deciding: readonly Pair[]): readonly Told[] {
  const found = new Set(deciding.flatMap(({ a, b }) => [a, b]));
  for (const { a, b } of shown) {
    if (found.has(a)) found.add(b);
    else if (found.has(b)) found.add(a);
  }
  return [...found].sort((a, b) => {
    const [x, y] = [a.said ?? '', b.said ?? ''];
    return x !== y
      ? x < y
        ? -1
        : 1
      : a.file !== b.file
        ? a.file < b.file
          ? -1
          : 1
        : a.claim.start - b.claim.start;
  });
}

/** Articles with one copy, and claims of one named speaker, are one witness. */
function answersOf(told: readonly Told[], kind: Question['kind']): readonly Answer[] {
  const witnesses: { clusters: Set<string>; speakers: Set<string> }[] = [];
  return told.map((one) => {
    let witness = witnesses.findIndex(
      ({ clusters, speakers }) =>
        clusters.has(one.cluster) || (one.speaker !== null && speakers.has(one.speaker)),
    );
    if (witness < 0) witness = witnesses.push({ clusters: new Set(), speakers: new Set() }) - 1;
    witnesses[witness]!.clusters.add(one.cluster);
    if (one.speaker !== null) witnesses[witness]!.speakers.add(one.speaker);
    const { start, end, id } = one.claim;
    return { file: one.file, claim: id, start, end, answer: answerInWords(one, kind), witness };
  });
}
