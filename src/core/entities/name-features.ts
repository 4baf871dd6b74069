import type { Sentence } from '../language/sentence.ts';
import { combine, hashText } from '../language/perceptron.ts';
import { listBit, longestPhrase, phraseHash, type Gazetteer } from './gazetteer.ts';
import { lettering, type Vocabulary, type Word } from './word.ts';

/** A sentence as the features see it: an entry for each token. */
export interface Line {
  readonly words: readonly Word[];
  readonly pos: Int32Array;
  /** Lists that hold a phrase which begins, goes on, ends here, or is this token alone. */
  readonly begins: Uint16Array;
  readonly inside: Uint16Array;
  readonly ends: Uint16Array;
  readonly alone: Uint16Array;
  /** First and last token of the run of capitalised words that the token lies in; -1 outside of one. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Whether the token may be part of a name at all. */
  readonly candidate: Uint8Array;
  /** Marks of the token that hold whatever the neighbours: first word, in brackets, in quotation marks. */
  readonly flags: Uint8Array;
  /** 0 a sentence, 1 a headline with most words capitalised, 2 all in capitals. */
  readonly style: number;
}

/** Feature buffer size: more than any token has. */
export const maximalFeatures = 160;

/** What the whole article shows of a word, by the hash of its small letters: bits of `seen`. */
export type Memory = Map<number, number>;

const seen = {
  small: 1,
  capitalInside: 2,
  afterGiven: 4,
  afterTitle: 8,
  beforeOrganisation: 16,
  afterIn: 32,
  inLonger: 64,
  beforeSaid: 128,
  withPossessive: 256,
  afterThe: 512,
  inCapitals: 1024,
  beforeCapital: 2048,
} as const;
const seenBits = Object.values(seen);

const linking = new Set(
  [
    'of',
    'the',
    'and',
    'for',
    'de',
    'la',
    'del',
    'da',
    'di',
    'du',
    'van',
    'der',
    'von',
    'bin',
    'al',
    'el',
    'ibn',
    '&',
    '-',
    "'s",
    '’s',
  ].map((word) => hashText(word)),
);
const place = new Set(['in', 'at', 'near', 'from'].map((word) => hashText(word)));
const saying = new Set(['said', 'says', 'told', 'added'].map((word) => hashText(word)));
const titles = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. president minister gen gen. col col. lt. capt. sgt. sen. rep. gov. senator governor judge secretary chancellor premier king queen prince princess pope sir lord coach spokesman spokeswoman leader'
    .split(' ')
    .map((word) => hashText(word)),
);
const organisationEndings = new Set(
  'inc inc. corp corp. ltd ltd. co co. llc plc ag sa group party ministry university council committee agency association bank company department institute commission court army front union'
    .split(' ')
    .map((word) => hashText(word)),
);
const the = hashText('the');
const possessive = new Set([hashText("'s"), hashText('’s')]);
const edge: Word = {
  exact: 1,
  lower: 1,
  lettering: lettering.mark,
  shape: 1,
  prefixes: [],
  suffixes: [],
  coarse: 0,
  fine: 0,
  lists: 0,
};

/** Looks up all that the features of a sentence need. */
export function readLine(sentence: Sentence, vocabulary: Vocabulary, gazetteer: Gazetteer): Line {
  const { tokens } = sentence;
  const n = tokens.length;
  const style = styleOf(tokens.map((token) => token.text));
  const words = tokens.map(({ text }) => vocabulary(style === 2 ? capitalised(text) : text));
  const line = {
    words,
    pos: Int32Array.from(tokens, (token) => hashText(token.pos)),
    begins: new Uint16Array(n),
    inside: new Uint16Array(n),
    ends: new Uint16Array(n),
    alone: new Uint16Array(n),
    runFrom: new Int32Array(n).fill(-1),
    runTo: new Int32Array(n).fill(-1),
    candidate: new Uint8Array(n),
    flags: new Uint8Array(n),
    style,
  };
  markRuns(line);
  markCandidates(line);
  markPhrases(line, gazetteer);
  let first = true;
  let brackets = 0;
  let quotes = 0;
  tokens.forEach(({ text }, i) => {
    if (text === '(' || text === '[') brackets++;
    else if (text === ')' || text === ']') brackets = 0;
    else if (text === '"' || text === '“' || text === '”') quotes ^= 1;
    line.flags[i] = (first ? 1 : 0) | (brackets > 0 ? 2 : 0) | (quotes ? 4 : 0);
    if (words[i]!.lettering !== lettering.mark) first = false;
  });
  return line;
}

