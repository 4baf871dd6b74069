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
const STATE =
  /\b(?:at (?:birth|first|its peak|the time)|initially|originally|first (?:put|gave|given|reported|estimated|set)|before (?:lowering|raising|revising|cutting|correcting|reducing|upgrading|downgrading)|until (?:now|then)|so far|in the outgoing \p{L}+|on an? \p{L}+ day|on the (?:first|second|third|last|opening|final) (?:day|night|leg)|(?:half|most|all|a third|a quarter|two thirds|(?:\d+|\p{L}+) (?:per cent|percent)) of (?:the )?(?:ballots|votes) (?:were )?counted|exit polls?|partial results?|a (?:year|month|week) ago|(?:two|three|five|ten) (?:years|months) ago|(?:in|into|to) (?:\p{Ll}+ )?(?:shelters?|camps?)|when (?:it|they|he|she) last|had (?:once|previously|earlier)|having (?:first|earlier|previously)|(?:across|throughout|over|in) the whole of|(?:once|previously) (?:paid|spent|bought|cost|sold|owned)|last (?:changed hands|sold|bought))\b/iu;

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
