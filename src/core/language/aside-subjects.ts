import { isWho, mayAct, openingOf, placeBefore, verbOf, type Words } from './before-verb.ts';
import { takesClause } from './clause-verbs.ts';
import type { Clause, NounPhrase } from './sentence.ts';

/**
 * The subject of a verb that stands right behind what two dashes or brackets set apart: *the army — weary after two years
 * of war — had shelled the town*. What stands between them is never its subject: *two soldiers — one of them an officer —
 * were killed*.
 *
 * @returns The number of its noun phrase; null where there is no such aside.
 */
export function subjectBeforeAside(words: Words, clause: Clause): number | null {
  const { tokens, nouns } = words;
  const closing = placeBefore(words, verbOf(words, clause));
  const opening = openingMark(words, closing);
  if (opening < 0) return null;
  const before = (isSubject: (from: number) => boolean) => (noun: NounPhrase) =>
    noun.to <= opening && mayAct(tokens[noun.head]!) && isSubject(noun.from);
  const told = nouns.findLastIndex(before((from) => opensClause(words, from)));
  const at = told < 0 ? nouns.findIndex(before((from) => isFirst(words, from))) : told;
  const phrase = nouns[at];
  if (!phrase) return null;
  // What runs on before the aside is another clause, but for one that describes the subject: *the guards who were hurt*.
  const between = words.verbs.filter(
    ({ finite, head }) => finite && head >= phrase.to && head < opening,
  );
  const describe = between.filter(
    (verb) => isWho(words, verb) && !takesClause(tokens[verb.head]!.lemma),
  );
  const openers = tokens.slice(phrase.to, opening).filter(({ tag }) => /^W/.test(tag));
  return between.length === describe.length && openers.length <= describe.length ? at : null;
}

const CLOSING: Readonly<Record<string, string>> = { '—': '—', '–': '–', ')': '(' };

/** The mark that opens an aside which ends with another; −1 where it is none, or where dashes make more asides than one. */
function openingMark({ tokens }: Words, closing: number): number {
  const mark = CLOSING[tokens[closing]?.text ?? ''];
  if (mark === undefined) return -1;
  const marks = tokens.flatMap(({ text }, i) => (text === mark && i < closing ? [i] : []));
  return marks.length === 1 ? marks[0]! : -1;
}

const OPENING = /^(?:that|which|whom|why|how|because|while|when|where|although|though)$/i;

/** Whether a clause begins at a word: with the sentence, behind *that*, *in which* or *where*, or right behind a verb of telling. */
function opensClause(words: Words, at: number): boolean {
  const { tokens, verbs } = words;
  if (at === openingOf(words) || OPENING.test(tokens[at - 1]?.text ?? '')) return true;
  const teller = verbs.find(({ to }) => to === at);
  return teller !== undefined && takesClause(tokens[teller.head]!.lemma) && !isWho(words, teller);
}

/** *On Friday nine soldiers*: no verb stands before it, and no preposition right before it. */
function isFirst({ tokens, verbs }: Words, at: number): boolean {
  return !verbs.some(({ from }) => from < at) && !/^(?:IN|TO)$/.test(tokens[at - 1]?.tag ?? 'IN');
}
