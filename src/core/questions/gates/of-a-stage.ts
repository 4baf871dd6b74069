import { readOnce } from '../read-once.ts';

/** *in its first stage*, *from Fengren alone*, *at each place*, *at one point*, *died at the scene*: the number of a part that is told apart. */
export const isOfStage = readOnce(({ claim: { sentence } }) => STAGE.test(sentence.text));

const STAGE =
  /\b(?:(?:first|second|third|initial|last|final|next|one|each|every) (?:stage|phase|section|step|part|instal?ment|round)|(?:at|in|on) each|at one (?:point|moment)|\p{Lu}\p{L}+ alone|(?:died|killed|dead) (?:at the scene|on the spot|instantly|in hospital))\b/u;

/** *drew 12,000 visitors before noon*: as many as came in the first hours of a day; what happened *shortly before noon* happened at once. */
export const isOfFirstHours = readOnce(({ claim: { sentence } }) => UNTIL.test(sentence.text));

const UNTIL =
  /(?<!\b(?:shortly|just|soon|hours?|minutes?|moments?) )\b(?:before|until) (?:noon|midday|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b)/u;
