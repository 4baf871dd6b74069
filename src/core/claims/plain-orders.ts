import data from '../../../data/claims/orders.json' with { type: 'json' };
import type { NounPhrase, Sentence, Token } from '../language/sentence.ts';
import { wordSet } from '../text/word-list.ts';
import type { Quantity } from './claim.ts';
import { countedNoun } from './counted-phrase.ts';
import { spotOf, type Spot } from './match-pattern.ts';

/** A sentence in an order in which patterns of words can read one of its numbers. */
export interface Order {
  readonly sentence: Sentence;
  /** The number there, with the noun that it counts in this order. */
  readonly spot: Spot;
  /** For each token of this order its place in the sentence as it is written. */
  readonly places: readonly number[];
  /** Whether what is told of the number is still to be done: *the number of jobs to be cut is 900*. */
  readonly isToBe: boolean;
}

const naming = wordSet(data.naming);
const giving = wordSet(data.giving);
const linking = wordSet(data.linking);
const fronted = wordSet(data.fronted);
const breaking = wordSet(data.breaking);

/** How many tokens may stand between what is counted and its number. */
const LONGEST = 18;

/**
 * The orders in which a number can be read: as it is written, and with its noun and what is told of it right behind it, as
 * in *9 miners caught behind the rock* for *the number of miners caught behind the rock is 9*, for *caught behind the rock were 9
 * miners* and for *the 9 caught miners*.
 */
export function ordersOf(sentence: Sentence, quantity: Quantity): readonly Order[] {
  const written: Order = {
    sentence,
    spot: spotOf(sentence, quantity),
    places: sentence.tokens.map((_, i) => i),
    isToBe: false,
  };
  const moved = ofNumber(written) ?? ofFront(written) ?? ofRelative(written);
  const orders = moved ? [written, moved] : [written];
  const split = moved || isKnown(written) ? ofParticiple(moved ?? written) : null;
  return split ? [...orders, split] : orders;
}

/** *The number of schools that stayed shut was 46*, *put the number of dead at 46*: 46 schools that stayed shut. */
function ofNumber({ sentence, spot }: Order): Order | null {
  const { tokens } = sentence;
  const { quantity, from } = spot;
  if (!/^(?:person)?$/.test(quantity.of)) return null;
  let given = from;
  while (given > 0 && linking.has(lower(tokens[given - 1]))) given--;
  let gives = given;
  while (gives > 0 && giving.has(lower(tokens[gives - 1]))) gives--;
  for (let of = from - 1; of > Math.max(0, from - LONGEST); of--) {
    if (!/^(?:of|for)$/.test(lower(tokens[of])) || !naming.has(lower(tokens[of - 1]))) continue;
    const noun = countedNoun(tokens, tokens[of]!.end) ?? ofThose(tokens, of + 1);
    if (!noun) continue;
    let opens = of - 1;
    while (/^(?:DT|JJR?|VBG|PRP\$)$/.test(tokens[opens - 1]?.tag ?? '')) opens--;
    // *put the number of dead at 46*: the verb that gives it stands before.
    const isBefore = /^(?:at|as)$/.test(lower(tokens[from - 1])) && givesBefore(tokens, opens);
    const end = gives < given ? gives : isBefore ? given : -1;
    const nounTo = tokens.findIndex(({ start }) => start >= noun.end);
    if (end < nounTo || nounTo < 0) continue;
    const tail = tokens.slice(nounTo, end);
    if (tail.some((token) => breaking.has(token.text.toLowerCase()))) return null;
    const counted = { ...quantity, of: noun.head, modifiers: noun.modifiers };
    return inOrder(
      sentence,
      counted,
      [
        [0, opens],
        [from, spot.unitTo],
        [of + 1, end],
        [spot.unitTo, tokens.length],
      ],
      opens + (spot.unitTo - from),
      opens + (spot.unitTo - from) + (nounTo - of - 1),
      /^to be\b/.test(tail.map(lower).join(' ')),
    );
  }
  return null;
}

