import data from '../../../../data/questions/rounds.json' with { type: 'json' };
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';
import { wordSet } from '../../text/word-list.ts';

const orders = data.orders.map(wordSet);

/** *the third game*, *the opening leg*, *stage 4*: the order of a round, and what the round is called. */
const ROUND = new RegExp(
  `\\b(?:(${data.orders.join('|').split(' ').join('|')})[ -](${data.rounds.split(' ').join('|')})|(stage|round|day|race|heat|game|match) (\\d{1,2}))\\b`,
  'i',
);

/** Whether both sentences tell of one round of a contest: *in the third game*, *in the fourth game* do not. */
export function sameRound(a: Told, b: Told): Verdict {
  const [x, y] = [roundIn(a), roundIn(b)];
  if (!x || !y || x.name !== y.name || x.order === y.order) return silent;
  return { clears: `the one tells of ${x.text}, the other of ${y.text}` };
}

function roundIn({ claim: { sentence } }: Told) {
  const [text, order, name, before, number] = ROUND.exec(sentence.text) ?? [];
  if (text === undefined) return null;
  return {
    text,
    name: (name ?? before!).toLowerCase(),
    order: order ? orders.findIndex((words) => words.has(order.toLowerCase())) + 1 : Number(number),
  };
}
