import data from '../../../../data/questions/qualifiers.json' with { type: 'json' };
import smallWords from '../../../../data/questions/small-words.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { silent, type Verdict } from '../comparison.ts';
import { copyWords, findEdits, type CopyWord, type Edit } from '../edited-copy.ts';
import { isPronoun } from '../../language/pronouns.ts';
import { isVerbForm, predicateOfForm } from '../plain-words.ts';
import { readOnce } from '../read-once.ts';
import { relateWords } from '../relate-words.ts';
import { stemOf } from '../stem.ts';
import type { Told } from '../told.ts';
import { wordSet } from '../../text/word-list.ts';
import { namesDay } from '../../calendar/day-names.ts';

/** Words that set nothing apart. */
const general = wordSet(data.general);
const small = wordSet(smallWords.inPatterns);

/** In how many places two sentences of one pattern may differ, and which share of the longer one they have in common. */
const MOST_PLACES = 6;
const LEAST_SAME = 0.5;
/** How many words a sentence must have in common with another to be of its pattern. */
const LEAST_WORDS = 5;

/**
 * Whether two sentences of one pattern differ in nothing but what is asked: in *arrested a man over a robbery at a petrol station*
 * and *arrested three men over a robbery at a jeweller's shop* each tells of another robbery. Reports of one event seldom have one pattern, and
 * copies of one text differ in one place.
 *
 * @param slots What is asked for, in each of the two.
 */
export function inOnePattern(a: Told, b: Told, slots: readonly [Span, Span] | null): Verdict {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const edits = findEdits(x, y, MOST_PLACES);
  if (!edits) return silent;
  const same = x.length - edits.reduce((sum, edit) => sum + edit.a.length, 0);
  if (same < LEAST_WORDS || same < LEAST_SAME * Math.max(x.length, y.length)) return silent;
  const other = edits.find((edit) => !isAsked(a, b, edit, slots) && areOthers(a, b, edit));
  return other
    ? { clears: `“${textOf(other.a)}” and “${textOf(other.b)}” are not the same` }
    : silent;
}

/** The words of a sentence beside those that name who says it; offsets in the sentence. */
const wordsOf = readOnce(({ claim: { sentence, speaker, cue } }: Told) =>
  copyWords(sentence.text).filter((word) => {
    const at = { start: sentence.start + word.start, end: sentence.start + word.end };
    return ![speaker, cue].some((span) => span !== null && overlaps(span, at));
  }),
);

function isAsked(a: Told, b: Told, edit: Edit, slots: readonly [Span, Span] | null): boolean {
  if (!slots) return true;
  const isIn = (told: Told, words: readonly CopyWord[], slot: Span) =>
    words.some(({ start, end }) => {
      const from = told.claim.sentence.start;
      return overlaps({ start: from + start, end: from + end }, slot);
    });
  return isIn(a, edit.a, slots[0]) || isIn(b, edit.b, slots[1]);
}

/** Whether each side of an edit names a thing of which the other article does not know, and the two are not akin. */
function areOthers(a: Told, b: Told, edit: Edit): boolean {
  const [mine, yours] = [namingIn(edit.a), namingIn(edit.b)];
  if (!mine.length || !yours.length) return false;
  // *They beat* beside *their team saw off*: another way to tell it.
  if ([...edit.a, ...edit.b].some(({ lower }) => isPronoun(lower))) return false;
  if (mine.some((x) => yours.some((y) => areAkin(x.lower, y.lower)))) return false;
  return mine.every((word) => isUnknown(word, b)) && yours.every((word) => isUnknown(word, a));
}

/** The words of an edit that name something: no days, no numbers, no verbs, no small words. */
function namingIn(words: readonly CopyWord[]): readonly CopyWord[] {
  return words.filter(
    ({ text, lower }) =>
      lower.length > 3 &&
      /^\p{L}/u.test(text) &&
      !namesDay(text) &&
      !small.has(lower) &&
      !general.has(lower) &&
      !isVerbForm(lower) &&
      predicateOfForm(lower) === null,
  );
}

function areAkin(x: string, y: string): boolean {
  return stemOf(x) === stemOf(y) || relateWords(x, y) !== null;
}

function isUnknown({ text, lower }: CopyWord, { isNamed, hasWord }: Told): boolean {
  const word = lower.replace(/['’]s$/, '');
  return !(/^\p{Lu}/u.test(text) && isNamed(word)) && !hasWord(stemOf(word));
}

function textOf(words: readonly CopyWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