/** *Stuck in the tunnel after the collapse were 9 miners*: 9 miners were stuck there. */
function ofFront({ sentence, spot }: Order): Order | null {
  const { tokens } = sentence;
  let be = spot.from - 1;
  while (linking.has(lower(tokens[be]))) be--;
  if (!/^(?:is|are|was|were)$/.test(lower(tokens[be]))) return null;
  const opens = /^(?:still|also|now|left)$/i.test(tokens[0]!.text) ? 1 : 0;
  const first = tokens[opens]!;
  if (!/^VB[NG]$/.test(first.tag) && !fronted.has(lower(first))) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const to = comma > 0 && comma < be ? comma : be;
  if (to - opens > LONGEST) return null;
  const size = spot.nounTo - be - 1;
  return inOrder(
    sentence,
    spot.quantity,
    [
      [be + 1, spot.nounTo],
      [be, be + 1],
      [opens, to],
      [spot.nounTo, tokens.length],
    ],
    spot.unitTo - be - 1,
    size,
    false,
    spot.from - be - 1,
  );
}

/** *the 800 jobs that Velmont wants to cut*: Velmont wants to cut the 800 jobs. */
function ofRelative({ sentence, spot }: Order): Order | null {
  const { tokens, nouns } = sentence;
  const { from, unitTo, nounTo, quantity } = spot;
  if (!/^(?:that|which|whom)$/.test(lower(tokens[nounTo]))) return null;
  const who = nouns.find((noun) => noun.from === nounTo + 1);
  if (!who) return null;
  let { to } = who;
  while (/^(?:VB[DGNPZ]?|MD|TO|RB)$/.test(tokens[to]?.tag ?? '')) to++;
  if (to === who.to) return null;
  const start = from + (to - nounTo - 1);
  return inOrder(
    sentence,
    quantity,
    [
      [0, from],
      [nounTo + 1, to],
      [from, nounTo],
      [to, tokens.length],
    ],
    start + unitTo - from,
    start + nounTo - from,
    false,
    start,
  );
}

/** *the 9 trapped miners*: the 9 miners trapped. */
function ofParticiple({ sentence, spot, places, isToBe }: Order): Order | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ tag }, i) => i >= spot.unitTo && i < spot.nounTo - 1 && /^VB[ND]$/.test(tag),
  );
  if (at < 0 || tokens[at + 1]?.text === '-' || tokens[at - 1]?.text === '-') return null;
  const { quantity } = spot;
  const lemma = tokens[at]!.lemma;
  const order = inOrder(
    sentence,
    { ...quantity, modifiers: quantity.modifiers.filter((word) => word !== lemma) },
    [
      [0, at],
      [at + 1, spot.nounTo],
      [at, at + 1],
      [spot.nounTo, tokens.length],
    ],
    spot.unitTo,
    spot.nounTo - 1,
    isToBe,
    spot.from,
  );
  return { ...order, places: order.places.map((place) => places[place]!) };
}

/** Whether all of those counted are meant: *9 vaccinated children fell ill* are not all who were vaccinated. */
function isKnown({ sentence: { tokens }, spot }: Order): boolean {
  let at = spot.from - 1;
  while (linking.has(lower(tokens[at])) && lower(tokens[at]) !== 'the') at--;
  return [at, spot.from].some((i) =>
    /^(?:the|these|those|all|its|their|his|her)$/.test(lower(tokens[i])),
  );
}

/** A sentence of pieces in another order; what stands in no piece is left out. */
function inOrder(
  sentence: Sentence,
  quantity: Quantity,
  pieces: readonly (readonly [number, number])[],
  unitTo: number,
  nounTo: number,
  isToBe: boolean,
  from = pieces[0]![1],
): Order {
  const places = pieces.flatMap(([start, end]) =>
    Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i),
  );
  const moved = new Map(places.map((place, i) => [place, i]));
  const nouns = sentence.nouns.flatMap((noun): NounPhrase[] => {
    const [from, last] = [noun.from, noun.to - 1].map((at) => moved.get(at));
    return from !== undefined && last === from + noun.to - 1 - noun.from
      ? [{ from, to: last + 1, head: moved.get(noun.head)! }]
      : [];
  });
  return {
    sentence: { ...sentence, tokens: places.map((place) => sentence.tokens[place]!), nouns },
    spot: { quantity, from, unitTo, nounTo },
    places,
    isToBe,
  };
}

/** *the number of those killed*: people. */
function ofThose(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  return /^(?:those|them)$/.test(lower(token))
    ? { head: 'person', modifiers: [], end: token!.end }
    : null;
}

function givesBefore(tokens: readonly Token[], opens: number): boolean {
  return /^(?:put|give|estimate|set|place|state|report|list|record)$/.test(
    tokens[opens - 1]?.lemma ?? '',
  );
}

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}
