import table from '../../../data/entities/given-names.json' with { type: 'json' };
import { foldName } from './name-key.ts';

/** The words of a person's name, folded: `Kim Jong-un` → kim, jong, un. Suffixes as Jr. are left out, but not *J.R.* */
export function nameWords(name: string): readonly string[] {
  return foldName(name)
    .split(' ')
    .filter((word, i) => i === 0 || !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}

/**
 * A word of a name without what transliterations vary: `sergei` and `sergey`, `zelensky`, `zelenskyy`
 * and `zelenskiy` are alike. Only differences of spelling that no two names of one language live by.
 */
export function soundOf(word: string): string {
  return word
    .replace(/[^a-z]/g, '')
    .replace(/iy$|yi$|yy$|ij$|ii$|ey$|ei$|iĭ$/, 'i')
    .replace(/ey|ei|ay|ai/g, (pair) => (pair[0] === 'e' ? 'ei' : 'ai'))
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/tz/g, 'ts')
    .replace(/tch/g, 'ch')
    .replace(/oo|ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/y/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

/**
 * A key that all spellings of a word share, with its letters written out or not: `müller`, `muller` and `mueller`.
 * Words of other names have it too (`michal`, `michael`), so it finds candidates and decides nothing.
 */
export function looseSoundOf(word: string): string {
  return soundOf(word.replace(/(?<=[aou])e/g, '').replace(/dj/g, 'd'));
}

const givenNames: ReadonlyMap<string, string> = new Map([
  ...table.names.map(([short, long]): [string, string] => [short!, long!]),
  ...table.spellings.flatMap((group) =>
    group.slice(1).map((name): [string, string] => [name, group[0]!]),
  ),
]);

/**
 * One form of a given name for all that the press writes for it: `philip` for `phil`, `muhammad` for `mohamed`,
 * `alexander` for `oleksandr`; any other word as it is.
 */
export function givenNameOf(word: string): string {
  return givenNames.get(word) ?? word;
}

/** How one name stands to another that it may be short for. */
export type Relation = 'same' | 'short' | null;

/** Words whose sound begins with their own first letter. */
const keepsFirst = /^[bdfghjlmnrsvxz]/;

/** Whether two words of names can be one: the same sound, or an initial and its name. */
function fits(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a[0] !== b[0] && keepsFirst.test(a) && keepsFirst.test(b)) return false;
  return soundOf(a) === soundOf(b);
}

/** *Phil Seary*, *Philip Seary*: the same but for the form of the given name. */
function isNicknamed(a: readonly string[], b: readonly string[]): boolean {
  return (
    a[0] !== b[0] &&
    givenNameOf(a[0]!) === givenNameOf(b[0]!) &&
    a.slice(1).every((word, i) => word.length > 1 && fits(word, b[i + 1]!))
  );
}

/**
 * Compares two names of people by their words. `short` means that the first can be a short form of the
 * second: *Lavrov* or *Son Hui* or *S. Lavrov*; it does not mean that it is.
 */
export function relate(a: readonly string[], b: readonly string[]): Relation {
  if (a.length === 0 || b.length === 0) return null;
  if (a.length === b.length) {
    if (!a.every((word, i) => fits(word, b[i]!)))
      return a.length > 1 && isNicknamed(a, b) ? 'short' : null;
    return a.every((word, i) => word.length > 1 === b[i]!.length > 1) ? 'same' : 'short';
  }
  if (a.length > b.length) return null;
  for (let from = 0; from + a.length <= b.length; from++)
    if (
      a.every((word, i) => word.length > 1 && fits(word, b[from + i]!) && b[from + i]!.length > 1)
    )
      return 'short';
  if (a.length < 2) return null;
  // Donald Trump, Donald J. Trump: first and last agree, the middle is left out.
  return fits(a[0]!, b[0]!) && fits(a[a.length - 1]!, b[b.length - 1]!) && a.length === 2
    ? 'short'
    : null;
}