function capitalised(text: string): string {
  return text.length > 1 ? text[0] + text.slice(1).toLowerCase() : text;
}

function styleOf(texts: readonly string[]): number {
  let lettered = 0;
  let capitals = 0;
  let raised = 0;
  for (const text of texts) {
    if (!/\p{L}{2}/u.test(text)) continue;
    lettered++;
    if (!/\p{Ll}/u.test(text)) capitals++;
    if (/^\p{Lu}/u.test(text)) raised++;
  }
  if (lettered >= 3 && capitals >= lettered * 0.7) return 2;
  return lettered >= 4 && raised >= lettered * 0.75 ? 1 : 0;
}

/** Whether a word can begin or end a name by its letters. */
function raised(word: Word): boolean {
  const { lettering: kind } = word;
  return kind >= lettering.capitalised && kind <= lettering.initial;
}

function markRuns(line: Line): void {
  const { words, runFrom, runTo } = line;
  for (let i = 0; i < words.length; i++) {
    if (!raised(words[i]!)) continue;
    let end = i;
    for (;;) {
      let next = end + 1;
      while (
        next < words.length &&
        next - end < 3 &&
        linking.has(words[next]!.lower) &&
        !raised(words[next]!)
      )
        next++;
      if (next >= words.length || !raised(words[next]!)) break;
      end = next;
    }
    for (let k = i; k <= end; k++) {
      runFrom[k] = i;
      runTo[k] = end;
    }
    i = end;
  }
}

/** Capitalised words, what stands right beside them, and short gaps between them. */
function markCandidates({ words, candidate }: Line): void {
  let last = -9;
  words.forEach((word, i) => {
    if (!raised(word)) return;
    const from = i - last <= 4 ? last + 1 : Math.max(0, i - 1);
    candidate.fill(1, from, Math.min(words.length, i + 2));
    last = i;
  });
}

function markPhrases(line: Line, gazetteer: Gazetteer): void {
  const { words, candidate, begins, inside, ends, alone } = line;
  for (let i = 0; i < words.length; i++) {
    if (!candidate[i]) continue;
    alone[i]! |= words[i]!.lists;
    let hash: number | null = null;
    for (let n = 1; n <= longestPhrase && i + n <= words.length; n++) {
      hash = phraseHash(hash, words[i + n - 1]!.lower);
      if (n === 1) continue;
      const lists = gazetteer.lists(hash);
      if (lists === 0) continue;
      begins[i]! |= lists;
      ends[i + n - 1]! |= lists;
      for (let k = i + 1; k < i + n - 1; k++) inside[k]! |= lists;
    }
  }
}

/** Gathers what an article shows of its words. */
export function remember(lines: readonly Line[]): Memory {
  const memory: Memory = new Map();
  for (const { words, flags, runFrom, runTo, style } of lines)
    words.forEach((word, i) => {
      let bits = 0;
      if (word.lettering === lettering.small) {
        if (word.coarse === 0) return;
        bits = seen.small;
      } else {
        if (!raised(word)) return;
        const before = words[i - 1] ?? edge;
        const after = words[i + 1] ?? edge;
        if (style !== 0) bits |= seen.inCapitals;
        else if (!(flags[i]! & 1)) bits |= seen.capitalInside;
        if (before.lists & listBit.given && raised(before)) bits |= seen.afterGiven;
        if (titles.has(before.lower)) bits |= seen.afterTitle;
        if (organisationEndings.has(after.lower) && raised(after)) bits |= seen.beforeOrganisation;
        if (place.has(before.lower)) bits |= seen.afterIn;
        if (runFrom[i]! >= 0 && runTo[i] !== runFrom[i])
          bits |= runFrom[i] === i ? seen.beforeCapital : seen.inLonger;
        if (saying.has(after.lower)) bits |= seen.beforeSaid;
        if (possessive.has(after.lower)) bits |= seen.withPossessive;
        if (before.lower === the) bits |= seen.afterThe;
      }
      memory.set(word.lower, (memory.get(word.lower) ?? 0) | bits);
    });
  return memory;
}

/**
 * Writes the features of one token.
 *
 * @returns How many there are.
 */
