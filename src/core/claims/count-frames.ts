import data from '../../../data/claims/measures.json' with { type: 'json' };
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Quantity } from './claim.ts';
import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Statement } from './statement.ts';
import { tellingsOf, type Telling } from './tellings.ts';

/** What a sentence tells of a number. */
export interface NumberTold {
  readonly quantity: Quantity;
  readonly modality: 'fact' | 'planned';
  readonly statement: Statement & { readonly predicate: string };
}

/** What the words beside a number say of it, whatever the rest of the sentence is. */
export interface CountFrame extends NumberTold {
  /** Whether it may be said of some of those counted only. */
  readonly ofSome: boolean;
  /** Whether a pattern of several words tells it, which says more than the verb of a clause. */
  readonly isPattern: boolean;
  /** The words of the pattern; none for what stands right beside the number. */
  readonly words: readonly Span[];
}

const list = (table: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(table).flatMap(([predicate, words]) =>
      words.split(' ').map((word): [string, string] => [word, predicate]),
    ),
  );
const after = list(data.after);
const before = list(data.before);
const countNouns = list(data.nouns);
const events = list(data.events);
const tolls = Object.entries(data.tolls);

/** Words that may stand between what is counted and what became of it: *12 people have so far been killed*. */
const BETWEEN =
  /^(?:were|was|are|is|be|been|being|have|has|had|also|still|reportedly|confirmed|others?|people|more|far|so|feared|left|found|remain(?:ed)?|reported|listed|declared|presumed|at|and|went|gone)$/;
/** Words by which a measure or a toll is given: *rose to 12*. */
const GIVES =
  /^(?:was|is|were|are|be|been|stood|stands|standing|rose|risen|climbed|grew|reached|hit|fell|dropped|totall?ed|came|amounted|now|has|have|had|to|at|of|surpassed|passed|exceeded|topped|jumped|put|currently|remained|remains|a|around|about|the|up|down|by|officials?|authorities)$/;
const DOUBT = /^(?:could|may|might|if|unless|feared|risk|risks|should|whether)$/;
const BE = /^(?:is|are|was|were)$/;
const PLAN = /^(?:will|would|shall|agreed|agrees|plans?|planned|expects?|expected|intends?|aims?)$/;

/**
 * Reads each number of a sentence by the words right beside it: *left 41 dead*, *killing 12*, *the toll stood at
 * 56*. It needs no parse, so it holds where the clauses were read wrong.
 */
export function findCountFrames(facts: SentenceFacts): readonly CountFrame[] {
  if (!facts.quantities.length) return [];
  const words = facts.sentence.tokens.map((token) => token.text.toLowerCase());
  const tellings = tellingsOf(facts.sentence, facts.quantities);
  return facts.quantities.flatMap((quantity) => {
    const told = (tellings.get(quantity) ?? []).flatMap(
      (telling) => frameOfTelling(facts, words, quantity, telling) ?? [],
    );
    const frame = readFrame(facts, words, quantity);
    const isTold = told.some(
      ({ statement }) => !frame || statement.predicate === frame.statement.predicate,
    );
    return frame && !isTold ? [...told, frame] : told;
  });
}

/** What a pattern of words tells of a number. */
function frameOfTelling(
  facts: SentenceFacts,
  words: readonly string[],
  quantity: Quantity,
  { predicate, measure, ofSome, untensed, doer, words: own }: Telling,
): CountFrame | null {
  const { tokens } = facts.sentence;
  const at = tokens.findIndex((token) => token.end > quantity.start);
  const behind = tokens.find((token) => token.start >= quantity.end);
  if (ADDED.test(behind?.lemma ?? '')) return null;
  if (own.some((word) => isAlternative(tokens, word))) return null;
  const from = Math.min(at, ...own);
  const modality = modalityIn(words.slice(Math.max(0, from - 6), Math.max(at, ...own) + 1));
  if (!modality) return null;
  const isPeople =
    measure === null &&
    PEOPLE.has(predicate) &&
    (quantity.of === '' || countNouns.has(quantity.of));
  // *approved by 54 to 40*: it goes without saying what is counted.
  const isVote = predicate === 'vote-for' && quantity.of === '';
  const of = measure ?? (isPeople ? 'person' : isVote ? 'vote' : quantity.of);
  const frame = frameOf(
    facts,
    { ...quantity, of, modifiers: measure ? [] : quantity.modifiers },
    predicate,
    modality,
  );
  const who = doer ? [{ ...readPhrase(facts, 'agent', doer), quantity: null }] : [];
  const phrases = frame.statement.phrases.filter(
    (phrase) => !who.some((other) => overlaps(phrase, other)),
  );
  return {
    ...frame,
    ofSome,
    isPattern: true,
    words: own.map((word) => tokens[word]!),
    statement: {
      ...frame.statement,
      phrases: [...phrases, ...who],
      ...(untensed ? { untensed } : {}),
    },
  };
}

