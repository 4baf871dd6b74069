import numberWords from '../../../data/claims/number-words.json' with { type: 'json' };
import smallWords from '../../../data/questions/small-words.json' with { type: 'json' };
import { isMonth, isWeekday } from '../calendar/day-names.ts';
import { readGovernment } from '../entities/governments.ts';
import { verbOf } from '../language/verb-forms.ts';
import { wordSet } from '../text/word-list.ts';
import { editNumber, type CopyWord, type Edit } from './edited-copy.ts';
import { areAntonyms, lookUp, relateWords, type Word } from './relate-words.ts';
import { isExclusive } from './word-groups.ts';
import type { QuestionKind } from './question.ts';

/**
 * What one edit does to the meaning: it contradicts (by a number, a value, an antonym, a negation), says
 * the same, leaves detail out, adds some, or nobody knows.
 */
export type EditEffect =
  | { readonly contradicts: QuestionKind; readonly why: string; readonly isWeak?: true }
  | 'same'
  | 'less'
  | 'more'
  | 'unknown';

/** A word that turns a sentence into its opposite, in lower case and with straight apostrophes. */
export const NEGATION =
  /^(?:not|no|never|cannot|n['’]t|\p{L}+n['’]t|without|neither|nobody|nothing|none)$/u;
const ordinals = new Set(numberWords.ordinals);

/** Words that name nothing, though a sentence may begin with them. */
const opening = wordSet(smallWords.opening);
const ARTICLE = /^(?:an?|the|some|her|his|its|their)$/;

/** Judges one edit from the first sentence to the second. */
export function judgeEdit(edit: Edit): EditEffect {
  const bothArticles =
    edit.a.length > 1 &&
    edit.b.length > 1 &&
    ARTICLE.test(edit.a[0]!.lower) &&
    ARTICLE.test(edit.b[0]!.lower);
  const [a, b] = bothArticles ? [edit.a.slice(1), edit.b.slice(1)] : [edit.a, edit.b];
  const [x, y] = [phrase(a), phrase(b)];
  if (!/\d/.test(x + y) && lettersOf(x) === lettersOf(y)) return 'same';
  const [negA, negB] = [a.some(isNegation), b.some(isNegation)];
  if (a.length === 1 && b.length === 1 && areAntonyms(lookUp(x), lookUp(y)))
    return { contradicts: 'antonym', why: `“${x}” and “${y}” are opposites` };
  if (negA !== negB) {
    const rest = judgeRest(
      a.filter((w) => !isNegation(w)),
      b.filter((w) => !isNegation(w)),
    );
    if (rest) return { contradicts: 'polarity', why: 'one of the two sentences denies it' };
    return 'unknown';
  }
  if (!a.length) return 'more';
  if (!b.length) return 'less';
  const [p, q] = [editNumber(a), editNumber(b)];
  if (p && q) {
    if (p.low <= q.high && q.low <= p.high) return 'same';
    return { contradicts: 'number', why: `“${x}” and “${y}” cannot both hold` };
  }
  if (isOrdinal(x) && isOrdinal(y)) return rank(x) === rank(y) ? 'same' : differ('value', x, y);
  if (isWeekday(x) && isWeekday(y)) return differ('date', x, y);
  if (isMonth(x) && isMonth(y) && isCapital(a) && isCapital(b)) return differ('date', x, y);
  const [land, other] = [readGovernment(words(a)), readGovernment(words(b))];
  if (land && other)
    return land.country === other.country
      ? 'same'
      : differ(land.sense === 'people' ? 'value' : 'place', x, y);
  const relation = relateWords(x, y);
  if (relation === 'antonym')
    return { contradicts: 'antonym', why: `“${x}” and “${y}” are opposites` };
  if (relation === 'synonym') return 'same';
  if (relation === 'general') return 'less';
  if (relation === 'special') return 'more';
  if (relation === 'sibling') return isExclusive(x, y) ? differ('value', x, y) : kinds(x, y);
  if (a.length > 1 && a.length === b.length) {
    const effect = judgePairs(a, b);
    if (effect !== 'unknown') return effect;
  }
  const [headA, headB] = [a[a.length - 1]!.lower, b[b.length - 1]!.lower];
  if (a.length + b.length === 3 && headA !== headB) {
    const heads = relateWords(headA, headB);
    if (heads === 'sibling') return kinds(x, y);
  }
  if (areOpposed(a, b)) return { contradicts: 'antonym', why: `“${x}” and “${y}” are opposites` };
  if (isAbbreviated(x, y) || isAbbreviated(y, x)) return 'same';
  if (isCapital(a) && isCapital(b) && !a.some((v) => b.some((w) => v.lower === w.lower)))
    return differ('value', words(a), words(b));
  return 'unknown';
}

