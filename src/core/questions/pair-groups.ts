import { hash } from '../claims/claim-id.ts';
import type { Question } from './question.ts';
import { byUrgency, nodesOf, readRow, withoutDoubled, type Pair, type Row } from './rows.ts';

/**
 * The pairs of a folder in groups that answer one question each. A change puts together anew only the
 * groups of the pairs that came or went, and only their rows are told again.
 */
export interface PairGroups {
  /** Takes in all pairs of one file, in place of those that it had. */
  put(file: string, pairs: readonly Pair[]): void;
  remove(file: string): void;
  /** All questions, the most urgent first. */
  questions(): readonly Question[];
}

interface Group {
  /** In the order of their ids. */
  readonly pairs: readonly Pair[];
  readonly row: Row | null;
  readonly id: string;
}

export function createPairGroups(): PairGroups {
  /** Every pair, filed under both of its files. */
  const byFile = new Map<string, Set<Pair>>();
  const byNode = new Map<string, Set<Pair>>();
  const groupOf = new Map<Pair, Group>();
  const groups = new Set<Group>();
  /** Pairs whose group is not known, as they are new or a pair of their group is gone. */
  const loose = new Set<Pair>();
  let listed: readonly Question[] | null = null;

  /** Takes a group apart; its pairs are put together anew when somebody asks. */
  function loosen(pair: Pair): void {
    const group = groupOf.get(pair);
    if (!group) return;
    groups.delete(group);
    for (const one of group.pairs) {
      groupOf.delete(one);
      loose.add(one);
    }
  }

  function add(pair: Pair): void {
    for (const file of [pair.a.file, pair.b.file]) enter(byFile, file, pair);
    for (const node of nodesOf(pair)) {
      for (const other of byNode.get(node) ?? []) loosen(other);
      enter(byNode, node, pair);
    }
    loose.add(pair);
  }

  function remove(file: string): void {
    for (const pair of [...(byFile.get(file) ?? [])]) {
      loosen(pair);
      loose.delete(pair);
      for (const one of [pair.a.file, pair.b.file]) leave(byFile, one, pair);
      for (const node of nodesOf(pair)) leave(byNode, node, pair);
      listed = null;
    }
  }

  function regroup(): void {
    for (const seed of loose) {
      if (groupOf.has(seed)) continue;
      const found = new Set([seed]);
      for (const pair of found)
        for (const node of nodesOf(pair)) for (const other of byNode.get(node)!) found.add(other);
      const pairs = [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
      const row = readRow(pairs);
      const group = { pairs, row, id: row ? hash(row.key) : '' };
      for (const pair of pairs) groupOf.set(pair, group);
      groups.add(group);
    }
    loose.clear();
  }

  function list(): readonly Question[] {
    regroup();
    const told = [...groups].filter(({ row }) => row !== null);
    return withIds(told)
      .map(({ group, id }): Question => ({ id, ...group.row!.question }))
      .sort(byUrgency);
  }

  return {
    put(file, pairs) {
      remove(file);
      const kept = withoutDoubled(pairs);
      for (const pair of kept) add(pair);
      if (kept.length > 0) listed = null;
    },
    remove,
    questions: () => (listed ??= list()),
  };
}

/** An id for each group; of groups with one key, the later get another one. */
function withIds(groups: readonly Group[]): { group: Group; id: string }[] {
  const byId = new Map<string, Group[]>();
  for (const group of groups) {
    const same = byId.get(group.id);
    if (same) same.push(group);
    else byId.set(group.id, [group]);
  }
  return [...byId].flatMap(([id, same]) => {
    same.sort((a, b) => (a.pairs[0]!.id < b.pairs[0]!.id ? -1 : 1));
    return same.map((group, i) => ({ group, id: i === 0 ? id : hash(`${group.row!.key}|${i}`) }));
  });
}

function enter(map: Map<string, Set<Pair>>, key: string, pair: Pair): void {
  const pairs = map.get(key);
  if (pairs) pairs.add(pair);
  else map.set(key, new Set([pair]));
}

function leave(map: Map<string, Set<Pair>>, key: string, pair: Pair): void {
  const pairs = map.get(key);
  if (pairs?.delete(pair) && pairs.size === 0) map.delete(key);
}
