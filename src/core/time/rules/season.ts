import { readYear } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { unresolved, type TimeRule } from '../rule.ts';

const shifts: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
};
/** The month in which each season begins. */
const begins: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season: `this summer`, `last fall`, `the winter of 1994`, `spring 2023`, `in the summer`. */
export const season: TimeRule = {
  name: 'season',
  begins: { words: [...Object.keys(shifts), 'the'], means: (word) => word.season !== undefined },
  read: (lexemes, at) => {
    let i = at;
    const the = lexemes[i]!.lower === 'the';
    if (the) i++;
    let shift: number | null = null;
    while (i < at + 3 && Object.hasOwn(shifts, (lexemes[i] ?? edge).lower))
      shift = shifts[lexemes[i++]!.lower]!;
    if (/^(early|late|previous)$/.test((lexemes[i] ?? edge).lower) && the) i++;
    const name = lexemes[i] ?? edge;
    const code = name.word.season;
    if (code === undefined || name.word.plural) return null;
    const gap = lexemes[i + 1]?.lower === 'of' || lexemes[i + 1]?.text === ',' ? i + 2 : i + 1;
    const year = readYear(lexemes, gap);
    if (year)
      return {
        to: year.to,
        type: 'DATE',
        resolve: () => ({
          value: `${year.value}-${code}`,
          reason: 'season and year are written out',
          confidence: 0.95,
        }),
      };
    if (shift === null && !isSeason(lexemes, i, at, the)) return null;
    const count = shift;
    return {
      to: i + 1,
      type: 'DATE',
      resolve: ({ published, base, direction }) => {
        if (published === null) return unresolved(`XXXX-${code}`);
        const latest = latestBegun(code, published);
        const running = isRunning(code, latest, published);
        const next = latest + 1;
        if (count === null || count === 0) {
          const toward = direction().toward;
          const sameYear = +published.slice(0, 4);
          const ahead = running ? latest : next;
          const year =
            toward === 'past'
              ? latest
              : toward === 'future'
                ? ahead
                : count === 0 && code !== 'WI'
                  ? sameYear
                  : latest;
          return {
            value: `${year}-${code}`,
            anchor: published,
            reason: `the ${name.lower} ${toward === 'future' ? 'that comes with or after' : 'last begun before'} ${base}`,
            confidence: 0.75,
            alternative:
              ahead === year ? (latest === year ? null : `${latest}-${code}`) : `${ahead}-${code}`,
          };
        }
        const year = count > 0 ? next : running ? latest - 1 : latest;
        return {
          value: `${year}-${code}`,
          anchor: published,
          reason: `the ${name.lower} ${count < 0 ? 'before' : 'after'} ${base}`,
          confidence: 0.85,
        };
      },
    };
  },
};

/** The year of the season that had begun last when the article was published. */
function latestBegun(code: string, published: string): number {
  const year = +published.slice(0, 4);
  return +published.slice(5, 7) >= begins[code]! ? year : year - 1;
}

/** Whether the season that began in `year` was still on. */
function isRunning(code: string, year: number, published: string): boolean {
  const months = (+published.slice(0, 4) - year) * 12 + +published.slice(5, 7) - begins[code]!;
  return months < 3;
}

/** Whether a bare word is the season and not a verb, a source of water or part of a name. */
function isSeason(lexemes: readonly Lexeme[], i: number, at: number, the: boolean): boolean {
  const before = (lexemes[at - 1] ?? edge).lower;
  const name = lexemes[i]!;
  const next = lexemes[i + 1] ?? edge;
  const preposition =
    /^(in|into|during|by|since|until|from|through|for|over|early|late|of|mid|-)$/.test(before);
  if (name.lower === 'spring' || name.lower === 'fall' || /^(of|in)$/.test(next.lower))
    return (
      /^(in|during|by|since|until|through|early|late|mid|-)$/.test(before) &&
      !/^(of|in|into|from)$/.test(next.lower)
    );
  return preposition && (the || !/^[A-Z]/.test(next.text));
}
