import lists from '../../../data/article/furniture.json' with { type: 'json' };
import type { Line } from '../text/lines.ts';
import { isTailHeading, lineKey } from './line-kinds.ts';

const functionWords = new Set(lists.functionWords.split(' '));
const reportingVerbs = new Set(lists.reportingVerbs.split(' '));
const interfaceWords = new Set(lists.interfaceWords.split(' '));
const networks = new Set(lists.networks.split(' '));
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
  for (const [found] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’+-]*/gu)) {
    words++;
    const word = found.toLowerCase();
    if (functionWords.has(word)) functions++;
    else if (interfaceWords.has(word)) ui++;
    if (networks.has(word)) social++;
    if (reportingVerbs.has(word)) reporting++;
    if (word === 'you' || word === 'your') you++;
    if (word === 'we' || word === 'our' || word === 'us') we++;
    if (word.length > 4 && word.endsWith('ed')) past++;
    const first = found[0]!;
    if (first !== word[0]) {
      capitals++;
      if (word.length > 2 && !functionWords.has(word)) names.push(word);
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
