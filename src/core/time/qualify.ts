import modifiers from '../../../data/time/modifiers.json' with { type: 'json' };
import { edge, type Lexeme } from './lexeme.ts';
import { phraseTable, readPhrase, readPhraseBack } from './phrase-table.ts';
import type { Reading } from './rule.ts';

interface Modifier {
  readonly mod: string;
  readonly for: string;
  /** Tells the mod, but does not belong to the expression itself: *about* two weeks. */
  readonly outside?: boolean;
}

const before = phraseTable<Modifier>(
  modifiers.before.map(({ words, ...modifier }) => [words, modifier] as const),
  true,
);
const after = phraseTable(modifiers.after.map(({ words, mod }) => [words, mod] as const));

/** An expression with the words around it that narrow it. Lexeme indices, `to` exclusive. */
export interface Qualified {
  readonly from: number;
  readonly to: number;
  readonly mod: string | null;
}

/**
 * Takes in the modifiers beside an expression: `early` this week, `about` two years, the `end of`
 * October, a year `or so`.
 *
 * @param floor The first lexeme that no expression before has taken.
 */
export function qualify(
  lexemes: readonly Lexeme[],
  from: number,
  reading: Reading,
  floor: number,
): Qualified {
  let start = from;
  let mod: string | null = null;
  const isLength = reading.type === 'DURATION';
  for (let round = 0; round < 2; round++) {
    const found = readPhraseBack(before, lexemes, start - 1);
    if (!found || found.to + 1 < floor) break;
    const { entry } = found;
    if (entry.for === 'duration' && !isLength && !isAgo(lexemes, reading.to)) break;
    if (entry.for === 'point' && isLength) break;
    if (!suits(lexemes, start, entry)) break;
    mod ??= entry.mod;
    if (entry.outside) break;
    start = found.to + 1;
  }
  const behind = readPhrase(after, lexemes, reading.to);
  if (behind) return { from: start, to: behind.to, mod: behind.entry };
  return { from: start, to: reading.to, mod };
}

function isAgo(lexemes: readonly Lexeme[], to: number): boolean {
  return /^(ago|earlier|later)$/.test((lexemes[to - 1] ?? edge).lower);
}

/** *about future earnings*, *over several years*: the same words as prepositions belong to the sentence. */
function suits(lexemes: readonly Lexeme[], at: number, { mod }: Modifier): boolean {
  const word = lexemes[at - 1]!.lower;
  const next = lexemes[at]!;
  if (word === 'over' || word === 'under' || word === 'some')
    return (
      counts(next) &&
      /^(for|in|just|well|after|of|than|to|a|little|took|takes|last|lasts|lasted|spent|and)$/.test(
        (lexemes[at - 2] ?? edge).lower,
      )
    );
  if (word === 'about' || word === 'around')
    return (
      counts(next) ||
      next.word.month !== undefined ||
      next.word.moment !== undefined ||
      next.lower === 'year'
    );
  if (mod === 'START' || mod === 'END' || mod === 'MID')
    return next.lower !== 'now' && next.lower !== 'recent';
  return true;
}

const counts = ({ number, word, lower }: Lexeme) =>
  number !== null ||
  word.cardinal !== undefined ||
  word.multiplier !== undefined ||
  word.vague === true ||
  /^(a|an|half)$/.test(lower);
