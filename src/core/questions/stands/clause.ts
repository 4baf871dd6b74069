import data from '../../../../data/questions/stands.json' with { type: 'json' };
import { copyWords, type CopyWord } from '../edited-copy.ts';
import { relateWords } from '../relate-words.ts';
import { wordSet } from '../../text/word-list.ts';

/** A sentence without brackets and without what stands between commas after a preposition. */
export function plainClause(text: string): string {
  return text
    .replace(/[()[\]"“”]/g, '')
    .replace(/, (?:by|with|after|in|on|at|for) [^,]{0,60},/g, '')
    .replace(/\s+/g, ' ');
}

const NOT =
  /\b(?:not|never|no|nor|nobody|none|cannot|without|denied|denies|(?:delays? in|failure to|fails? to|failed to|inability to|unable to|lack of|absence of|refus(?:es|ed|al) to|far from|yet to))\b|n['’]t\b/i;

/** Whether a negation stands in the clause that a text ends with. */
export function isDeniedIn(before: string): boolean {
  return NOT.test(lastClause(before).slice(-60));
}

const MAYBE =
  /\b(?:may|might|could|would|should|must|will|(?<!\b(?:failure|fails?|failed|inability|unable|refuse[sd]?|refusal|yet) )to|if|whether|plans?|planned|hopes?) (?:\p{L}+ ){0,2}$/iu;

/** Whether what follows is told as what may be or is to be. */
export function isMaybe(before: string): boolean {
  return MAYBE.test(before);
}

/** What stands behind the last mark of a text. */
export function lastClause(text: string): string {
  return /[^,;:]*$/.exec(text)![0];
}

const stopping = wordSet(data.stopping);

/** The words of the thing that a text begins with, up to what places it or tells more of it. */
export function thingAfter(text: string): readonly CopyWord[] {
  const clause = /^[^,.;:!?]*/.exec(text)![0];
  const words = clauseWords(clause);
  const stop = words.findIndex((word, i) => i > 0 && stopping.has(word.lower));
  return words.slice(0, stop < 0 ? undefined : stop).filter(isContent);
}

/** Whoever a clause begins with: *Small firms*, *engineers* of *engineers working abroad*. */
export function holderIn(before: string): readonly CopyWord[] {
  const words = thingAfter(before.replace(/^(?:[^,]{0,40}\d{4}|yesterday|today), /i, ''));
  const more = words.findIndex(({ lower }, i) => i > 0 && /ing$/.test(lower));
  return words
    .slice(0, more < 0 ? undefined : more)
    .filter(({ lower }) => !/^(?:can|could)$/.test(lower));
}

/** The words of a text, the ending of a possessive apart, at their offsets. */
export function clauseWords(text: string): readonly CopyWord[] {
  return copyWords(text.replace(/['’]s\b/g, '  '));
}

const empty = wordSet(data.empty);

export function isContent({ lower }: CopyWord): boolean {
  return !empty.has(lower);
}

/** Whether two words are one, or mean one thing. */
export function isSameWord(a: CopyWord, b: CopyWord): boolean {
  if (a.lower === b.lower) return true;
  return a.lower.length > 3 && b.lower.length > 3 && relateWords(a.lower, b.lower) === 'synonym';
}

/** Whether somebody is named in a part of a sentence, or a pronoun may stand there for him. */
export function isHeldIn(text: string, holder: readonly CopyWord[]): boolean {
  if (/\b(?:he|she)\b|^(?:they|it)\b/i.test(text)) return true;
  const words = copyWords(text);
  const isTold = (one: CopyWord) => words.some((word) => isSameWord(word, one));
  const head = holder.at(-1);
  if (!head) return false;
  return /^\p{Lu}/u.test(head.text) ? isTold(head) : holder.every(isTold);
}
