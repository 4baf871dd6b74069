import lists from '../../../data/article/furniture.json' with { type: 'json' };
import type { Line } from '../text/lines.ts';
import { isTailHeading, lineKey } from './line-kinds.ts';

/** What a word can be, as bits: one look into one table tells all. */
const kind = { function: 1, interface: 2, network: 4, reporting: 8, you: 16, we: 32 } as const;

const kinds: ReadonlyMap<string, number> = kindsOf([
  [lists.functionWords, kind.function],
  [lists.interfaceWords, kind.interface],
  [lists.networks, kind.network],
  [lists.reportingVerbs, kind.reporting],
  ['you your', kind.you],
  ['we our us', kind.we],
]);

function kindsOf(words: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [list, bit] of words)
    for (const word of list.split(' ')) table.set(word, (table.get(word) ?? 0) | bit);
  return table;
}

/** Counts of one line, taken in one pass over its words. */
export interface Look {
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
  /** 0 none, 1 short, 2 middling, 3 long, each without or with the end of a sentence. */
  readonly kind: number;
  readonly ends: number;
  readonly heading: boolean;
}

export function lookAt(line: Line): Look {
  const { text } = line;
  let words = 0;
  let functions = 0;
  let capitals = 0;
  let ui = 0;
  let social = 0;
  let reporting = 0;
  let you = 0;
  let we = 0;
  let past = 0;
  const names: string[] = [];
  for (const found of text.match(/[\p{L}\p{N}][\p{L}\p{N}'’+-]*/gu) ?? []) {
    words++;
    const word = found.toLowerCase();
    const is = kinds.get(word) ?? 0;
    if (is & kind.function) functions++;
    else if (is & kind.interface) ui++;
    if (is & kind.network) social++;
    if (is & kind.reporting) reporting++;
    if (is & kind.you) you++;
    if (is & kind.we) we++;
    if (word.length > 4 && word.endsWith('ed')) past++;
    if (found.charCodeAt(0) !== word.charCodeAt(0)) {
      capitals++;
      if (word.length > 2 && !(is & kind.function)) names.push(word);
    }
  }
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
    key: lineKey(text),
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
    kind: size * 2 + (ends === 1 ? 1 : 0),
    ends,
    heading: isTailHeading(text),
  };
}

export const isProse = (look: Look) =>
  look.words >= 9 && look.ends === 1 && look.functions > 0.2 * look.words;
