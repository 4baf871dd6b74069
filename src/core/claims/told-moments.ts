import data from '../../../data/claims/clock.json' with { type: 'json' };
import { clockTimes } from './clock-times.ts';
import type { NounDeed } from './noun-deeds.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase, StatedTime } from './statement.ts';

/** What takes place at one moment of a story, with the words by which it is told. */
const MOMENTS = Object.entries(data.moments).map(
  ([name, words]) =>
    [name, new RegExp(`(?:^|[ ,(])(?:${words.join('|')})(?![\\p{L}-])`, 'giu')] as const,
);

/** How many signs may stand between what happened and its time, and none of these words among them. */
const NEAR = 60;
const ELSE =
  /\b(?:and|but|when|while|as|who|which|that|after|before|until|since|said|told|called|or|then|again|was|were|had|is|by)\b|[;:]/i;

/** Words that leave it open, speak of another time or of what happens time and again. */
const OPEN =
  /\b(?:not|never|could|may|might|if|whether|unless|second|third|another|again|later|every|each|daily|usually|scheduled|due|planned|expected|would|will|should|aftershocks?|originally|earlier|previous|simulated|drill|exercise)\b|n['’]t\b/i;

/**
 * Finds the times of day that are told of what happens at one moment of a story: *the power went off at 4:10 p.m.*, *the
 * alarm was raised at 8:20*. It goes by words, as such sentences have many verbs and say little else.
 */
export function findToldMoments({ text, sentence, times }: SentenceFacts): readonly NounDeed[] {
  const clocks = times.filter(({ value }) => /T\d\d:\d\d/.test(value));
  const words = text.slice(sentence.start, sentence.end);
  if (!clocks.length || OPEN.test(words)) return [];
  const found = MOMENTS.flatMap(([name, pattern]) => {
    if (words.search(pattern) < 0) return [];
    const told = [...words.matchAll(pattern)];
    // *it lost power at 4:10 and all power at 5*: which of them is which is not told.
    if (told.length !== 1) return [];
    const [{ 0: match, index }] = told as [RegExpExecArray];
    const [from, to] = [sentence.start + index, sentence.start + index + match.length];
    const time = clocks.find(({ start, end }) => isBeside(text, [from, to], [start, end]));
    return time ? [deedOf(name, { start: from, end: to }, time)] : [];
  });
  return found.filter(({ time }) => clockTimes(text, time, time.value).length > 0);
}

function isBeside(
  text: string,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): boolean {
  if (start >= to) {
    const between = text.slice(to, start);
    return between.length <= NEAR && !ELSE.test(between) && !CLOCK.test(between);
  }
  // *At 4:10 p.m. the power went off*
  const between = text.slice(end, from);
  return (
    start < from &&
    between.length <= NEAR &&
    !ELSE.test(between) &&
    /\bat $/i.test(text.slice(0, start))
  );
}

/** Another time stands between. */
const CLOCK = /\d[:.]\d\d|\d ?[ap]\.?m\b/i;

function deedOf(
  name: string,
  words: { readonly start: number; readonly end: number },
  { start, end, value, type }: StatedTime,
): NounDeed {
  const time: StatedTime = { start, end, value, type };
  const who: Phrase = {
    ...{ ...words, role: 'patient', text: `the ${name}`, head: name, modifiers: [] },
    ...{ characters: [], countries: [], isCapital: false, named: false, quantity: null },
  };
  return {
    statement: {
      ...{ verb: 'happen', predicate: 'befall', isFinite: true, negation: null, change: false },
      ...{ verbSpan: words, phrases: [who], times: [time] },
    },
    time,
    modality: 'fact',
  };
}
