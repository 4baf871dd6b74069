import { hash } from '../claims/claim-id.ts';
import type { Question } from './question.ts';
import { nodesOf, sentencesOf, withoutDoubled, type FiledPair, type Place } from './filed-pair.ts';
import { byUrgency, readRow, type Pair, type Row } from './rows.ts';
import type { Told } from './told.ts';

/**
 * The pairs of a folder in groups that answer one question each. A change puts together anew only the
 * groups of the pairs that came or went, and only their rows are told again.
 */
export interface PairGroups {
  add(pair: FiledPair): void;
  /** Nothing happens when the pair is not there. */
  drop(pair: FiledPair): void;
  pairsOf(file: string): Iterable<FiledPair>;
  /** All questions, the most urgent first. */
  questions(): readonly Question[];
  /** The questions that have an answer in one file, the most urgent first. */
  questionsOf(file: string): readonly Question[];
}

interface Group {
  /** In the order of their ids. */
  readonly pairs: readonly FiledPair[];
  readonly row: Row | null;
  /** What its id is made from; empty where it has no row. */
  readonly hash: string;
  /** Its question as it was last told; the same object as long as it says the same. */
  question: Question | null;
}

/** @param toldAt The claim that stands at a place. */
export function createPairGroups(toldAt: (place: Place) => Told): PairGroups {
  /** Every pair, filed under both of its files. */
  const byFile = new Map<string, Set<FiledPair>>();
  /** Every pair, by the sentences of both claims. */
  const bySentences = new Map<string, Set<FiledPair>>();
  /** Sentences whose pairs came or went. */
  const changed = new Set<string>();
  /** The pairs that are shown, by what they share with others. */
  const byNode = new Map<string, Set<FiledPair>>();
  const groupOf = new Map<FiledPair, Group>();
  const groupsByHash = new Map<string, Set<Group>>();
  /** Pairs whose group is not known, as they are new or a pair of their group is gone. */
  const loose = new Set<FiledPair>();
  let listed: readonly Question[] | null = null;

  /** Takes a group apart; its pairs are put together anew when somebody asks. */
  function loosen(pair: FiledPair): void {
    const group = groupOf.get(pair);
    if (!group) return;
    leave(groupsByHash, group.hash, group);
    for (const one of group.pairs) {
      groupOf.delete(one);
      loose.add(one);
    }
  }

  const isShown = (pair: FiledPair) => groupOf.has(pair) || loose.has(pair);

  function show(pair: FiledPair): void {
    for (const node of nodesOf(pair)) {
      for (const other of byNode.get(node) ?? []) loosen(other);
      enter(byNode, node, pair);
    }
    loose.add(pair);
  }

  function hide(pair: FiledPair): void {
    loosen(pair);
    loose.delete(pair);
    for (const node of nodesOf(pair)) leave(byNode, node, pair);
  }

  function add(pair: FiledPair): void {
    for (const file of [pair.a.file, pair.b.file]) enter(byFile, file, pair);
    const sentences = sentencesOf(pair);
    enter(bySentences, sentences, pair);
    changed.add(sentences);
  }

  function drop(pair: FiledPair): void {
    for (const file of [pair.a.file, pair.b.file]) leave(byFile, file, pair);
    const sentences = sentencesOf(pair);
    leave(bySentences, sentences, pair);
    changed.add(sentences);
    if (isShown(pair)) hide(pair);
  }

  /** Shows and hides pairs that came, or whose sentences are told apart by other pairs now. */
  function showChanged(): void {
    for (const sentences of changed) {
      const pairs = [...(bySentences.get(sentences) ?? [])];
      const shown = new Set(withoutDoubled(pairs));
      for (const pair of pairs)
        if (shown.has(pair) !== isShown(pair)) (shown.has(pair) ? show : hide)(pair);
    }
    changed.clear();
  }

  function regroup(): void {
    if (changed.size === 0) return;
    showChanged();
    listed = null;
    for (const seed of loose) {
      if (groupOf.has(seed)) continue;
      const found = new Set([seed]);
      for (const pair of found)
        for (const node of nodesOf(pair)) for (const other of byNode.get(node)!) found.add(other);
      const pairs = [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
      const row = readRow(unpacked(pairs));
      const group: Group = { pairs, row, hash: row ? hash(row.key) : '', question: null };
      for (const pair of pairs) groupOf.set(pair, group);
      if (row) enter(groupsByHash, group.hash, group);
    }
    loose.clear();
  }

  /** The pairs with their claims, each claim one object wherever it stands. */
  function unpacked(pairs: readonly FiledPair[]): readonly Pair[] {
    const told = new Map<Place, Told>();
    for (const place of pairs.flatMap(({ a, b }) => [a, b]))
      if (!told.has(place)) told.set(place, toldAt(place));
    return pairs.map(({ a, b, comparison }) => ({ a: told.get(a)!, b: told.get(b)!, comparison }));
  }

  /** The question of a group; of groups with one key, the later get another id. */
  function questionOf(group: Group): Question {
    const same = [...groupsByHash.get(group.hash)!];
    same.sort((a, b) => (a.pairs[0]!.id < b.pairs[0]!.id ? -1 : 1));
    const at = same.indexOf(group);
    const id = at === 0 ? group.hash : hash(`${group.row!.key}|${at}`);
    if (group.question?.id !== id) group.question = { id, ...group.row!.question };
    return group.question;
  }

  function list(): readonly Question[] {
    const groups = [...groupsByHash.values()].flatMap((same) => [...same]);
    return groups.map(questionOf).sort(byUrgency);
  }

  return {
    add,
    drop,
    pairsOf: (file) => byFile.get(file) ?? [],
    questions() {
      regroup();
      return (listed ??= list());
    },
    questionsOf(file) {
      regroup();
      const groups = new Set<Group>();
      for (const pair of byFile.get(file) ?? []) {
        const group = groupOf.get(pair);
        if (group?.row?.question.answers.some((answer) => answer.file === file)) groups.add(group);
      }
      return [...groups].map(questionOf).sort(byUrgency);
    },
  };
}

function enter<T>(map: Map<string, Set<T>>, key: string, item: T): void {
  const items = map.get(key);
  if (items) items.add(item);
  else map.set(key, new Set([item]));
}

function leave<T>(map: Map<string, Set<T>>, key: string, item: T): void {
  const items = map.get(key);
  if (items?.delete(item) && items.size === 0) map.delete(key);
}