export function features(line: Line, i: number, memory: Memory, out: Int32Array): number {
  const { words } = line;
  const word = words[i]!;
  const before = words[i - 1] ?? edge;
  const before2 = words[i - 2] ?? edge;
  const after = words[i + 1] ?? edge;
  const after2 = words[i + 2] ?? edge;
  let n = 0;
  const add = (template: number, value: number) => {
    out[n++] = combine(template, value);
  };
  const { flags, style } = line;
  const first = flags[i]! & 1;
  add(1, 0);
  add(2, word.lower);
  add(3, word.exact);
  add(4, before.lower);
  add(5, after.lower);
  add(6, before2.lower);
  add(7, after2.lower);
  add(8, combine(before.lower, word.lower));
  add(9, combine(word.lower, after.lower));
  add(10, combine(word.shape, first));
  add(11, combine(before.shape, word.shape));
  add(12, combine(word.shape, after.shape));
  add(13, word.lettering * 16 + style * 4 + first);
  add(14, (before.lettering * 8 + word.lettering) * 8 + after.lettering);
  for (const prefix of word.prefixes) add(15, prefix);
  for (const suffix of word.suffixes) add(16, suffix);
  add(17, word.coarse);
  add(18, word.fine);
  add(19, before.coarse);
  add(20, before.fine);
  add(21, after.coarse);
  add(22, after.fine);
  add(23, before2.fine);
  add(24, after2.fine);
  add(25, word.coarse * 256 + before.coarse);
  add(26, word.coarse * 256 + after.coarse);
  add(27, combine(word.coarse * 256 + before.coarse, after.coarse));
  add(28, combine(word.coarse, word.lettering));
  add(29, combine(before2.coarse * 256 + before.coarse, word.lettering));
  add(30, combine(after2.coarse * 256 + after.coarse, word.lettering));
  add(31, line.pos[i]!);
  add(32, combine(line.pos[i - 1] ?? 0, line.pos[i]!));
  add(33, combine(line.pos[i]!, line.pos[i + 1] ?? 0));
  add(34, flags[i]! * 8 + word.lettering);
  const common = word.lists & listBit.common ? 1 : 0;
  add(35, (common * 2 + first) * 8 + word.lettering + 64 * style);
  n = addLists(line, i, out, n);
  n = addRun(line, i, out, n);
  const bits = memory.get(word.lower) ?? 0;
  if (raised(word)) for (const bit of seenBits) if (bits & bit) add(60, bit * 2 + first);
  if (raised(word)) add(61, combine(bits & (seen.small | seen.capitalInside), first * 2 + common));
  return n;
}

function addLists(line: Line, i: number, out: Int32Array, from: number): number {
  let n = from;
  const { begins, inside, ends, alone } = line;
  for (const [template, masks] of [
    [40, begins],
    [41, inside],
    [42, ends],
    [43, alone],
  ] as const) {
    let mask = masks[i]!;
    while (mask !== 0) {
      const bit = mask & -mask;
      out[n++] = combine(template, bit);
      mask ^= bit;
    }
  }
  const own = combine(alone[i]!, line.words[i]!.lettering);
  out[n++] = combine(44, own);
  out[n++] = combine(45, combine(own, alone[i - 1] ?? 0));
  out[n++] = combine(46, combine(own, alone[i + 1] ?? 0));
  out[n++] = combine(47, combine(begins[i]! | inside[i]! | ends[i]!, alone[i]!));
  return n;
}

/** The words on both sides of a run of capitalised words, and its last one, say most about its kind. */
function addRun(line: Line, i: number, out: Int32Array, from: number): number {
  const start = line.runFrom[i]!;
  if (start < 0) return from;
  const end = line.runTo[i]!;
  const { words } = line;
  let n = from;
  const left = words[start - 1] ?? edge;
  const right = words[end + 1] ?? edge;
  const head = words[end]!;
  const place = (i === start ? 1 : 0) + (i === end ? 2 : 0);
  out[n++] = combine(50, combine(left.lower, place));
  out[n++] = combine(51, combine(right.lower, place));
  out[n++] = combine(52, combine(left.coarse, right.coarse));
  out[n++] = combine(53, combine(head.lower, place));
  out[n++] = combine(54, combine(head.fine, place));
  out[n++] = combine(55, combine(words[start]!.fine, place));
  out[n++] = combine(56, combine(Math.min(end - start, 5), place));
  out[n++] = combine(57, combine(words[start]!.lists, combine(head.lists, place)));
  return n;
}