/** *were destroyed or damaged*: what is told of some of them is another thing. */
function isAlternative(tokens: SentenceFacts['sentence']['tokens'], at: number): boolean {
  const isOther = (word: number) =>
    tokens[word]?.tag === tokens[at]!.tag && /^VB/.test(tokens[at]!.tag);
  return (
    (tokens[at + 1]?.lemma === 'or' && isOther(at + 2)) ||
    (tokens[at - 1]?.lemma === 'or' && isOther(at - 2))
  );
}

/** *two more plants*: added to those that were told of. */
const ADDED = /^(?:more|other|additional|further)$/;

/** Whether words near a number tell a fact or a plan; null where they tell what may be. */
function modalityIn(words: readonly string[]): CountFrame['modality'] | null {
  if (words.some((word) => DOUBT.test(word))) return null;
  const isPlan = words.some(
    (word, i) =>
      PLAN.test(word) || (BE.test(word) && words[i + 1] === 'to' && words[i + 2] === 'be'),
  );
  return isPlan ? 'planned' : 'fact';
}

function readFrame(
  facts: SentenceFacts,
  words: readonly string[],
  quantity: Quantity,
): CountFrame | null {
  const { tokens } = facts.sentence;
  const from = tokens.findIndex((token) => token.end > quantity.start);
  let to = tokens.findIndex((token) => token.start >= quantity.end);
  if (to < 0) to = tokens.length;
  const start = segmentStart(words, from);
  const told =
    quantity.unit === null
      ? (tollBefore(words, start, from, quantity) ??
        outcomeAfter(words, to, quantity) ??
        outcomeBefore(words, start, from) ??
        eventBefore(words, start, from) ??
        nounItself(quantity))
      : outcomeBefore(words, start, from);
  if (!told) return null;
  const modality = modalityAround(facts.sentence, quantity);
  if (!modality) return null;
  const isPeople = quantity.unit === null && PEOPLE.has(told);
  if (isPeople && /^\d+\.\d+$/.test(quantity.text)) return null;
  const of =
    isPeople && (quantity.of === '' || countNouns.has(quantity.of)) ? 'person' : quantity.of;
  return frameOf(facts, { ...quantity, of }, told, modality);
}

/** How the words around a number tell it: as fact or as planned; null where it may be so or not. */
export function modalityAround(
  { tokens }: SentenceFacts['sentence'],
  quantity: Span,
): CountFrame['modality'] | null {
  const words = tokens.map((token) => token.text.toLowerCase());
  const from = tokens.findIndex((token) => token.end > quantity.start);
  let to = tokens.findIndex((token) => token.start >= quantity.end);
  if (to < 0) to = tokens.length;
  const lead = words.slice(Math.max(segmentStart(words, from), from - 8), to + 4);
  return modalityIn(lead);
}

const PEOPLE = new Set([
  'kill',
  'wound',
  'miss',
  'arrest',
  'kidnap',
  'displace',
  'evacuate',
  'rescue',
  'infect',
  'lay-off',
  'protest',
  'aboard',
  'attend',
  'arrive',
  'walk-out',
  'release',
]);

/** Where the stretch of words begins that a number can depend on. */
function segmentStart(words: readonly string[], from: number): number {
  let i = from;
  while (i > 0 && !/^[;:—–]$/.test(words[i - 1]!) && from - i < 14) i--;
  return i;
}

