import data from '../../../data/claims/counts.json' with { type: 'json' };
import { isPlanWord } from '../language/plan-words.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { segmentStart } from './told-beside.ts';
import { wordSet } from '../text/word-list.ts';

const doubting = wordSet(data.doubting);
const settling = wordSet(data.settling);
const expecting = wordSet(data.expecting);

/** How many words before the stretch of a number, and behind it, say how it is meant. */
const LEAD = 8;
const TAIL = 4;

/** Whether words near a number tell a fact or a plan; null where they tell what may be. */
export function modalityIn(words: readonly string[]): 'fact' | 'planned' | null {
  if (words.some((word) => doubting.has(word))) return null;
  const isPlan = words.some(
    (word, i) =>
      settling.has(word) ||
      (isPlanWord(word) && !isOfThing(words, i)) ||
      expecting.has(word) ||
      (/^(?:is|are|was|were)$/.test(word) && words[i + 1] === 'to' && words[i + 2] === 'be') ||
      (/^(?:is|are)$/.test(word) && words[i + 1] === 'to' && words[i + 2] !== 'blame'),
  );
  return isPlan ? 'planned' : 'fact';
}

/** How the words around a number tell it: as fact or as planned; null where it may be so or not. */
export function modalityAround({ tokens }: Sentence, quantity: Span): 'fact' | 'planned' | null {
  const words = tokens.map((token) => token.text.toLowerCase());
  const from = tokens.findIndex((token) => token.end > quantity.start);
  const behind = tokens.findIndex((token) => token.start >= quantity.end);
  const to = behind < 0 ? tokens.length : behind;
  const after = words
    .slice(to, to + TAIL)
    .filter((word, i, all) => !/^plans?$/.test(word) || !ARTICLE.test(all[i - 1] ?? ''));
  return modalityIn([...words.slice(leadOf(words, from), to), ...after]);
}

/** *the deciding game*: of what kind a thing is, and no plan. */
function isOfThing(words: readonly string[], at: number): boolean {
  return words[at]!.endsWith('ing') && ARTICLE.test(words[at - 1] ?? '');
}

/** *voted 12-9 to reject the plan*: behind a number, a noun plans nothing of it. */
const ARTICLE = /^(?:an?|the|this|that|its|their|his|her)$/;

/** Whether a number is what somebody expects, and not what is settled: *expected to cost*. */
export function isExpected({ tokens }: Sentence, quantity: Span): boolean {
  const words = tokens.map((token) => token.text.toLowerCase());
  const from = tokens.findIndex((token) => token.end > quantity.start);
  return words.slice(leadOf(words, from), from).some((word) => expecting.has(word));
}

/** Where the words before a number begin that say how it is meant. */
function leadOf(words: readonly string[], from: number): number {
  return Math.max(segmentStart(words, from), from - LEAD);
}
