import { hashText } from '../language/perceptron.ts';
import { universalTags, type Sentence, type UniversalTag } from '../language/sentence.ts';
import { longestPhrase, phraseHash, type Gazetteer } from './gazetteer.ts';
import { lettering, type Vocabulary, type Word } from './word.ts';

/** A sentence as the features see it: an entry for each token. */
export interface Line {
  readonly words: readonly Word[];
  readonly pos: readonly number[];
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

const partsOfSpeech: ReadonlyMap<UniversalTag, number> = new Map(
  universalTags.map((tag) => [tag, hashText(tag)]),
);

/** Looks up all that the features of a sentence need. */
export function readLine(sentence: Sentence, vocabulary: Vocabulary, gazetteer: Gazetteer): Line {
  const { tokens } = sentence;
  const n = tokens.length;
  const asWritten = tokens.map(({ text }) => vocabulary(text));
  const style = styleOf(asWritten);
  const words = style === 2 ? tokens.map(({ text }) => vocabulary(capitalised(text))) : asWritten;
  const line = {
    words,
    pos: tokens.map((token) => partsOfSpeech.get(token.pos)!),
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

function styleOf(words: readonly Word[]): number {
  let lettered = 0;
  let capitals = 0;
  let raised = 0;
  for (const { letters } of words) {
    if (!letters.some) continue;
    lettered++;
    if (!letters.small) capitals++;
    if (letters.raised) raised++;
  }
  if (lettered >= 3 && capitals >= lettered * 0.7) return 2;
  return lettered >= 4 && raised >= lettered * 0.75 ? 1 : 0;
}

/** Whether a word can begin or end a name by its letters. */
export function raised(word: Word): boolean {
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
