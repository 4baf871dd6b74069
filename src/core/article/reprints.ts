import { createNumberLists } from '../text/number-lists.ts';
import { containmentOf } from './containment.ts';
import { createCopyGraph } from './copy-graph.ts';
import { createPostings } from './postings.ts';
import type { Sketch } from './sketch.ts';

/** How much of the shorter of two texts stands in the longer one, and what to call that. */
export interface Copy {
  readonly file: string;
  /** Share of the shorter text's 5-word shingles that the longer one has, 0 to 1. */
  readonly containment: number;
  /** `copy` from 0.45 up: the same copy, reprinted or edited. `passages` from 0.2: some paragraphs are shared. */
  readonly kind: 'copy' | 'passages';
}

/** What is put into the index for one file. */
export interface ReprintText {
  /** Of the body, without dateline and furniture. */
  readonly sketch: Sketch;
  /** ISO date of publication, if known: the earliest of a cluster comes first. */
  readonly published: string | null;
}

/**
 * Which articles of a folder are copies of one another: near-duplicate finding that is kept up to date
 * as files change. Work for one change is in proportion to its text and to the texts that share rare
 * word sequences with it.
 */
export interface Reprints {
  /** Adds a file or replaces its text. */
  put(file: string, text: ReprintText): void;
  /** Forgets a file; nothing happens when it is not known. */
  remove(file: string): void;
  /** The files that share text with this one, the closest first. */
  copiesOf(file: string): readonly Copy[];
  /** All files of the same copy, this one too, the earliest first: by day of publication, then by name. */
  clusterOf(file: string): readonly string[];
  /** The file of the cluster with the earliest date in this folder; the file itself when it has no copies. */
  earliestOf(file: string): string;
  /** All clusters of two or more files, in the order of their first files. */
  clusters(): readonly (readonly string[])[];
  /** The files whose cluster, or a text in it, may be another one since this was last asked; they may be gone. */
  changes(): ReadonlySet<string>;
}

export const COPY = 0.45;
export const PASSAGES = 0.2;

/**
 * Hashes below this bound go into the inverted index that finds candidates: one shingle in eight, the
 * same ones of every text, so that a short text finds the long one that holds it and the other way
 * round. Two articles of 400 words that share a fifth have about ten such hashes in common.
 */
const KEY_BOUND = 2 ** 32 / 8;

/** A hash that stands in more files than this tells nothing: a slogan, a legal notice. */
const COMMON = 200;

/**
 * Which share of the fewer keys two texts must have in common to be held against each other: half of what shared
 * passages make. Turns of phrase that come back everywhere would else make every article a candidate of every other.
 */
const LEAST_SHARED = PASSAGES / 2;

/** A text, its hashes and the places of its keys' postings, in the order of the keys, by the numbers of lists. */
interface Filed {
  readonly total: number;
  readonly hashes: number;
  readonly places: number;
  readonly published: string | null;
}

function keysOf({ hashes }: Sketch): Uint32Array {
  return hashes.filter((hash) => hash < KEY_BOUND);
}

