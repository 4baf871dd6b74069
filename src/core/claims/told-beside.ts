import data from '../../../data/claims/counts.json' with { type: 'json' };
import type { Quantity } from './claim.ts';
import { kindOfCase } from './kind-of-case.ts';
import { nameByWord, wordSet } from '../text/word-list.ts';

const after = nameByWord(data.after);
const before = nameByWord(data.before);
const nouns = nameByWord(data.nouns);
const events = nameByWord(data.events);
/** Ways to name a toll, each with what it tells, the longest first; null where it tells of the dead and the hurt together. */
const tolls: readonly (readonly [string, string | null])[] = [
  ...Object.entries(data.tolls).flatMap(([told, phrases]) =>
    phrases.map((phrase) => [phrase, told] as const),
  ),
  ...data.mixedTolls.map((phrase) => [phrase, null] as const),
].sort(([a], [b]) => b.length - a.length);
const people = wordSet(data.people);
const between = wordSet(data.betweenCountedAndOutcome);
const breakingOff = wordSet(data.breakingOff);
const givingToll = wordSet(data.givingToll);
const approximating = wordSet(data.approximating);
const determining = wordSet(data.determining);

/** How far back a number can depend on words, and how far on an outcome may stand. */
const LONGEST_LEAD = 14;
const LONGEST_TAIL = 8;
/** How many words a noun and its own may have between a number and its outcome. */
const LONGEST_NOUN = 5;

/** Whether what a predicate tells of a bare number is told of people. */
export function isOfPeople(predicate: string): boolean {
  return people.has(predicate);
}

/** Whether a noun tells by itself what became of those counted: *death*, *injury*. */
export function isOutcome(noun: string): boolean {
  return nouns.has(noun);
}

/**
 * The class of predicate that the words right beside a number tell of what it counts, whatever the rest of the sentence
 * is; null for none.
 *
 * @param words The words of its sentence, in lower case.
 * @param from The first word of the number.
 * @param to The first word behind it.
 */
export function toldBeside(
  words: readonly string[],
  quantity: Quantity,
  from: number,
  to: number,
): string | null {
  const start = segmentStart(words, from);
  if (quantity.unit !== null) return outcomeBefore(words, start, from);
  return (
    tollBefore(words, start, from, quantity) ??
    headingBefore(words, from, to) ??
    outcomeAfter(words, to, quantity) ??
    outcomeBefore(words, start, from) ??
    eventBefore(words, start, from) ??
    outcomeCounted(words, quantity)
  );
}

/** *12 deaths*, *20 cases of measles*: the noun tells it; a case, only where it is one of illness. */
function outcomeCounted(words: readonly string[], quantity: Quantity): string | null {
  const isOther = quantity.of === 'case' && kindOfCase(words, quantity) !== 'illness';
  return isOther ? null : (nouns.get(quantity.of) ?? null);
}

/** Where the stretch of words begins that a number can depend on. */
export function segmentStart(words: readonly string[], from: number): number {
  let i = from;
  while (i > 0 && !/^[;:—–]$/.test(words[i - 1]!) && from - i < LONGEST_LEAD) i--;
  return i;
}

/** *The death toll from the quake has risen to 17*. */
function tollBefore(
  words: readonly string[],
  start: number,
  from: number,
  { of }: Quantity,
): string | null {
  if (of !== '' && !/^(?:person|victim|people)$/.test(of)) return null;
  let i = from;
  while (i > start && givingToll.has(words[i - 1]!)) i--;
  const lead = words.slice(start, i).join(' ');
  const toll = tolls.find(([phrase]) => lead.endsWith(phrase) || tailHas(lead, phrase));
  if (!toll || (i === from && !/\btoll\b/.test(lead))) return null;
  return toll[1];
}

/** *Death toll: 30*, *Injured: 12*: a list of figures names what each counts before a colon. */
function headingBefore(words: readonly string[], from: number, to: number): string | null {
  // *Total dead: 10 Americans: 0*: the noun heads the next line of a list.
  if (words[to + 1] === ':') return null;
  const lead = words.slice(0, from - 1);
  if (words[from - 1] !== ':' || lead.length > LONGEST_HEADING) return null;
  const toll = tolls.find(([phrase]) => lead.join(' ').endsWith(phrase));
  return toll ? toll[1] : (after.get(lead.at(-1) ?? '') ?? null);
}

/** How many words may stand before the colon in *Number of people killed: 30*. */
const LONGEST_HEADING = 5;

/** *the death toll from the quake* stands before what gives the number. */
function tailHas(lead: string, phrase: string): boolean {
  const at = lead.lastIndexOf(phrase);
  return (
    at >= 0 &&
    /^(?: (?:in|from|of|after|since|,)(?: [\p{L}'’.-]+){1,6})?$/u.test(
      lead.slice(at + phrase.length),
    )
  );
}

/** *12 people have so far been killed*. */
function outcomeAfter(words: readonly string[], to: number, { of }: Quantity): string | null {
  let left = of === '' ? 1 : LONGEST_NOUN;
  for (let i = to; i < Math.min(words.length, to + LONGEST_TAIL); i++) {
    const word = words[i]!;
    const told = after.get(word) ?? after.get(`${word}-${words[i + 1] ?? ''}`);
    if (told) return isAlternative(words, i) ? null : told;
    if (between.has(word)) continue;
    if (left-- <= 0 || breakingOff.has(word) || !/^[\p{L}'’-]+$/u.test(word)) return null;
  }
  return null;
}

/** *killing at least 12*. */
function outcomeBefore(words: readonly string[], start: number, from: number): string | null {
  for (let i = from - 1; i >= Math.max(start, from - 3); i--) {
    const word = words[i]!;
    const told = before.get(word);
    if (told && isAlternative(words, i)) return null;
    if (told && !/^(?:was|were|been|being|is|are)$/.test(words[i - 1] ?? '')) return told;
    if (!approximating.has(word) && !determining.has(word)) return null;
  }
  return null;
}

/** *killed or wounded*: what is told of some of them is another thing. */
function isAlternative(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'or' || words[at + 1] === 'or';
}

/** *the detention of 26 workers*, *led to the cancellation of 110 flights*: what befalls them is a noun. */
function eventBefore(words: readonly string[], start: number, from: number): string | null {
  let i = from - 1;
  while (i > start && approximating.has(words[i]!)) i--;
  return words[i] === 'of' ? (events.get(words[i - 1] ?? '') ?? null) : null;
}
