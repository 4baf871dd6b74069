import { MONTHS } from '../../calendar/day-names.ts';
import { readGovernment } from '../../entities/governments.ts';
import type { CopyWord } from '../edited-copy.ts';
import type { QuestionKind } from '../question.ts';

/** A word of one sentence and the one that stands for it in the other. */
export interface OtherValue {
  readonly kind: QuestionKind;
  readonly words: readonly [CopyWord, CopyWord];
}

/**
 * Where one sentence holds all that the other tells but for a month, a year or a nationality: the only one of its kind
 * that it has, in the same place. A second one may belong to something else.
 *
 * @param all The words of the one.
 * @param wanted Those of the other.
 * @param lost The words of the other that the one lacks, beside numbers.
 */
export function otherValue(
  all: readonly CopyWord[],
  wanted: readonly CopyWord[],
  lost: readonly CopyWord[],
): OtherValue | null {
  if (lost.length === 0) return otherOf(all, wanted, YEAR);
  const [gap] = lost;
  if (lost.length > 1) return null;
  if (MONTH.test(gap!.text)) return otherOf(all, wanted, MONTH);
  return isNationality(gap!) ? otherNation(all, wanted, gap!) : null;
}

const YEAR = /^(?:1[6-9]|20)\d\d$/;
const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`);

function otherOf(
  all: readonly CopyWord[],
  wanted: readonly CopyWord[],
  kind: RegExp,
): OtherValue | null {
  const [x, y] = [all, wanted].map((words) => words.filter(({ text }) => kind.test(text)));
  if (x!.length !== 1 || y!.length !== 1 || x![0]!.lower === y![0]!.lower) return null;
  if (!haveOneSubject(all, wanted)) return null;
  return { kind: 'date', words: [x![0]!, y![0]!] };
}

/** Whether both begin with one thing, or the one with a pronoun for it: a niece dies in another year. */
function haveOneSubject(all: readonly CopyWord[], wanted: readonly CopyWord[]): boolean {
  const opening = (words: readonly CopyWord[]) =>
    words
      .slice(0, 4)
      .filter(({ text }) => /^\p{Lu}/u.test(text) && !/^(?:An?|The|In|On|At)$/.test(text));
  const [p, q] = [opening(all), opening(wanted)];
  const isIn = (word: CopyWord | undefined, list: readonly CopyWord[]) =>
    list.some(({ lower }) => lower === word?.lower);
  return /^(?:he|she|it|they)$/.test(all[0]?.lower ?? '') || isIn(p[0], q) || isIn(q[0], p);
}

/** *a Canadian film*, *an American sports film*: before the same word. */
function otherNation(
  all: readonly CopyWord[],
  wanted: readonly CopyWord[],
  gap: CopyWord,
): OtherValue | null {
  const rivals = all.filter(isNationality);
  if (rivals.length !== 1) return null;
  const ahead = (words: readonly CopyWord[], word: CopyWord, count: number) =>
    words.slice(words.indexOf(word) + 1, words.indexOf(word) + 1 + count);
  const [next] = ahead(wanted, gap, 1);
  const isOfOne = next && ahead(all, rivals[0]!, 3).some(({ lower }) => lower === next.lower);
  return isOfOne ? { kind: 'value', words: [rivals[0]!, gap] } : null;
}

function isNationality({ text }: CopyWord): boolean {
  return readGovernment(text)?.sense === 'people';
}
