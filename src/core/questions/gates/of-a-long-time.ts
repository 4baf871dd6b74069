import { aspectOf } from '../../claims/predicate.ts';
import { readOnce } from '../read-once.ts';

/** *over the past year 38 tonnes were seized nationwide*: more than what the story tells of. */
export const isOfLongTime = readOnce(({ claim: { predicate, quantity, sentence } }) => {
  const isSum =
    aspectOf(predicate ?? '') === 'cumulative' ||
    /^(?:haul|spill|burnt area|funding|money raised|box office|rainfall|snowfall)$/.test(
      quantity?.of ?? '',
    );
  return isSum && LONG_TIME.test(sentence.text);
});

const LONG_TIME =
  /(?:^|[^\p{L} ] ?)(?:last|this) year\b|\b(?:over|in|during|throughout|for) (?:the )?(?:whole of )?(?:past|last|previous|this) (?:\p{L}+ )?(?:year|decade|season)\b|\bsince (?:\p{Ll}+ )?(?:19|20)\d\d\b|\b(?:nationwide|so far this year|(?<!than )last year)\b|\b\p{Ll}+ (?:deaths|fatalities|killings|murders|homicides|drownings) (?:\p{Ll}+ ){0,4}in (?:19|20)\d\d\b/u;
