import data from '../../../data/claims/ways-into-office.json' with { type: 'json' };
import type { Mention } from '../entities/mention.ts';
import { wordSet } from '../text/word-list.ts';
import { INSERTION, upToFourWords } from './name-pattern.ts';
import { normalOffice, OFFICE } from './office-names.ts';
import { isWholeName, officeOf, type Office } from './offices.ts';
import { isOfOtherTimes } from './other-times.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { nameBefore, nameBehind } from './tied-name.ts';

const headed = new Map(Object.entries(data.headed));
const elections = new Map(Object.entries(data.elections));
const verbs = new Map(Object.entries(data.verbs));
const unsure = wordSet(data.unsure);
const made = [...data.made, ...data.madeInOtherWords];
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

const NAME = upToFourWords(String.raw`\p{Lu}`);
/** *the*, *Mardal’s*, *the airline’s*: what may stand before the name of an office or of a body. */
const WHOSE = String.raw`(?:(?:the|its|their) )?(?:${NAME}(?:['’]s?)? )?(?:(?:new|next) )?`;
/** Behind it no other noun follows, which would make another thing of it: *the police inquiry*. */
const ENDS = String.raw`(?=[,.;]|$| (?:in|of|at|for|on|from|as|was|is|has|next|this)\b)`;
const BODY = `(?<body>${anyOf(headed.keys())})${ENDS}`;
/** *mayor*, *chief of the Mardal police*. */
const SEAT = `${WHOSE}(?:(?<office>${OFFICE})${ENDS}|(?:chief|head) of ${WHOSE}${BODY})`;
const ELECTION = `${WHOSE}(?<election>${anyOf(elections.keys())}) (?:election|race|vote)${ENDS}`;
const IS = '(?:is|was|has been|will be|is to be)';
const WILL = '(?:will|is to)';
const WON = '(?:won|wins|has won)';
const ASIDE = `(?:${INSERTION})?`;

/** What may stand behind the one who comes into an office. */
const BEHIND = [
  `${IS} (?:${anyOf(made)}) (?:as |to be |to )?${SEAT}`,
  `(?:takes|took|has taken|${WILL} take) office as ${SEAT}`,
  `(?:takes|took|has taken|${WILL} take) charge of (?:the )?(?<of>${NAME}) as ${SEAT}`,
  `${WILL} (?:lead|head|run|join) (?:the )?(?<of>${NAME}) as ${SEAT}`,
  `(?:${IS} (?:put|placed) in charge of|${WILL} (?:head|lead|run|be in charge of|take charge of)) ${WHOSE}${BODY}`,
  `${WILL} (?<verb>${anyOf(verbs.keys())}) (?:the )?(?<of>${NAME})${ENDS}`,
  `${WON} (?:the )?${ELECTION}`,
  `${WON} the (?:race|election|vote|contest|ballot) (?:for|to be|to become) ${SEAT}`,
  `(?:${anyOf(data.succeeds)}) ${NAME} as ${SEAT}`,
].map((way) => new RegExp(`^${ASIDE} ${way}`, 'du'));

/** What may stand before it. */
const AHEAD = [
  `(?:^|\\s)[Tt]he (?<office>${OFFICE})[- ]elect (?:of|for) (?:the )?(?<of>${NAME}) is $`,
  `['’]s? successor as ${SEAT}(?: (?:of|at|for|in) (?:the )?${NAME})? (?:is|will be|is to be) $`,
  `(?:^|\\s)(?<of>${NAME}) has a new (?<office>${OFFICE}): $`,
].map((way) => new RegExp(way, 'du'));

/** *The appointment of* Anna Berg *as police chief*. */
const MAKING = new RegExp(`\\b[Tt]he (?:${anyOf(data.making)}) of $`);
const MADE = new RegExp(`^ (?:as|to) ${SEAT}`, 'du');