/** *near* beside *far away from*: two words more belong to the opposite, three or a name tell something else. */
function areOpposed(a: readonly CopyWord[], b: readonly CopyWord[]): boolean {
  // *rose* beside *to Europe fell*
  const names = (list: readonly CopyWord[]) =>
    list.filter((word) => /^\p{Lu}/u.test(word.text)).length;
  if (a.length !== b.length && names(a) !== names(b)) return false;
  const [p, q] = [a, b].map((list) => list.map(({ lower }) => lookUp(lower))) as [Word[], Word[]];
  const restA = p.filter((v) => !q.some((w) => areAntonyms(v, w))).length;
  // Most edits have no opposites: the other side is not asked.
  if (restA === p.length) return false;
  const restB = q.filter((w) => !p.some((v) => areAntonyms(w, v))).length;
  return Math.abs(restA - restB) < (restA === 0 || restB === 0 ? 3 : 2);
}

/** *Sec.* beside *Secretary*, *Gov* beside *Governor*. */
function isAbbreviated(short: string, long: string): boolean {
  return (
    short.length > 2 && short.length <= 4 && long.length > short.length && long.startsWith(short)
  );
}

/** Word by word: *a man is* beside *two men are*. */
function judgePairs(a: readonly CopyWord[], b: readonly CopyWord[]): EditEffect {
  const effects = a.map((word, i): EditEffect => {
    if (word.lower === b[i]!.lower) return 'same';
    if (
      /^(?:is|are|was|were|has|have)$/.test(word.lower) &&
      /^(?:is|are|was|were|has|have)$/.test(b[i]!.lower)
    )
      return 'same';
    return judgeEdit({ a: [word], b: [b[i]!] });
  });
  return worst(effects);
}

/** The effect of several edits together. */
export function worst(effects: readonly EditEffect[]): EditEffect {
  if (effects.includes('unknown')) return 'unknown';
  const contradiction = effects.find((effect) => typeof effect === 'object');
  if (contradiction) return contradiction;
  if (effects.includes('more')) return 'more';
  return effects.includes('less') ? 'less' : 'same';
}

/** Whether what remains of an edit beside a negation is only grammar: *left* beside *did not leave*. */
function judgeRest(a: readonly CopyWord[], b: readonly CopyWord[]): boolean {
  const bare = (list: readonly CopyWord[]) =>
    list.filter(
      (w) =>
        !/^(?:do|does|did|is|are|was|were|has|have|had|be|been|any|a|an|the|some)$/.test(w.lower),
    );
  const [x, y] = [bare(a), bare(b)];
  if (!x.length && !y.length) return true;
  return (
    x.length === y.length &&
    x.every(
      (w, i) => areOneWord(w.lower, y[i]!.lower) || relateWords(w.lower, y[i]!.lower) === 'synonym',
    )
  );
}

/** *knew* beside *did not know*: one verb in two forms. */
function areOneWord(x: string, y: string): boolean {
  return x === y || (verbOf(x) ?? x) === (verbOf(y) ?? y);
}

function isNegation(word: CopyWord): boolean {
  return NEGATION.test(word.lower);
}

function isOrdinal(word: string): boolean {
  return ordinals.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word);
}

/** The place in a row that an ordinal names; the word itself where the list has none. */
function rank(word: string): number | string {
  const place = numberWords.ordinals.indexOf(word);
  return /^\d/.test(word) ? parseInt(word, 10) : place >= 0 && place < 20 ? place + 1 : word;
}

function isCapital(list: readonly CopyWord[]): boolean {
  return (
    list.every((word) => /^\p{Lu}/u.test(word.text)) &&
    !list.some((word) => opening.has(word.lower))
  );
}

/** *U.S.* is *US*, *can not* is *cannot*, *Abrams's* is *Abrams'*. */
function lettersOf(words: string): string {
  return words.replace(/'s\b/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}

function phrase(list: readonly CopyWord[]): string {
  return list.map((word) => word.lower).join(' ');
}

function words(list: readonly CopyWord[]): string {
  return list.map((word) => word.text).join(' ');
}

function differ(contradicts: QuestionKind, x: string, y: string): EditEffect {
  return { contradicts, why: `“${x}” stands in place of “${y}”` };
}

/** Two kinds of one thing, which in news may still be two words for one. */
function kinds(x: string, y: string): EditEffect {
  return { contradicts: 'value', why: `“${x}” stands in place of “${y}”`, isWeak: true };
}
