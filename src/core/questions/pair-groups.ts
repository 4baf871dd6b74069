import { hash } from '../claims/claim-id.ts';
import { SetsByKey } from '../text/sets-by-key.ts';
import { answering, type Answering } from './answering.ts';
import type { Question } from './question.ts';
import {
  byPlaces,
  nodesOf,
  sentencesOf,
  withoutDoubled,
  type FiledPair,
  type PairedPlace,
  type Place,
} from './filed-pair.ts';
import { byUrgency, readRow, type Row } from './rows.ts';
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
  /** In the order of their places. */
  readonly pairs: readonly FiledPair[];
  readonly row: Row | null;
  /** What its id is made from; empty where it has no row. */
  readonly hash: string;
  /** Its row with its id; the same object as long as it says the same. */
  question: Question | null;
}

/** @param toldAt The claim that stands at a place. */
export function createPairGroups(toldAt: (place: Place) => Told): PairGroups {
  /** Every pair, filed under both of its files. */
  const byFile = new SetsByKey<string, FiledPair>();
  /** Every pair, by the sentences of both claims. */
  const bySentences = new SetsByKey<string, FiledPair>();
  /** Sentences whose pairs came or went. */
  const changed = new Set<string>();
  /** The pairs that are shown, by what they share with others. */
  const byNode = new SetsByKey<string, FiledPair>();
  const groupOf = new Map<FiledPair, Group>();
  const groupsByHash = new SetsByKey<string, Group>();
  /** Hashes whose groups came or went: those that are left may have other ids. */
  const toName = new Set<string>();
  /** Pairs whose group is not known, as they are new or a pair of their group is gone. */
  const loose = new Set<FiledPair>();
  /** The claims of rows, for as long as their articles say the same: a place is given anew when one is put. */
  const answers = new WeakMap<PairedPlace, Answering>();
  let listed: readonly Question[] | null = null;

  function answeringAt(place: PairedPlace): Answering {
    const known = answers.get(place);
    if (known) return known;
    const one = answering(() => toldAt(place));
    answers.set(place, one);
    return one;
  }

  /** Takes a group apart; its pairs are put together anew when somebody asks. */
  function loosen(pair: FiledPair): void {
    const group = groupOf.get(pair);
    if (!group) return;
    groupsByHash.delete(group.hash, group);
    toName.add(group.hash);
    for (const one of group.pairs) {
      groupOf.delete(one);
      loose.add(one);
    }
  }

  const isShown = (pair: FiledPair) => groupOf.has(pair) || loose.has(pair);

  function show(pair: FiledPair): void {
    for (const node of nodesOf(pair)) {
      for (const other of byNode.of(node)) loosen(other);
      byNode.add(node, pair);
    }
    loose.add(pair);
  }

  function hide(pair: FiledPair): void {
    loosen(pair);
    loose.delete(pair);
    for (const node of nodesOf(pair)) byNode.delete(node, pair);
  }

  function add(pair: FiledPair): void {
    for (const file of [pair.a.file, pair.b.file]) byFile.add(file, pair);
    const sentences = sentencesOf(pair);
    bySentences.add(sentences, pair);
    changed.add(sentences);
  }

  function drop(pair: FiledPair): void {
    for (const file of [pair.a.file, pair.b.file]) byFile.delete(file, pair);
    const sentences = sentencesOf(pair);
    bySentences.delete(sentences, pair);
    changed.add(sentences);
    if (isShown(pair)) hide(pair);
  }

  /** Shows and hides pairs that came, or whose sentences are told apart by other pairs now. */
  function showChanged(): void {
    for (const sentences of changed) {
      const pairs = [...bySentences.of(sentences)];
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
        for (const node of nodesOf(pair)) for (const other of byNode.of(node)) found.add(other);
      const pairs = [...found].sort(byPlaces);
      const row = readRow(pairs, answeringAt);
      const group: Group = { pairs, row, hash: row ? hash(row.key) : '', question: null };
      for (const pair of pairs) groupOf.set(pair, group);
      if (!row) continue;
      groupsByHash.add(group.hash, group);
      toName.add(group.hash);
    }
    loose.clear();
    for (const one of toName) nameGroups(one);
    toName.clear();
  }

  /** Gives the questions of groups with one key their ids: the later get another one. */
  function nameGroups(key: string): void {
    const same = [...groupsByHash.of(key)];
    same.sort((a, b) => byPlaces(a.pairs[0]!, b.pairs[0]!));
    same.forEach((group, at) => {
      const id = at === 0 ? key : hash(`${group.row!.key}|${at}`);
      if (group.question?.id !== id) group.question = { id, ...group.row!.question };
    });
  }

  function list(): readonly Question[] {
    const groups = [...groupsByHash.sets()].flatMap((same) => [...same]);
    return groups.map(({ question }) => question!).sort(byUrgency);
  }

  return {
    add,
    drop,
    pairsOf: (file) => byFile.of(file),
    questions() {
      regroup();
      return (listed ??= list());
    },
    questionsOf(file) {
      regroup();
      const questions = new Set<Question>();
      for (const pair of byFile.of(file)) {
        const question = groupOf.get(pair)?.question;
        if (question?.answers.some((answer) => answer.file === file)) questions.add(question);
      }
      return [...questions].sort(byUrgency);
    },
  };
}
