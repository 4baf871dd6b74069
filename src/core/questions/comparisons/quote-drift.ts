import { daysBetween } from '../../calendar/day.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { copyWords, findEdits, type Edit } from '../edited-copy.ts';
import { judgeEdit, worst } from '../judge-edit.ts';
import { mayBeOneName } from '../one-name.ts';
import { haveOneSource, officeOfBoth } from '../one-source.ts';
import type { Told } from '../told.ts';

/** Words that a quotation must have before two like ones are taken for one. */
export const SHORTEST_QUOTE = 6;

/** One speaker, in nearly the same words on the same days, but for one slot: somebody misreported. */
export function compareQuotes(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (assume.oneEvent || !haveOneSource(a, b)) return null;
  if (!isQuoted(a) || !isQuoted(b)) return null;
  if (a.said && b.said && Math.abs(daysBetween(a.said, b.said)) > 1) return null;
  const [x, y] = [copyWords(a.claim.text), copyWords(b.claim.text)];
  if (Math.min(x.length, y.length) < SHORTEST_QUOTE) return null;
  const edits = findEdits(x, y)?.filter((edit) => !isLink(edit)) ?? [];
  const [edit] = edits;
  if (!edit || edits.length > 1) return null;
  // *that he is coming over the border*, *that he is going to harm us*: another sentence of the same speaker.
  if (2 * Math.max(edit.a.length, edit.b.length) >= Math.min(x.length, y.length)) return null;
  if (mayBeOneName(edit, a, b)) return null;
  const effect = worst([judgeEdit(edit)]);
  if (typeof effect !== 'object' || effect.isWeak) return null;
  const at = (told: Told, words: typeof edit.a) => {
    const [first, last] = [words[0], words[words.length - 1]];
    const { start, end } = told.claim;
    return first && last ? { start: start + first.start, end: start + last.end } : { start, end };
  };
  return {
    relation: 'conflict',
    kind: 'quote-drift',
    strength: 'strong',
    cleared: null,
    passed: [
      `both quote ${officeOfBoth(a, b) ?? a.claim.speaker!.text} in nearly the same words`,
      effect.why,
    ],
    nearest: 'the same words in both quotations',
    slots: [at(a, edit.a), at(b, edit.b)],
  };
}

/** *knew it, but I did not pay* beside *knew it, and I did not pay*: how two clauses are joined. */
function isLink({ a, b }: Edit): boolean {
  return (
    a.length === 1 &&
    b.length === 1 &&
    [a[0]!, b[0]!].every(({ lower }) => /^(?:and|but|so|yet|then)$/.test(lower))
  );
}

/** Whether the words stand in quotation marks. */
export function isQuoted({ claim }: Told): boolean {
  return /["“”]/.test(claim.sentence.text);
}
