import data from '../../../../data/questions/facts.json' with { type: 'json' };
import { foldName } from '../../entities/name-key.ts';
import { wordSet } from '../../text/word-list.ts';
import { initialsOf, lettersOf } from '../match-parties.ts';
import { areSpellings } from '../one-name.ts';

/** Words of a name that others leave out. */
const empty = wordSet(data.emptyInNames);

/** Whether two names, as they are written, may be of one: *James Clark* and *Clark*, *UN* and *United Nations*. */
export function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  if (small.length > 0 && small.every((word) => large.includes(word))) return true;
  if (isShort(a, b) || isShort(b, a)) return true;
  return !REGNAL.test(a) && areSpellings(foldName(a), foldName(b));
}

/** *George V* and *George VI* are spelled alike. */
const REGNAL = / [IVX]+$/;

function wordsOf(name: string): readonly string[] {
  const words = foldName(name).split(/[^\p{L}\p{N}]+/u);
  const own = words.filter((word) => (word.length > 1 || /^[ivx]$/.test(word)) && !empty.has(word));
  return own.length > 0 ? own : words.filter((word) => word !== '');
}

function isShort(short: string, long: string): boolean {
  const letters = lettersOf(short).toLowerCase();
  return letters.length > 1 && letters.length < 7 && letters === initialsOf(long.toLowerCase());
}
