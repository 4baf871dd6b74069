import { pieces, readNumeral } from '../../claims/number-words.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { copyWords, type CopyWord } from '../edited-copy.ts';
import { areOpposites, relateWords } from '../lexicon.ts';
import type { QuestionKind } from '../question.ts';
import type { Told } from '../told.ts';

/** Words too common to show that two sentences tell the same. */
const COMMON = new Set(
  'a an the of in on at to for from by with and or but as is are was were be been being has have had having do does did will would can could may might must should that which who whom whose this these those it its he his she her they their them there here than then also only just so such into over after before about up out off us we our i you your him during between both all some any more most other one'.split(
    ' ',
  ),
);
const NEGATION =
  /^(?:not|no|never|cannot|without|nor|neither|\p{L}+n't|refus(?:e|es|ed|ing)|fail(?:s|ed)?)$/u;
/** Opposites of which both may be told of one affair: one is born and dies, a sale has two sides. */
const TWO_SIDED =
  /^(?:born|bear|die|died|dies|buy|buys|bought|sell|sells|sold|come|came|go|went|leave|left|live|lived|king|queen|son|daughter|father|mother)$/;

interface Covering {
  readonly kind: QuestionKind;
  readonly why: string;
}

/**
 * Compares two sentences of which the first is known to tell of the event of the second: where it holds
 * every content word of the second but one slot, and that slot excludes it, the two contradict.
 */
export function compareCovered(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (!assume.oneEvent || !a.leads || !b.leads) return null;
  const found = covers(a.claim.sentence.text, b.claim.sentence.text);
  if (!found) return null;
  return {
    relation: 'conflict',
    kind: found.kind,
    strength: 'medium',
    passed: ['the one sentence tells all that the other does but for one thing', found.why],
    cleared: null,
    nearest: 'another event',
    slots: [a.claim.sentence, b.claim.sentence],
  };
}

function covers(textA: string, textB: string): Covering | null {
  const [all, wanted] = [wordsOf(textA), wordsOf(textB)];
  const told = wanted.filter(isContent);
  const words = told.filter((word) => !/\d/.test(word.lower) && !numberOf(word));
  if (words.length < 2) return null;
  const missing = words.filter((word) => !all.some((other) => isSame(word, other)));
  const denied = (list: readonly CopyWord[]) => list.some((word) => NEGATION.test(word.lower));
  if (missing.length === 0 && words.length >= 3 && denied(all) !== denied(wanted)) {
    const [no, yes] = denied(all) ? [all, wanted] : [wanted, all];
    if (isDeniedPredicate(no, yes)) return { kind: 'polarity', why: 'one of the two denies it' };
  }
  if (missing.length === 1 && words.length >= 3 && !denied(wanted)) {
    const [lost] = missing;
    const opposite = all.findIndex(
      (word) =>
        isContent(word) &&
        !TWO_SIDED.test(word.lower) &&
        areOpposites(word.lower, lost!.lower) &&
        !words.some((other) => isSame(other, word)),
    );
    if (opposite >= 0 && !denied(all.slice(Math.max(0, opposite - 4), opposite)))
      return { kind: 'antonym', why: `“${all[opposite]!.text}” and “${lost!.text}” are opposites` };
  }
  if (missing.length <= (words.length >= 5 ? 1 : 0)) return numbersDiffer(textA, textB);
  return null;
}

/** Whether the negation stands right before a word that the other sentence tells without it. */
function isDeniedPredicate(no: readonly CopyWord[], yes: readonly CopyWord[]): boolean {
  return no.some((word, at) => {
    if (!NEGATION.test(word.lower) || /^no$/.test(word.lower)) return false;
    const next = no.slice(at + 1, at + 3).find(isContent);
    return !!next && yes.some((other) => isForm(next, other));
  });
}

function numbersDiffer(textA: string, textB: string): Covering | null {
  const [x, y] = [numbersOf(textA), numbersOf(textB)];
  for (const number of y) {
    if (!number.noun || x.some((other) => other.low <= number.high && number.low <= other.high))
      continue;
    const rival = x.find((other) => other.noun === number.noun);
    if (rival)
      return {
        kind: 'number',
        why: `${rival.low} and ${number.low} ${number.noun} cannot both hold`,
      };
  }
  return null;
}

/** The numbers of a sentence with the word right after each. */
function numbersOf(text: string) {
  const all = pieces(text, { start: 0, end: text.length });
  const found: { low: number; high: number; noun: string }[] = [];
  for (let i = 0; i < all.length;) {
    const numeral = readNumeral(all, i);
    const noun = all[numeral?.next ?? 0]?.lower ?? '';
    if (numeral && numeral.low >= 2)
      found.push({
        low: 0.97 * numeral.low,
        high: 1.03 * numeral.high,
        noun: /^\p{L}{3,}$/u.test(noun) && !COMMON.has(noun) ? noun : '',
      });
    i = numeral?.next ?? i + 1;
  }
  return found;
}

function numberOf({ text }: CopyWord): boolean {
  return readNumeral(pieces(text, { start: 0, end: text.length }), 0) !== null;
}

function wordsOf(text: string): readonly CopyWord[] {
  return copyWords(text.replace(/['’]s\b/g, ''));
}

function isContent({ lower }: CopyWord): boolean {
  return !COMMON.has(lower) && !NEGATION.test(lower);
}

/** Two forms of one word: *accept*, *accepts*. */
function isForm(a: CopyWord, b: CopyWord): boolean {
  return a.lower.slice(0, 4) === b.lower.slice(0, 4);
}

function isSame(a: CopyWord, b: CopyWord): boolean {
  return (
    a.lower === b.lower ||
    (a.lower.length > 3 && b.lower.length > 3 && relateWords(a.lower, b.lower) === 'synonym')
  );
}
