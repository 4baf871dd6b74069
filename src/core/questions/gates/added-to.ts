import { countsPeople } from '../../claims/counted-noun.ts';
import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/**
 * Whether a number is added to those that were told before: *five more were killed*, *six died, and the city's total grew
 * to 37*, *three died. They brought the city's dead to 74*.
 */
export function isAddedTo(told: Told, quantity: Quantity): boolean {
  const { end, unit } = quantity;
  if (unit !== null) return false;
  const { sentence } = told.claim;
  const rest = sentence.text.slice(end - sentence.start);
  if (MORE.test(rest) || BRINGS_TO.test(rest) || GROWS_TO.test(rest)) return true;
  const next = told.next?.text ?? '';
  if (POINTS_BACK.test(next) && BRINGS_TO.test(next)) return true;
  return goesOnWith(rest, quantity) || goesOnWith(next, quantity);
}

/** *Six shots were fired. Later there were another two or three shots*: of people the others may be the injured. */
function goesOnWith(words: string, { of }: Quantity): boolean {
  if (!/^\p{Ll}{3,}$/u.test(of) || countsPeople(of)) return false;
  return new RegExp(`\\banother ${NUMBER}\\w*(?: or \\w+)? ${of}s?\\b`, 'i').test(words);
}

/** Beside how many who are named or described others are counted, at most. */
const FEW = 3;

/**
 * Whether a number counts the others of those whom another one counts: *his mother and ten others drowned*, beside *the eleven who
 * drowned*.
 */
export function areTheOthers(told: Told, { start, end, high }: Quantity, all: Quantity): boolean {
  const { text, start: from } = told.claim.sentence;
  const beyond = all.low - (high ?? Infinity);
  return (
    BESIDES.test(text.slice(0, start - from)) &&
    OTHERS.test(text.slice(end - from)) &&
    beyond >= 1 &&
    beyond <= FEW
  );
}

const BESIDES = /\b(?:and|with|besides|plus|as well as) (?:at least |about |some |around )?$/i;
const OTHERS = /^ others?\b/;

/** *five more civilians*; *five more than on Monday* gives all of them. */
const MORE = /^ more\b(?! than\b)/;

const TOTAL = String.raw`(?:toll|number|total|tally|count|figure|dead|deaths)\b`;
const NUMBER = String.raw`(?:at least |more than |about )?(?:\d|\p{L}+teen\b|\p{L}+ty\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b)`;

/** *bringing the number of dead to six*, *raises the total of civilian dead to 31*, *bring this year's total to 40*. */
const BRINGS_TO = new RegExp(
  String.raw`\b(?:br(?:ing|ought)|tak(?:e|ing)|took|rais(?:e|ing)|push|lift|increas(?:e|ing))\p{Ll}* (?:[\p{L}’']+ ){0,4}${TOTAL}(?: (?:of|from|in|on|since)(?: [\p{L}\d]+){1,4})? to ${NUMBER}`,
  'iu',
);

/** *and the tally rose to 62*. */
const GROWS_TO = new RegExp(
  String.raw`, (?:and|so(?: that)?|as) (?:[\p{L}’']+ ){0,4}${TOTAL}(?: (?:of|in)(?: \p{L}+){1,3})? (?:ha[sd] |have )?(?:now |therefore |thus )?(?:rose|risen|grew|grown|climbed|increased|went up|gone up|mounted)(?: further)? to ${NUMBER}`,
  'iu',
);

/** What a sentence begins with that tells of those of the sentence before. */
const POINTS_BACK = /^(?:That|This|They|It|These|The (?:deaths?|victims?|latest))\b/;
