import { HASH_START, hashOn } from '../text/hash.ts';
import type { Line } from '../text/lines.ts';
import { character, characterOf } from './line-characters.ts';
import { isTailHeading, lineKey } from './tail-headings.ts';
import { kind, kindOf, kindOfHash } from './word-kinds.ts';
import { wordsIn } from './words-in.ts';

const COMMA = ','.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const isSpace = (code: number) => code <= SPACE || code === 0xa0;

/** A line with what is counted of it, in one pass over its characters. */
export interface Look extends Line {
  readonly key: string;
  /** Runs of letters and figures. */
  readonly words: number;
  readonly functions: number;
  readonly capitals: number;
  readonly interface: number;
  readonly networks: number;
  readonly reporting: number;
  readonly you: number;
  readonly we: number;
  readonly past: number;
  readonly names: readonly string[];
  /** The cues whose words it holds, `cueBits`. */
  readonly cues: number;
  /** The kinds of characters that stand in it, `character` bits. */
  readonly characters: number;
  /** Runs of characters between white space: what a person counts as words. */
  readonly runs: number;
  /** Commas before a space, and sentences that end before another one begins. */
  readonly commas: number;
  readonly sentences: number;
  /** 0 a few words, 1 a line, 2 a sentence, 3 more. */
  readonly size: number;
  /** 0 none, 1 short, 2 middling, 3 long, each without or with the end of a sentence. */
  readonly kind: number;
  readonly ends: number;
  readonly heading: boolean;
}

export function lookAt(line: Line): Look {
  const { start, end, text, lower, afterBlank } = line;
  let words = 0;
  let functions = 0;
  let capitals = 0;
  let ui = 0;
  let social = 0;
  let reporting = 0;
  let you = 0;
  let we = 0;
  let past = 0;
  let cues = 0;
  let characters = 0;
  let commas = 0;
  let sentences = 0;
  let runs = 0;
  let inRun = false;
  const names: string[] = [];
  for (let at = 0; at < lower.length;) {
    const from = at;
    const first = lower.charCodeAt(at++);
    if (isSpace(first)) {
      inRun = false;
      continue;
    }
    if (!inRun) runs++;
    inRun = true;
    let bits = characterOf(first);
    characters |= bits;
    if (!(bits & character.word)) {
      if (bits & character.stop) {
        if (beginsAfter(text, at)) sentences++;
      } else if (first === COMMA && lower.charCodeAt(at) === SPACE) commas++;
      continue;
    }
    let joined = false;
    let hash = hashOn(HASH_START, first);
    for (; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      bits = characterOf(code);
      if (!(bits & (character.word | character.joint))) break;
      if (bits & character.joint) joined = true;
      characters |= bits;
      hash = hashOn(hash, code);
    }
    words++;
    const is = kindOfHash(hash);
    cues |= is;
    if (joined) for (const part of wordsIn(lower.slice(from, at))) cues |= kindOf(part);
    if (is & kind.function) functions++;
    else if (is & kind.interface) ui++;
    if (is & kind.network) social++;
    if (is & kind.reporting) reporting++;
    if (is & kind.you) you++;
    if (is & kind.we) we++;
    if (at - from > 4 && lower.startsWith('ed', at - 2)) past++;
    if (first !== text.charCodeAt(from)) {
      capitals++;
      if (at - from > 2 && !(is & kind.function)) names.push(lower.slice(from, at));
    }
  }
  const key = lineKey(text, lower);
  const tail = text.slice(-4);
  const ends = /[.!?]["”’'»)\]]{0,2}$/.test(tail)
    ? /(?:\.\.\.?|…)$/.test(tail)
      ? 2
      : 1
    : /[…]$/.test(tail)
      ? 2
      : /:$/.test(tail)
        ? 3
        : /[,;–—-]$/.test(tail)
          ? 4
          : 0;
  const length = words < 1 ? 0 : words < 9 ? 1 : words < 21 ? 2 : 3;
  return {
    start,
    end,
    text,
    lower,
    afterBlank,
    key,
    words,
    functions,
    capitals,
    interface: ui,
    networks: social,
    reporting,
    you,
    we,
    past,
    names,
    cues,
    characters,
    runs,
    commas,
    sentences,
    size: words < 6 ? 0 : words < 13 ? 1 : words < 31 ? 2 : 3,
    kind: length * 2 + (ends === 1 ? 1 : 0),
    ends,
    heading: isTailHeading(text, key),
  };
}

/** Whether a sentence begins there, after the stop of another: a space and a capital or a quote, perhaps a closing mark before. */
function beginsAfter(text: string, at: number): boolean {
  const space = /["”’)]/.test(text.charAt(at)) ? at + 1 : at;
  return text[space] === ' ' && /[\p{Lu}"“‘]/u.test(text.charAt(space + 1));
}

export const isProse = (look: Look) =>
  look.words >= 9 && look.ends === 1 && look.functions > 0.2 * look.words;
