import { silent, type Verdict } from '../comparison.ts';
import { isDenial } from '../denial.ts';
import { matchParties } from '../match-parties.ts';
import { partyOf, type Told } from '../told.ts';

/** What goes on after a denial to say what holds all the same: *, only for the award*, *but at home*, *except on Sundays*. */
const REST =
  /[,;]? (?:(?:only|but only|except|other than|apart from) (?:for|to|at|in|on|by|with|from|during|after|before|because|if|when|those|the|an?|two|three|some)|but (?:for|to|at|by|with|from))\b/iu;

/** How, when or how far something is not done: *not unlawfully killed*, *not officially resigned*. */
const MANNER = /^ (\p{Ll}+ly)\b/u;
/** What says how sure it is that it is not done, and leaves nothing of it. */
const SURELY =
  /^(?:actually|really|certainly|definitely|evidently|obviously|apparently|allegedly|reportedly|probably|likely|supposedly)$/;

/** What is done in part where not all of it is: *did not play the whole match*, *did not close all its shops*. */
const ALL =
  /^(?: (?!and\b|or\b|but\b|who\b)\p{Ll}+){0,3}? (?:(?:the|its|his|her|their|an?) (?:whole|entire|full)|all(?: of)? (?:the|its|his|her|their|\d[\d,]*)|every) /u;

const ALL_WORD = /\b(?:whole|entire|full|all|every)\b/u;

/** What says of whom or when alone something holds: *was open for rescue flights only*, *opened only to residents*. */
const ALONE =
  /^[^,;.]{0,60}?(?:\b(?:for|to|on|at) (?:[\p{Ll}-]+ ){1,3}only\b|\bonly (?:for|to|on|at|between) )/u;

/** *Two buses burned. Nobody was injured in them*: what a part of what is told did not do. */
const OF_THESE =
  /^(?: \p{Ll}+){1,2} (?:(?:in|on|aboard|inside|near|by) (?:them|either|these|those)|there)\b/u;

/** Whether one of two claims that exclude each other says that it holds in part: *was closed* speaks of the rest. */
export function wholeState(a: Told, b: Told): Verdict {
  return isHeldInPart(a) !== isHeldInPart(b)
    ? { clears: 'one of the two holds in part only' }
    : silent;
}

function isHeldInPart({ claim: { statement, sentence } }: Told): boolean {
  const behind = sentence.text.slice(statement.verbSpan.end - sentence.start);
  return ALONE.test(behind);
}

/** A denial of the manner, or one that is taken back in part by the words behind it, does not deny the whole. */
export function wholeDenial(a: Told, b: Told): Verdict {
  return isDeniedInPart(a, b) || isDeniedInPart(b, a) || isOfOneOnly(a, b) || isOfOneOnly(b, a)
    ? { clears: 'one of the two denies a part only' }
    : silent;
}

/** *denied planning an attack on Yemen*: of one only, where the other tells of any. */
function isOfOneOnly(no: Told, yes: Told): boolean {
  if (!isDenial(no) || isDenial(yes) || !/^an? /i.test(partyOf(no, 'patient')?.text ?? ''))
    return false;
  const narrowing = no.parties.filter(
    ({ role, named }) => named && /^(?:on|of|against)$/.test(role),
  );
  return narrowing.some((one) => yes.parties.every((other) => matchParties(one, other) !== 'same'));
}

function isDeniedInPart({ claim: { polarity, statement, sentence } }: Told, other: Told): boolean {
  if (polarity !== 'negative' || !statement.negation) return false;
  const { start, end } = statement.negation;
  const behind = sentence.text.slice(end - sentence.start);
  const [, manner] = MANNER.exec(behind) ?? [];
  const not = sentence.text.slice(start - sentence.start, end - sentence.start);
  const isOfManner = manner && /^(?:not|n['’]t|never)$/i.test(not) && !SURELY.test(manner);
  // *was unlawfully killed*: where the other one tells the manner too, all of it is denied.
  if (isOfManner && !other.claim.sentence.text.includes(` ${manner} `)) return true;
  if (ALL.test(behind) && !ALL_WORD.test(other.claim.sentence.text)) return true;
  if (OF_THESE.test(behind)) return true;
  const rest = REST.exec(behind);
  return (
    rest !== null &&
    !/[;:.]|\b(?:and|who|which|that|he|she|they|it)\b/iu.test(behind.slice(0, rest.index))
  );
}
