import lists from '../../../data/article/furniture.json' with { type: 'json' };
import { daysBetween, type Day } from '../calendar/day.ts';
import { wordSet } from '../text/word-list.ts';

/** What is needed of an article to tell which event it reports. */
export interface Report {
  readonly file: string;
  /** ISO date of publication to any precision, or null. */
  readonly published: string | null;
  readonly title: string | null;
  readonly body: string;
}

const functionWords = wordSet(lists.functionWords);
const reportingVerbs = wordSet(lists.reportingVerbs);

/** How much of a body counts, in code units: news tells what is new first. */
const LEAD = 2500;

/** Terms of an article that are compared, the most telling ones. */
const TERMS = 60;

/** Terms in more articles than this find no candidates; they still count in the comparison. */
const COMMON = 60;

/** Cosine from which two groups are one event, and how much of it each week between them takes away. */
const SAME = 0.17;
/** Cosine from which two single articles may start or join a group. */
const LINK = 0.1;
const PER_WEEK = 0.06;

type Vector = ReadonlyMap<string, number>;

interface Group {
  readonly files: string[];
  sum: Map<string, number>;
  days: Day[];
}

/**
 * Groups articles by the event that they report: greedy average-link clustering of tf-idf vectors over
 * headline and lead, names counting double, with a toll for the days between. Candidates come from an
 * inverted index of rarer terms, so that the work stays nearly linear in the number of articles.
 *
 * @returns Groups of files, one file in exactly one group; the same for any order of the input.
 */
export function groupEvents(reports: readonly Report[]): readonly (readonly string[])[] {
  const sorted = [...reports].sort((a, b) => (a.file < b.file ? -1 : 1));
  const vectors = vectorsOf(sorted.map(termsOf));
  const groups = sorted.map(({ file, published }, i): Group => ({
    files: [file],
    sum: new Map(vectors[i]),
    days: published ? [published.slice(0, 10)] : [],
  }));
  const leader = groups.map((_, i) => i);
  const find = (i: number): number => {
    while (leader[i] !== i) i = leader[i] = leader[leader[i]!]!;
    return i;
  };
  for (const [a, b] of pairsByLikeness(vectors, groups)) {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    if (first === second) continue;
    const one = groups[first]!;
    const two = groups[second]!;
    if (likeness(one, two) < SAME) continue;
    leader[second] = first;
    one.files.push(...two.files);
    one.days.push(...two.days);
    for (const [term, weight] of two.sum) one.sum.set(term, (one.sum.get(term) ?? 0) + weight);
  }
  return groups.filter((_, i) => find(i) === i).map(({ files }) => files);
}

/** Pairs that share a rarer term and are alike, the most alike first. */
function pairsByLikeness(vectors: readonly Vector[], groups: readonly Group[]) {
  const postings = new Map<string, number[]>();
  vectors.forEach((vector, i) => {
    for (const term of vector.keys()) {
      const list = postings.get(term);
      if (list) list.push(i);
      else postings.set(term, [i]);
    }
  });
  const pairs: [number, number, number][] = [];
  vectors.forEach((vector, i) => {
    const candidates = new Set<number>();
    for (const term of vector.keys()) {
      const list = postings.get(term)!;
      if (list.length <= COMMON) for (const j of list) if (j > i) candidates.add(j);
    }
    for (const j of candidates) {
      const alike = likeness(groups[i]!, groups[j]!);
      if (alike >= LINK) pairs.push([i, j, alike]);
    }
  });
  return pairs.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
}

/** Cosine of the sums of two groups, which for unit vectors ranks as their average link does. */
function likeness(a: Group, b: Group): number {
  const [small, large] = a.sum.size <= b.sum.size ? [a.sum, b.sum] : [b.sum, a.sum];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  return dot / (norm(a.sum) * norm(b.sum) || 1) - PER_WEEK * weeksBetween(a.days, b.days);
}

const norm = (vector: Vector) => {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
};

/** Weeks between the nearest days of two groups. */
function weeksBetween(a: readonly Day[], b: readonly Day[]): number {
  if (!a.length || !b.length) return 0;
  const gap = (from: readonly Day[], to: readonly Day[]) => {
    const end = from.reduce((x, y) => (x > y ? x : y));
    const start = to.reduce((x, y) => (x < y ? x : y));
    return daysBetween(end, start);
  };
  return Math.min(Math.max(0, gap(a, b), gap(b, a)) / 7, 8);
}

/** Terms with their counts: words of headline and lead, names double, headline double. */
function termsOf({ title, body }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
      const term = stem(word.toLowerCase());
      if (functionWords.has(term) || reportingVerbs.has(term) || term.length < 3) continue;
      const isName = /^\p{Lu}/u.test(word);
      counts.set(term, (counts.get(term) ?? 0) + weight * (isName ? 2 : 1));
    }
  };
  count(title ?? '', 2);
  count(body.slice(0, LEAD), 1);
  return counts;
}

/** Plurals and possessives fall together; nothing finer is needed. */
const stem = (word: string) =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** Unit tf-idf vectors of the most telling terms. */
function vectorsOf(documents: readonly ReadonlyMap<string, number>[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const terms of documents)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return documents.map((terms) => {
    const weighted = [...terms]
      .map(([term, count]): [string, number] => [
        term,
        (1 + Math.log(count)) * Math.log((documents.length + 1) / frequency.get(term)!),
      ])
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, TERMS);
    const vector = new Map(weighted);
    const length = norm(vector) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
}
