import type { SentenceFacts } from '../sentence-facts.ts';
import type { Amount } from './amount.ts';
import { twoSided } from './two-sided.ts';

/** Two numbers of votes: *34-13*, *34 to 13*, *34 votes to 13*. */
const PAIR = /(?<![\d.,:–-])(\d{1,3})(?:[-–]| (?:votes )?to )(\d{1,3})(?![\d%–-]|[.,:]\d)/g;
const VOTING = /\b(?:votes?|voted|voting|ballot)\b/i;
const DECIDING =
  /\b(?:pass(?:ed|es)?|approved?|adopt(?:ed)?|ratif(?:y|ied)|reject(?:ed)?|clear(?:ed)?|endorsed?|backed|carried|defeated|voted down)\b/i;
const DECIDED =
  /\b(?:bill|motion|measure|resolution|amendment|law|budget|treaty|proposal|legislation|plan|reform)\b/i;
/** Votes of another time, or chances that are no votes. */
const OTHER =
  /\b(?:last (?:year|month|week)|earlier|previous(?:ly)?|in (?:19|20)\d\d|first reading|initially|odds|polls?|goals?|per cent|percent)\b/i;
/** Who votes: each house has a tally of its own. */
const HOUSES: readonly (readonly [string, RegExp])[] = [
  ['committee', /\b(?:committee|panel|commission)\b/i],
  ['senate', /\b(?:senate|senators?|upper house|house of lords|peers)\b/i],
  ['council', /\b(?:council|councillors?|aldermen|city hall)\b/i],
  ['court', /\b(?:court|justices|judges|jury|jurors)\b/i],
  ['members', /\b(?:union members?|workers|shareholders|members of the union)\b/i],
  ['house', /\b(?:house|commons|lower house|representatives|mps|deputies)\b/i],
];

/** What is voted on beside the whole: *an amendment was defeated by 96 votes to 74, and the law then passed*. */
const PART = /\b(?:amendments?|clauses?|articles?|paragraphs?|procedural|adjourn\p{L}*)\b/iu;

/** The tally of a vote, where a sentence gives one only: *The vote was 34-13*, *passed the bill 54 to 40*. */
export function findTally({ text, sentence }: SentenceFacts): Amount | null {
  const words = text.slice(sentence.start, sentence.end);
  const [only, ...others] = [...words.matchAll(PAIR)];
  if (!only || others.length > 0 || OTHER.test(words)) return null;
  if (!VOTING.test(words) && !(DECIDING.test(words) && DECIDED.test(words))) return null;
  const start = sentence.start + only.index;
  const span = { start, end: start + only[0].length };
  const sides = [only[1]!, only[2]!] as const;
  const quantity = twoSided(span, only[0], sides, 'vote tally', 'a vote');
  const house = HOUSES.find(([, name]) => name.test(words))?.[0];
  return {
    quantity,
    measure: 'vote tally',
    thing: null,
    ...(house ? { kind: house } : {}),
    scopes: PART.test(words.slice(0, only.index)) ? ['part'] : [],
    period: null,
  };
}
