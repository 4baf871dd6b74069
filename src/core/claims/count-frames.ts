import { overlaps, type Span } from '../text/span.ts';
import type { Quantity } from './claim.ts';
import { modalityAround, modalityIn } from './count-modality.ts';
import { isAgeOfOne } from './is-age.ts';
import { tellNumber, type NumberTold } from './number-told.ts';
import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { tellingsOf, type Telling } from './tellings.ts';
import { isOfPeople, isOutcome, toldBeside } from './told-beside.ts';

/** What the words beside a number say of it, whatever the rest of the sentence is. */
export interface CountFrame extends NumberTold {
  /** Whether it may be said of some of those counted only. */
  readonly ofSome: boolean;
  /** Whether a pattern of several words tells it, which says more than the verb of a clause. */
  readonly isPattern: boolean;
  /** The words of the pattern; none for what stands right beside the number. */
  readonly words: readonly Span[];
}

/**
 * Reads each number of a sentence by the words right beside it: *left 41 dead*, *killing 12*, *the toll stood at
 * 56*. It needs no parse, so it holds where the clauses were read wrong.
 */
export function findCountFrames(facts: SentenceFacts): readonly CountFrame[] {
  if (!facts.quantities.length) return [];
  const words = facts.sentence.tokens.map((token) => token.text.toLowerCase());
  const tellings = tellingsOf(facts.sentence, facts.quantities);
  return facts.quantities.flatMap((quantity) => {
    if (isAgeOfOne(facts.text, quantity)) return [];
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
  { predicate, ofSome, untensed, doer, words: own, counted }: Telling,
): CountFrame | null {
  const { tokens } = facts.sentence;
  const at = tokens.findIndex((token) => token.end > quantity.start);
  const behind = tokens.find((token) => token.start >= quantity.end);
  if (ADDED.test(behind?.lemma ?? '')) return null;
  const from = Math.min(at, ...own);
  const modality = modalityIn(words.slice(Math.max(0, from - 6), Math.max(at, ...own) + 1));
  if (!modality) return null;
  if (isOfPeople(predicate) && /^\d+\.\d+$/.test(quantity.text)) return null;
  const isPeople = isOfPeople(predicate) && (counted.of === '' || isOutcome(counted.of));
  // *approved by 54 to 40*: it goes without saying what is counted.
  const isVote = predicate === 'vote-for' && counted.of === '';
  const of = isPeople ? 'person' : isVote ? 'vote' : counted.of;
  const told = predicate === 'kill' && of === 'body' ? asDead(counted) : { ...counted, of };
  const frame = tellNumber(facts, told, predicate, modality);
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

/** *the bodies of 12 miners*: 12 miners are dead. */
function asDead({ modifiers, ...quantity }: Quantity): Quantity {
  return { ...quantity, of: modifiers.at(-1) ?? 'person', modifiers: modifiers.slice(0, -1) };
}

/** *two more plants*: added to those that were told of. */
const ADDED = /^(?:more|other|additional|further)$/;

function readFrame(
  facts: SentenceFacts,
  words: readonly string[],
  quantity: Quantity,
): CountFrame | null {
  const { tokens } = facts.sentence;
  const from = tokens.findIndex((token) => token.end > quantity.start);
  let to = tokens.findIndex((token) => token.start >= quantity.end);
  if (to < 0) to = tokens.length;
  const told = toldBeside(words, quantity, from, to);
  if (!told) return null;
  const modality = modalityAround(facts.sentence, quantity);
  if (!modality) return null;
  const isPeople = quantity.unit === null && isOfPeople(told);
  if (isPeople && /^\d+\.\d+$/.test(quantity.text)) return null;
  const of = isPeople && (quantity.of === '' || isOutcome(quantity.of)) ? 'person' : quantity.of;
  return {
    ...tellNumber(facts, { ...quantity, of }, told, modality),
    ofSome: false,
    isPattern: false,
    words: [],
  };
}
