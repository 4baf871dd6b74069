import { edge, type Lexeme } from '../lexeme.ts';
import { readNumber } from '../number-phrase.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { durationOf } from '../values.ts';
import type { Unit } from '../vocabulary.ts';

/** Words that place a stretch of periods. */
const places = new Set([
  'future',
  'last',
  'past',
  'next',
  'coming',
  'first',
  'previous',
  'final',
  'latest',
  'following',
  'recent',
  'preceding',
]);

/** A stretch of periods: `the past two weeks`, `recent months`, `the coming years`, `the first nine months`. */
export const stretch: TimeRule = {
  name: 'stretch',
  begins: { words: [...places, 'the', 'these'] },
  read,
};

/** `the past two weeks`, `the next few days`, `recent years`, `the first nine months`. */
function read(lexemes: readonly Lexeme[], at: number): Reading | null {
  let i = lexemes[at]?.lower === 'the' || lexemes[at]?.lower === 'these' ? at + 1 : at;
  const word = (lexemes[i] ?? edge).lower;
  if (!places.has(word)) return null;
  i++;
  if (i === at + 1 && word === 'last' && isVerb(lexemes[at - 1])) return null;
  if (i === at + 1 && word === 'following') return null;
  const number = readNumber(lexemes, i);
  const filler = number ? number.to : i;
  const next = lexemes[filler] ?? edge;
  const adjective = /^(full|more|consecutive|whole|fiscal|trading|business|working)$/.test(
    next.lower,
  )
    ? 1
    : 0;
  const unit = lexemes[filler + adjective]?.word.unit;
  if (unit === undefined) return null;
  const plural = lexemes[filler + adjective]!.word.plural;
  const to = filler + adjective + 1;
  if (!number) return plural ? vagueSpan(to, word, unit) : null;
  if (!plural && number.value !== 1) return null;
  if (lexemes[i]!.lower === 'a' || lexemes[i]!.lower === 'an') return null;
  return {
    to,
    type: 'DURATION',
    resolve: ({ published }) => ({
      value: durationOf(number.open ? null : number.value, unit),
      anchor: published,
      reason: 'a length of time, counted in the text',
      confidence: 0.9,
    }),
  };
}

/** *to last two hours*, *will last weeks*: the verb. */
function isVerb(before: Lexeme | undefined): boolean {
  return /^(to|will|would|could|can|should|may|might|must|not|n't|usually|typically|did|does|do)$/.test(
    before?.lower ?? '',
  );
}

function vagueSpan(to: number, word: string, unit: Unit): Reading | null {
  const toward = /^(recent|past|last|previous|preceding|latest)$/.test(word)
    ? 'PAST_REF'
    : /^(coming|future|next|following)$/.test(word)
      ? 'FUTURE_REF'
      : null;
  if (toward === null)
    return {
      to,
      type: 'DURATION',
      resolve: () => ({
        value: durationOf(null, unit),
        reason: 'a length of time without a count',
        confidence: 0.7,
      }),
    };
  return {
    to,
    type: 'DATE',
    resolve: ({ published }) => ({
      value: toward,
      anchor: published,
      reason: `points to the ${toward === 'PAST_REF' ? 'past' : 'future'} without a date`,
      confidence: 0.7,
    }),
  };
}
