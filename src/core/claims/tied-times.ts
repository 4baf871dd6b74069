import type { Sentence, Token } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { deedOfEvent } from './deeds/event-noun.ts';

/** *the budget for next year*: a time of a thing, behind another than the clause itself has. */
export function isTied({ tokens }: Sentence, time: Span): boolean {
  const before = tokens.filter((token) => token.end <= time.start).slice(-2);
  return before[1]?.lemma === 'for' && before[0]?.pos === 'NOUN';
}

/**
 * *in the wake of Tuesday's results*, *arrested for a robbery in Deira on Monday*: the day of something else, whatever the
 * sentence tells.
 */
export function isOfOther({ tokens }: Sentence, time: Span): boolean {
  if (isOfReason(tokens, time)) return true;
  const next = tokens.findIndex(({ start }) => start >= time.end);
  const before = tokens.filter(({ end }) => end <= time.start).slice(-1)[0];
  return (
    tokens[next]?.tag === 'POS' &&
    /^(?:of|after|before|since|following|about|over|from|with|to)$/.test(before?.lemma ?? '')
  );
}

/** Behind *arrested for* and a noun for a deed, with nothing but the place of that deed between: *for a robbery in Deira on Monday*. */
function isOfReason(tokens: readonly Token[], time: Span): boolean {
  const before = tokens.filter(({ end }) => end <= time.start);
  const at = before.findLastIndex(({ lemma }) => lemma === 'for');
  if (at < 0 || before.length - at > NEAR) return false;
  if (!before.slice(0, at).some(({ pos, lemma }) => pos === 'VERB' && JUDGED.test(lemma)))
    return false;
  const between = before.slice(at + 1);
  // *was jailed for the robbery on Monday*: with no place of its own, the day is that of the verb.
  const isPlaced = between.filter(({ pos }) => pos === 'ADP').length > 1;
  const deed = between.find(({ pos }) => pos === 'NOUN');
  if (!isPlaced || !deed || deedOfEvent(deed.lemma) === null) return false;
  return between.every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos) && text !== ',');
}

const JUDGED = /^(?:arrest|detain|charge|jail|sentence|convict|fine|blame|want|hold|try|seek)$/;

/** *by December*, *as of Friday*: when a count or a state held. */
export function isAsOf(sentence: Sentence, time: Span): boolean {
  const before = sentence.tokens.filter((token) => token.end <= time.start).slice(-3);
  const [last, first] = [before[before.length - 1]?.lemma, before[before.length - 2]?.lemma];
  return last === 'by' || (last === 'of' && first === 'as');
}

/** *until Friday*, *since May*, *by Monday*, *since the start of the season in May*: the edge of a stretch of time, not the day of an event. */
export function isBoundary(sentence: Sentence, time: Span): boolean {
  const before = sentence.tokens.filter((token) => token.end <= time.start).slice(-NEAR);
  if (EDGE.test(before.at(-1)?.lemma ?? '')) return true;
  // *since the start of the outbreak in February*
  const at = before.findLastIndex(
    ({ lemma, pos }) => pos !== 'NOUN' && /^(?:since|until|till)$/.test(lemma),
  );
  if (at < 0 || before.slice(0, at).some(isMost)) return false;
  const between = before.slice(at + 1);
  return between.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos));
}

/** How many words before a time may say what it is the time of. */
const NEAR = 10;

const EDGE = /^(?:until|till|by|since|before|after|from|ahead|than|between)$/;

/** *the deadliest attack since the war on Friday*, *the first since the war*: it has been so since then. */
function isMost({ tag, lemma }: Token): boolean {
  return /^(?:JJS|RBS)$/.test(tag) || lemma === 'first';
}