/** An empty index. */
export function createReprints(): Reprints {
  const entries = new Map<string, Filed>();
  const lists = createNumberLists();
  /** Files are known by numbers, which are given anew when a file is gone. */
  const numbers = new Map<string, number>();
  const names: string[] = [];
  /** How many keys the text of each number has. */
  const keyCounts: number[] = [];
  const free: number[] = [];
  const filesByKey = createPostings();
  const copies = createCopyGraph();
  /** Files whose copies are to be found anew: one of their hashes has become common, or is no longer. */
  const stale = new Set<string>();
  let changed = new Set<string>();
  /** Clusters as they were last told, under each of their files. */
  const told = new Map<string, readonly string[]>();

  function sketchOf(file: string): Sketch {
    const { total, hashes } = entries.get(file)!;
    return { total, hashes: lists.of(hashes) };
  }

  const sharing = (key: number) => filesByKey.of(key).map((number) => names[number]!);

  function noteCluster(file: string): void {
    for (const member of told.get(file) ?? copies.reachable(file, COPY)) {
      changed.add(member);
      told.delete(member);
    }
  }

  function link(file: string): void {
    const own = numbers.get(file)!;
    const sketch = sketchOf(file);
    const shared = new Map<number, number>();
    for (const key of keysOf(sketch))
      if (filesByKey.count(key, COMMON + 2) <= COMMON)
        for (const number of filesByKey.of(key)) shared.set(number, (shared.get(number) ?? 0) + 1);
    shared.delete(own);
    for (const [number, count] of shared) {
      if (count < LEAST_SHARED * Math.min(keyCounts[own]!, keyCounts[number]!)) continue;
      const other = names[number]!;
      const containment = containmentOf(sketch, sketchOf(other));
      if (containment < PASSAGES) continue;
      copies.link(file, other, containment);
    }
  }

  function remove(file: string): void {
    const entry = entries.get(file);
    if (!entry) return;
    noteCluster(file);
    const places = lists.of(entry.places);
    keysOf(sketchOf(file)).forEach((key, i) => {
      filesByKey.remove(key, places[i]!);
      if (filesByKey.count(key, COMMON + 2) === COMMON)
        for (const other of sharing(key)) stale.add(other);
    });
    free.push(numbers.get(file)!);
    numbers.delete(file);
    copies.unlink(file);
    lists.remove(entry.hashes);
    lists.remove(entry.places);
    entries.delete(file);
    stale.delete(file);
  }

  function put(file: string, { sketch, published }: ReprintText): void {
    remove(file);
    const number = free.pop() ?? names.length;
    const keys = keysOf(sketch);
    const places = keys.map((key) => filesByKey.add(key, number));
    const [hashes, at] = [lists.add(sketch.hashes), lists.add(places)];
    entries.set(file, { total: sketch.total, hashes, places: at, published });
    numbers.set(file, number);
    names[number] = file;
    keyCounts[number] = places.length;
    for (const key of keys)
      if (filesByKey.count(key, COMMON + 2) === COMMON + 1)
        for (const other of sharing(key)) stale.add(other);
    link(file);
    noteCluster(file);
  }

  function settle(): void {
    for (const file of stale) {
      noteCluster(file);
      copies.unlink(file);
      link(file);
      noteCluster(file);
    }
    stale.clear();
  }

  const byDate = (a: string, b: string) => {
    const dateA = entries.get(a)?.published ?? '9999';
    const dateB = entries.get(b)?.published ?? '9999';
    return dateA < dateB ? -1 : dateA > dateB ? 1 : a < b ? -1 : a > b ? 1 : 0;
  };

  function clusterOf(file: string): readonly string[] {
    settle();
    const known = told.get(file);
    if (known) return known;
    const cluster = [...copies.reachable(file, COPY)].sort(byDate);
    for (const member of cluster) told.set(member, cluster);
    return cluster;
  }

  return {
    put,
    remove,
    copiesOf(file) {
      settle();
      return [...copies.copiesOf(file)]
        .map(([other, containment]) => ({
          file: other,
          containment,
          kind: containment >= COPY ? ('copy' as const) : ('passages' as const),
        }))
        .sort((a, b) => b.containment - a.containment || (a.file < b.file ? -1 : 1));
    },
    changes() {
      settle();
      const files = changed;
      changed = new Set();
      return files;
    },
    clusterOf,
    earliestOf: (file) => clusterOf(file)[0] ?? file,
    clusters() {
      const seen = new Set<string>();
      const all: (readonly string[])[] = [];
      for (const file of [...entries.keys()].sort()) {
        if (seen.has(file)) continue;
        const cluster = clusterOf(file);
        for (const member of cluster) seen.add(member);
        if (cluster.length > 1) all.push(cluster);
      }
      return all;
    },
  };
}
