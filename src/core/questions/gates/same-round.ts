import data from '../../../../data/questions/rounds.json' with { type: 'json' };
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';
import { wordSet } from '../../text/word-list.ts';

const orders = data.orders.map(wordSet);

/** *the third game*, *the opening leg*, *stage 4*: the order of a round, and what the round is called. */
const ROUND = new RegExp(
  `\\b(?:(?<order>${data.orders.join('|').split(' ').join('|')})[ -](?<name>${data.rounds.split(' ').join('|')})|(?<kind>stage|round|day|race|heat|game|match) (?<number>\\d{1,2}))\\b`,
  'gi',
);

/** Whether both sentences tell of one round of a contest: *in the third game*, *in the fourth game* do not. */
export function sameRound(a: Told, b: Told): Verdict {
  const [rounds, others] = [roundsIn(a), roundsIn(b)];
  for (const x of rounds) {
    const named = others.filter(({ name }) => name === x.name);
    const isOne = named.some((y) => rounds.some((z) => z.name === y.name && z.order === y.order));
    if (named.length > 0 && !isOne)
      return { clears: `the one tells of ${x.text}, the other of ${named[0]!.text}` };
  }
  return silent;
}

const roundsIn = readOnce(({ claim: { sentence } }) =>
  [...sentence.text.matchAll(ROUND)].map(({ 0: text, groups }) => {
    const { order, name, kind, number } = groups!;
    return {
      text,
      name: (name ?? kind!).toLowerCase(),
      order: order
        ? orders.findIndex((words) => words.has(order.toLowerCase())) + 1
        : Number(number),
    };
  }),
);