/** Without one of these words none of the above matches. */
const SIGN = new RegExp(
  `${anyOf(made)}|${anyOf(data.making)}|${anyOf(verbs.keys())}|office as|charge of|lead|head|run|join|won|wins|succe|replac|elect|has a new`,
);
/** *the wife of* Jonas Holm, Anna Berg *and* Jonas Holm: not, or not alone, the one of whom it is told. */
const OF_ANOTHER =
  /\b(?:of|with|by|from|and|or|than|to|against|under|for|beat|over)(?: [\p{L}-]+)? $/u;

/** How much of a sentence is looked at before a name, and behind it: one of thousands of names is still read quickly. */
const AROUND = 240;

/** Whether a sentence may tell who comes into an office, of these days and as certain: asked once, not for each name. */
export function mayTellWay({ text, sentence }: SentenceFacts): boolean {
  const whole = text.slice(sentence.start, sentence.end);
  return SIGN.test(whole) && !isOfOtherTimes(whole) && !isUnsure(whole);
}

/**
 * Reads who comes into an office where news tells so in other words than its name: *will head the police in Mardal*,
 * *won the mayoral election*, *succeeds Erik Lund as coach of Tarsk United*.
 *
 * @param facts Of a sentence that may tell such a thing.
 * @returns Null where nothing is told, or nothing says of what the office is.
 */
export function wayIntoOffice(facts: SentenceFacts, holder: Mention): Office | null {
  const { text, sentence } = facts;
  const start = Math.max(sentence.start, holder.start - AROUND);
  const before = text.slice(start, holder.start);
  const after = text.slice(holder.end, Math.min(sentence.end, holder.end + AROUND));
  if (MAKING.test(before)) return seatIn(facts, holder, MADE.exec(after), holder.end);
  if (OF_ANOTHER.test(before)) return null;
  for (const way of BEHIND) {
    const found = way.exec(after);
    if (found) return seatIn(facts, holder, found, holder.end);
  }
  for (const way of AHEAD) {
    const found = way.exec(before);
    if (found) return seatIn(facts, holder, found, start);
  }
  return null;
}

/** Whether words leave it open who comes into an office: *if*, *polls suggest*, *denied*. */
export function isUnsure(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => unsure.has(word));
}

/** @param from Where the text that was searched starts. */
function seatIn(
  facts: SentenceFacts,
  holder: Mention,
  found: RegExpExecArray | null,
  from: number,
): Office | null {
  if (!found) return null;
  const words = found.groups!;
  const kind = (['office', 'body', 'election', 'verb'] as const).find((name) => words[name]);
  if (!kind) return null;
  const said = words[kind]!;
  const spans = found.indices!.groups!;
  const [start, end] = spans[kind]!.map((at) => from + at) as [number, number];
  const named = spans['of'];
  // *mayoral* ends before *election*.
  const until = kind === 'election' ? from + found.index + found[0].length : end;
  const of = named
    ? facts.mentions.find((mention) => mention.start === from + named[0])
    : ownerOf(facts, start, until);
  if (!of || isFullName(of)) return null;
  if (of.start > until && !isWholeName(facts, of)) return null;
  // *promoted to captain in the fire brigade*: a rank, which many hold.
  if (words['office'] === 'captain' && /^ (?:in|at)\b/.test(facts.text.slice(end))) return null;
  return officeOf({ holder, office: officeBy[kind](said), of, title: { start, end } });
}

const officeBy = {
  office: normalOffice,
  body: (words: string) => headed.get(words)!,
  election: (words: string) => elections.get(words)!,
  verb: (words: string) => verbs.get(words)!,
};

/** Of what an office is whose words go from `start` to `end`: *of Mardal* behind them, *Mardal’s* or *Mardal* before. */
function ownerOf(facts: SentenceFacts, start: number, end: number): Mention | undefined {
  return nameBehind(facts, end, TIE) ?? nameBefore(facts, start, OWNER);
}

const TIE = /^ (?:of|in|at|for) (?:the )?$/;
const OWNER = /^(?:['’]s?)? (?:(?:new|next) )?$/;

/** An office is of no person; one word may be a town that nothing shows to be one. */
function isFullName({ type, text }: Mention): boolean {
  return type === 'PERSON' && text.includes(' ');
}
