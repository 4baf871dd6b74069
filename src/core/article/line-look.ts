import lists from '../../../data/article/furniture.json' with { type: 'json' };
import type { Line } from '../text/lines.ts';
import { character, characterOf } from './line-characters.ts';
import { isTailHeading, lineKey } from './tail-headings.ts';

/** What a word can be, as bits: one look into one table tells all. */
const kind = { function: 1, interface: 2, network: 4, reporting: 8, you: 16, we: 32 } as const;

/** Words of one meaning in furniture: a line that holds one is worth a closer look. */
export type Cue = keyof typeof lists.cues;

/** The bit of each cue, above those of `kind`. */
export const cueBits = Object.fromEntries(
  Object.keys(lists.cues).map((cue, i) => [cue, 64 << i]),
) as Readonly<Record<Cue, number>>;

const kinds: ReadonlyMap<string, number> = kindsOf([
  [lists.functionWords, kind.function],
  [lists.interfaceWords, kind.interface],
  [lists.networks, kind.network],
  [lists.reportingVerbs, kind.reporting],
  ['you your', kind.you],
  ['we our us', kind.we],
  ...Object.entries(lists.cues).map(([cue, words]) => [words, cueBits[cue as Cue]] as const),
]);

function kindsOf(words: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [list, bit] of words)
    for (const word of list.split(' ')) table.set(word, (table.get(word) ?? 0) | bit);
  return table;
}

/** A line with what is counted of it, in one pass over its characters. */
export interface Look extends Line {
  readonly key: string;
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
  /** Its words in lower case, each part of a word of several by itself, as `wordsOf` gives them. */
  readonly parts: readonly string[];
  /** The cues whose words it holds, `cueBits`. */
  readonly cues: number;
  /** The kinds of characters that stand in it, `character` bits. */
  readonly characters: number;
  /** Commas before a space, and sentences that end before another one begins. */
  readonly commas: number;
  readonly sentences: number;
  /** 0 none, 1 short, 2 middling, 3 long, each without or with the end of a sentence. */
  readonly kind: number;
  readonly ends: number;
  readonly heading: boolean;
}

export function lookAt(line: Line): Look {
  const { start, end, text, lower, afterBlank } = line;
  // Hardly a letter changes its length in lower case; where one does, each word is asked for.
  const aligned = lower.length === text.length;
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
  const names: string[] = [];
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const from = at;
    let bits = characterOf(text.charCodeAt(at++));
    characters |= bits;
    if (!(bits & character.word)) {
      if (bits & character.stop) {
        if (beginsAfter(text, at)) sentences++;
      } else if (text.startsWith(', ', from)) commas++;
      continue;
    }
    let joined = false;
    for (; at < text.length; at++) {
      bits = characterOf(text.charCodeAt(at));
      if (!(bits & (character.word | character.joint))) break;
      if (bits & character.joint) joined = true;
      characters |= bits;
    }
    words++;
    const word = aligned ? lower.slice(from, at) : text.slice(from, at).toLowerCase();
    const is = kinds.get(word) ?? 0;
    if (!joined) {
      cues |= is;
      parts.push(word);
    } else
      for (const part of wordsOf(word)) {
        cues |= kinds.get(part) ?? 0;
        parts.push(part);
      }
    if (is & kind.function) functions++;
    else if (is & kind.interface) ui++;
    if (is & kind.network) social++;
    if (is & kind.reporting) reporting++;
    if (is & kind.you) you++;
    if (is & kind.we) we++;
    if (word.length > 4 && word.endsWith('ed')) past++;
    if (text.charCodeAt(from) !== word.charCodeAt(0)) {
      capitals++;
      if (word.length > 2 && !(is & kind.function)) names.push(word);
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
  const size = words < 1 ? 0 : words < 9 ? 1 : words < 21 ? 2 : 3;
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
    parts,
    cues,
    characters,
    commas,
    sentences,
    kind: size * 2 + (ends === 1 ? 1 : 0),
    ends,
    heading: isTailHeading(text, key),
  };
}

/** The words of a text in lower case, without a possessive *s*. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a sentence begins there, after the stop of another: a space and a capital or a quote, perhaps a closing mark before. */
function beginsAfter(text: string, at: number): boolean {
  const space = /["”’)]/.test(text.charAt(at)) ? at + 1 : at;
  return text[space] === ' ' && /[\p{Lu}"“‘]/u.test(text.charAt(space + 1));
}

export const isProse = (look: Look) =>
  look.words >= 9 && look.ends === 1 && look.functions > 0.2 * look.words;