function tollBefore(
  words: readonly string[],
  start: number,
  from: number,
  { of }: Quantity,
): string | null {
  if (of !== '' && !/^(?:person|victim|people)$/.test(of)) return null;
  let i = from;
  while (i > start && (GIVES.test(words[i - 1]!) || /^(?:in|from|on)$/.test(words[i - 1]!))) i--;
  const lead = words.slice(start, i).join(' ');
  for (const [predicate, phrases] of tolls)
    if (phrases.some((phrase) => lead.endsWith(phrase) || tailHas(lead, phrase))) {
      if (i === from && !/\btoll\b/.test(lead)) return null;
      return predicate;
    }
  return null;
}

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

function outcomeAfter(words: readonly string[], to: number, { of }: Quantity): string | null {
  let i = to;
  let nouns = of === '' ? 1 : 5;
  for (let steps = 0; i < words.length && steps < 8; steps++, i++) {
    const word = words[i]!;
    const told = after.get(word) ?? after.get(`${word}-${words[i + 1] ?? ''}`);
    if (told) return words[i + 1] === 'or' || words[i - 1] === 'or' ? null : told;
    if (BETWEEN.test(word)) continue;
    if (nouns-- <= 0 || !/^[\p{L}'’-]+$/u.test(word)) return null;
    if (
      /^(?:and|or|but|in|on|at|to|by|with|for|from|who|which|that|as|after|when|while)$/.test(word)
    )
      return null;
  }
  return null;
}

function outcomeBefore(words: readonly string[], start: number, from: number): string | null {
  for (let i = from - 1; i >= Math.max(start, from - 3); i--) {
    const told = before.get(words[i]!);
    if (told && (words[i - 1] === 'or' || words[i + 1] === 'or')) return null;
    if (told && !/^(?:was|were|been|being|is|are)$/.test(words[i - 1] ?? '')) return told;
    if (
      !/^(?:at|least|more|than|about|some|nearly|almost|up|to|as|many|around|over|another|the|all|an?|estimated|[$€£])$/.test(
        words[i]!,
      )
    )
      return null;
  }
  return null;
}

/** *the detention of 26 workers*, *led to the cancellation of 110 flights*: what befalls them is a noun. */
function eventBefore(words: readonly string[], start: number, from: number): string | null {
  let i = from - 1;
  while (i > start && LOOSE.test(words[i]!)) i--;
  return words[i] === 'of' ? (events.get(words[i - 1] ?? '') ?? null) : null;
}

/** Words between a preposition and its number. */
const LOOSE =
  /^(?:at|least|more|than|about|some|nearly|almost|up|to|as|many|around|over|all|an?|estimated)$/;

function nounItself({ of }: Quantity): string | null {
  return countNouns.get(of) ?? null;
}

function frameOf(
  facts: SentenceFacts,
  quantity: Quantity,
  predicate: string,
  modality: CountFrame['modality'],
): CountFrame {
  const { sentence, times } = facts;
  const { start, end, text } = quantity;
  const counted: Phrase = {
    start,
    end,
    text,
    role: 'patient',
    head: quantity.of,
    modifiers: quantity.modifiers,
    quantity,
    characters: [],
    countries: [],
    isCapital: false,
    named: false,
  };
  return {
    quantity,
    modality,
    ofSome: false,
    isPattern: false,
    words: [],
    statement: {
      verb: predicate,
      predicate,
      isFinite: true,
      negation: null,
      verbSpan: { start, end: start },
      phrases: [counted, ...circumstances(facts, quantity)],
      times: times.map((time) => ({
        start: time.start,
        end: time.end,
        value: time.value,
        type: time.type,
      })),
      change: sentence.tokens.some((token) =>
        /^(?:now|rise|climb|grow|increase)$/.test(token.lemma),
      ),
    },
  };
}

/** The names of the sentence, by the prepositions before them: where it was, and who else is spoken of. */
export function circumstances(facts: SentenceFacts, quantity: Span): readonly Phrase[] {
  const { sentence, times } = facts;
  return sentence.nouns.flatMap((noun) => {
    const before = sentence.tokens[noun.from - 1];
    const isPlace = /^(?:in|at|near|inside|outside|across|off|on)$/.test(before?.lemma ?? '');
    const phrase = readPhrase(facts, isPlace ? before!.lemma : 'beside', noun);
    return phrase.named &&
      !contains(phrase, quantity) &&
      !times.some((time) => overlaps(time, phrase))
      ? [{ ...phrase, quantity: null }]
      : [];
  });
}
