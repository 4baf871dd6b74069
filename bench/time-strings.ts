import type { Sentence } from '../src/core/language/sentence.ts';
import { timeRules } from '../src/core/time/rules.ts';
import { words } from '../src/core/time/vocabulary.ts';

/** All words that begin or make up an expression of time, with the marks and numbers around them. */
const vocabulary = [
  ...words.keys(),
  ...timeRules.flatMap(({ begins }) => begins.words ?? []),
  ..."- – , . : ; / ' ’ 's ( ) “ ” \" 0 1 2 7 10 24 30 31 99 1200 1984 2024 2.30 10:30 1/2 31st s ago earlier later of and to in on or so said will was p.m. GMT Oct. May".split(
    ' ',
  ),
];

/** A short text of words of time and other signs, in an order that makes no sense. */
export function randomText(upTo: (limit: number) => number): string {
  const gap = [' ', ' ', ' ', '', '-', '\n'][upTo(6)]!;
  return Array.from({ length: upTo(12) }, () => {
    const word = vocabulary[upTo(vocabulary.length)]!;
    if (upTo(20) === 0) return String.fromCharCode(upTo(0x2100));
    return upTo(4) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }).join(gap);
}

/** Numbers below a limit, the same ones in every run: the generator of Park and Miller (1988). */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** Sentences as a language step might give them, without one: cut at spaces, with verbs where they are known. */
export function roughSentences(text: string): readonly Sentence[] {
  const tokens = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    ...{ start: index, end: index + word.length, text: word, lemma: word.toLowerCase() },
    ...({ pos: 'X', tag: word === 'said' ? 'VBD' : 'NN', head: -1, relation: 'dep' } as const),
  }));
  const verbs = tokens.flatMap(({ text: word }, at) =>
    /^(said|was|will)$/.test(word)
      ? [
          {
            ...{ from: at, to: at + 1, head: at, finite: true, modal: null },
            ...{ perfect: false, progressive: false, passive: false, negated: false },
            tense: word === 'will' ? ('future' as const) : ('past' as const),
          },
        ]
      : [],
  );
  return [{ start: 0, end: text.length, tokens, verbs, nouns: [], clauses: [], paragraph: 0 }];
}
