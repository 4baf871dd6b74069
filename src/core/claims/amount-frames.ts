import type { NounPhrase } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Amount } from './amounts/amount.ts';
import { durativeName } from './amounts/by-situation.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import { periodOf } from './amounts/period.ts';
import type { Quantity } from './claim.ts';
import { isExpected, modalityAround } from './count-modality.ts';
import { circumstances, type NumberTold } from './number-told.ts';
import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { predicateOfVerb } from './predicate.ts';
import type { Phrase, Statement } from './statement.ts';

/** An amount, with the words of the pattern that tells it; none where a noun or a verb of its measure does. */
export interface AmountFrame extends NumberTold {
  readonly words: readonly Span[];
}

/**
 * The amounts of a sentence, each as one plain statement: the price of the bridge, the age of Ana Roza, the profit of
 * Valtor in a quarter is so much.
 */
export function findAmountFrames(facts: SentenceFacts): readonly AmountFrame[] {
  return findAmounts(facts).flatMap((amount) => {
    const modality = modalityAround(facts.sentence, amount.quantity);
    if (!modality) return [];
    const { quantity, statement } = frameOf(facts, amount);
    const expected = isExpected(facts.sentence, amount.quantity)
      ? { isExpected: true as const }
      : {};
    const words = (amount.words ?? []).map((at) => facts.sentence.tokens[at]!);
    return [{ quantity, statement: { ...statement, ...expected }, words, modality }];
  });
}

function frameOf(facts: SentenceFacts, amount: Amount): Pick<NumberTold, 'quantity' | 'statement'> {
  const { measure, thing, from, kind, scopes } = amount;
  const { start, end, text } = amount.quantity;
  const read = measure === 'interest rate' ? asSet(amount.quantity) : amount.quantity;
  const quantity = { ...read, of: measure, modifiers: scopes };
  const word = (role: string, head: string): Phrase => ({
    ...{ start, end: start, text: head, role, head, modifiers: [] },
    ...{ characters: [], countries: [], isCapital: false, named: false, quantity: null },
  });
  const phrases: Phrase[] = [
    { ...word('patient', measure), end, text, modifiers: scopes, quantity },
  ];
  if (thing && !isAllOfFirm(facts, measure, thing)) phrases.push(thingAs(facts, measure, thing));
  else if (kind) phrases.push({ ...word('of', kind), text: `the ${kind}` });
  if (from) phrases.push({ ...readPhrase(facts, 'from', from), quantity: null });
  const period = amount.period ?? periodOf(facts, measure);
  if (period) phrases.push(word('per', period));
  const own = phrases.slice(1).map((phrase) => phrase.start);
  return {
    quantity,
    statement: {
      ...{ verb: 'amount', predicate: 'amount', isFinite: true, negation: null },
      verbSpan: { start, end: start },
      phrases: [
        ...phrases,
        ...circumstances(facts, quantity).filter((p) => !own.includes(p.start)),
      ],
      times:
        measure === 'age'
          ? []
          : facts.times.map(({ start, end, value, type }) => ({ start, end, value, type })),
      change: !period && facts.sentence.tokens.some(({ lemma }) => CHANGE.test(lemma)),
    },
  };
}

/** How far a rate that a bank sets may be from what is written, in percentage points. */
const STEP = 0.05;

/** *3 percent* of a rate that somebody sets is no round number: it is 3.0. */
function asSet(quantity: Quantity): Quantity {
  const { low, high, reading } = quantity;
  if (high === null || !/^round number/.test(reading) || high - low <= 2 * STEP) return quantity;
  const value = (low + high) / 2;
  return { ...quantity, low: value - STEP, high: value + STEP, reading: 'a rate as it is set' };
}

const CHANGE = /^(?:now|rise|climb|grow|increase)$/;

/** *all the shares*, *the whole company*, *the whole of the company*: what is bought is the firm of which the story tells. */
function isAllOfFirm({ sentence: { tokens } }: SentenceFacts, measure: string, noun: NounPhrase) {
  const { lemma } = tokens[noun.head]!;
  if (measure !== 'price') return false;
  if (lemma === 'whole') return tokens[noun.to]?.lemma === 'of';
  const words = tokens.slice(Math.max(0, noun.from - 1), noun.head);
  return (
    /^(?:share|stock|company|firm|group|business)$/.test(lemma) &&
    words.some(({ text }) => /^(?:all|whole|entire)$/i.test(text))
  );
}

/** What an amount belongs to; things that last alike go by one name. */
function thingAs(facts: SentenceFacts, measure: string, noun: NounPhrase): Phrase {
  const phrase = { ...readPhrase(facts, 'of', noun), quantity: null };
  return measure === 'duration' && !phrase.named
    ? {
        ...phrase,
        head: durativeName(phrase.head),
        // *a 24-hour strike*, *the last strike*: of what it is of, nothing but that it is another one.
        modifiers: phrase.modifiers.filter((word) => /^(?:last|previous|first|second)$/.test(word)),
      }
    : phrase;
}

/** *unemployment rose to 7.9 per cent*: that it rose, without the amount, which is told by itself. */
export function withoutAmounts(statement: Statement, amounts: readonly NumberTold[]): Statement {
  if (!/^(?:raise|cut)$/.test(predicateOfVerb(statement.verb) ?? '')) return statement;
  const isTold = ({ quantity }: Phrase) =>
    quantity !== null && amounts.some((amount) => amount.quantity.start === quantity.start);
  return { ...statement, phrases: statement.phrases.filter((phrase) => !isTold(phrase)) };
}
