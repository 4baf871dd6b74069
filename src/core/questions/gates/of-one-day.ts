import { readOnce } from '../read-once.ts';

/**
 * Whether a sentence says that its number is of one day or night alone, and not of all until then: *31 arrests, fewer than on any
 * night since Monday*, *the most in a single day*, *in the past 24 hours*.
 */
export const isOfOneDay = readOnce(({ claim: { sentence } }) => ONE_DAY.test(sentence.text));

const DAY = '(?:day|night|evening|weekend)';

const ONE_DAY = new RegExp(
  [
    String.raw`\bthan on (?:any|the) (?:other |previous |first |second )?${DAY}\b`,
    String.raw`\b(?:most|fewest|highest|lowest|largest|worst|deadliest) (?:\p{Ll}+ ){0,3}?(?:on|in|of) (?:a|any|one) (?:single |other )?${DAY}\b`,
    String.raw`\b(?:within|in|over|during) (?:the )?(?:past|last|previous) (?:24 hours|${DAY}|week|month)\b`,
  ].join('|'),
  'u',
);
