import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import smallWords from '../../../../data/questions/small-words.json' with { type: 'json' };
import { pieces } from '../../claims/numerals/pieces.ts';
import { readNumeral } from '../../claims/numerals/read-numeral.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { copyWords, type CopyWord } from '../edited-copy.ts';
import { areOpposites, relateWords } from '../relate-words.ts';
import type { Span } from '../../text/span.ts';
import type { QuestionKind } from '../question.ts';
import type { Told } from '../told.ts';
import { wordSet } from '../../text/word-list.ts';
import { otherValue } from './covered-value.ts';

/** Words too common to show that two sentences tell the same. */
const common = wordSet(smallWords.common);
const NEGATION =
  /^(?:not|no|never|cannot|without|nor|neither|unable|incapable|\p{L}+n't|refus(?:e|es|ed|ing)|fail(?:s|ed)?)$/u;
/** Of what is offered to somebody, which is taken or not. */
const TAKEN = /^(?:accept|get|got|receiv|w[io]n)(?:s|e|es|ed|ing)?$/;
const LEFT = /^(?:declin|refus|reject|spurn)(?:e|es|ed|ing)?$/;
/** Opposites of which both may be told of one affair: one is born and dies, a sale has two sides. */
const twoSided = wordSet(relations.twoSided);

interface Covering {
  readonly kind: QuestionKind;
  readonly why: string;
  /** The words that exclude each other; null for the whole sentences. */
  readonly words: readonly [CopyWord, CopyWord] | null;
}

/**
 * Compares two sentences of which the first is known to tell of the event of the second: where it holds
 * every content word of the second but one slot, and that slot excludes it, the two contradict.
 */
export function compareCovered(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (!assume.oneEvent || !a.leads || !b.leads) return null;
  const found = covers(a, b);
  if (!found) return null;
  return {
    relation: 'conflict',
    kind: found.kind,
    strength: 'medium',
    passed: ['the one sentence tells all that the other does but for one thing', found.why],
    cleared: null,
    nearest: 'another event',
    slots: [at(a, found.words?.[0]), at(b, found.words?.[1])],
  };
}

function at({ claim: { sentence } }: Told, word: CopyWord | undefined): Span {
  if (!word) return sentence;
  const { start, end } = word;
  return { start: sentence.start + start, end: sentence.start + end };
}

function covers(a: Told, b: Told): Covering | null {
  const [textA, textB] = [a.claim.sentence.text, b.claim.sentence.text];
  const [all, wanted] = [wordsOf(textA), wordsOf(textB)];
  const told = wanted.filter(isContent);
  const words = told.filter((word) => !/\d/.test(word.lower) && !numberOf(word));
  if (words.length < 2) return null;
  const missing = words.filter((word) => !all.some((other) => isSame(word, other)));
  const lost = missing.filter((word) => !isKnown(word, wanted, missing, a));
  const denied = (list: readonly CopyWord[]) => list.some((_, i) => isNegation(list, i));
  if (lost.length === 0 && words.length >= 3 && denied(all) !== denied(wanted)) {
    const isFirst = denied(all);
    const found = isFirst ? deniedPredicate(all, wanted) : deniedPredicate(wanted, all);
    if (found) {
      const [no, yes] = found;
      const why = 'one of the two denies it';
      return { kind: 'polarity', why, words: isFirst ? [no, yes] : [yes, no] };
    }
  }
  if (lost.length === 1 && words.length >= 3 && !denied(wanted)) {
    const [gap] = lost;
    const opposite = all.findIndex(
      (word) =>
        isContent(word) &&
        !twoSided.has(word.lower) &&
        areOpposite(word.lower, gap!.lower) &&
        !words.some((other) => isSame(other, word)),
    );
    if (opposite >= 0 && !denied(all.slice(Math.max(0, opposite - 4), opposite))) {
      const why = `“${all[opposite]!.text}” and “${gap!.text}” are opposites`;
      return { kind: 'antonym', why, words: [all[opposite]!, gap!] };
    }
  }
  const other = words.length >= 3 && !denied(wanted) ? otherValue(all, wanted, lost) : null;
  if (other) {
    const why = `“${other.words[0].text}” and “${other.words[1].text}” cannot both hold`;
    return { ...other, why };
  }
  if (missing.length <= (words.length >= 5 ? 1 : 0))
    return numbersDiffer(textA, textB, missing.length === 0);
  return null;
}

/**
 * Whether a name that one sentence lacks is known all the same: its article has it, or the sentence has the surname
 * behind it (*Ana Roza* beside *Roza*), or begins with a pronoun in its place.
 */
function isKnown(
  word: CopyWord,
  wanted: readonly CopyWord[],
  missing: readonly CopyWord[],
  { claim, isNamed }: Told,
): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  if (isNamed(word.lower)) return true;
  const at = wanted.indexOf(word);
  const next = wanted[at + 1];
  if (next && /^\p{Lu}/u.test(next.text) && isContent(next) && !missing.includes(next)) return true;
  const opening = wanted.findIndex(({ text }) => !/^\p{Lu}/u.test(text));
  return at < opening && /^(?:He|She|It|They)\b/.test(claim.sentence.text);
}

function areOpposite(x: string, y: string): boolean {
  return areOpposites(x, y) || (TAKEN.test(x) && LEFT.test(y)) || (LEFT.test(x) && TAKEN.test(y));
}

/** *has yet to appear* denies it as *has not appeared* does. */
function isNegation(list: readonly CopyWord[], i: number): boolean {
  const { lower } = list[i]!;
  return NEGATION.test(lower) || (lower === 'yet' && list[i + 1]?.lower === 'to');
}

/** A negation right before a word that the other sentence tells without it, and that word there. */
function deniedPredicate(
  no: readonly CopyWord[],
  yes: readonly CopyWord[],
): readonly [CopyWord, CopyWord] | null {
  for (const [at, word] of no.entries()) {
    if (!isNegation(no, at) || /^no$/.test(word.lower)) continue;
    // *Nor did she plan it*, *is unable to appear*: its helpers stand between.
    const reach = /^(?:nor|yet|unable|incapable)$/.test(word.lower) ? 5 : 3;
    const next = no.slice(at + 1, at + reach).find(isContent);
    const told = next && yes.find((other) => isForm(next, other));
    if (told) return [word, told];
  }
  return null;
}

const LENGTH = /^(?:met(?:re|er)s?|kilomet(?:re|er)s?|miles?|yards?|feet)$/;

function numbersDiffer(textA: string, textB: string, isCovered: boolean): Covering | null {
  const [x, y] = [numbersOf(textA), numbersOf(textB)];
  for (const number of y) {
    if (!number.noun || x.some((other) => other.low <= number.high && number.low <= other.high))
      continue;
    const rival = x.find((other) => other.noun === number.noun);
    // *the 800 metres*, *the ten thousand metres*: a length may name a race.
    if (rival && (isCovered || !LENGTH.test(number.noun)))
      return {
        kind: 'number',
        why: `${rival.low} and ${number.low} ${number.noun} cannot both hold`,
        words: null,
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
        noun: /^\p{L}{3,}$/u.test(noun) && !common.has(noun) ? noun : '',
      });
    i = numeral?.next ?? i + 1;
  }
  return found;
}

function numberOf({ text }: CopyWord): boolean {
  return readNumeral(pieces(text, { start: 0, end: text.length }), 0) !== null;
}

function wordsOf(text: string): readonly CopyWord[] {
  return copyWords(text.replace(/['’]s\b/g, '  '));
}

function isContent({ lower }: CopyWord): boolean {
  return !common.has(lower) && !NEGATION.test(lower);
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
