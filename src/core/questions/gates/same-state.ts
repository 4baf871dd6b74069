import data from '../../../../data/questions/states.json' with { type: 'json' };
import type { Quantity } from '../../claims/claim.ts';
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';

/** Whether two numbers are of one time and one state of a thing, as far as words for another one stand in one sentence only. */
export function sameState(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  const [state, other] = [stateIn(a, p) ?? yearIn(a, b), stateIn(b, q) ?? yearIn(b, a)];
  return state === other
    ? silent
    : { clears: `“${(state ?? other)!}” is said in one of the two only` };
}

/** *19 people have died on the lake this year*, beside those who died in it on one day. */
function yearIn({ claim }: Told, { claim: { eventTime } }: Told): string | undefined {
  const isOfDay = eventTime !== null && /^\d{4}-\d\d-\d\d/.test(eventTime);
  return isOfDay ? YEAR.exec(claim.text)?.[0].toLowerCase() : undefined;
}

const YEAR = /\bthis (?:year|season|month)\b/i;

/** *130 centimetres on the peak above the village*: beside what is measured, another place. */
const BEYOND = /\b(?:above|below|outside|beyond) the (?:village|town|city|valley|station|camp)\b/i;

/** Words for another time or state of one thing. */
const STATE = new RegExp(`\\b(?:${data.wordings.join('|')})\\b`, 'iu');

function stateIn(told: Told, { unit }: Quantity): string | undefined {
  return stateOf(told) ?? (unit === null ? undefined : beyondOf(told));
}

const stateOf = readOnce(({ claim: { sentence } }) =>
  STATE.exec(sentence.text)?.[0]
    .toLowerCase()
    .replace(/^(?:in|into|to) .*?(shelter|camp)s?$/, '$1'),
);

const beyondOf = readOnce(({ claim: { sentence } }) =>
  BEYOND.exec(sentence.text)?.[0].toLowerCase(),
);
