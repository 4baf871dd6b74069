import { silent, type Verdict } from '../comparison.ts';
import { matchThings } from '../match-things.ts';
import { partyOf, type Told } from '../told.ts';
import { isOf, measuredAnew, OF_EVERYTHING, PRICE } from './measured-anew.ts';
import {
  areOnePerson,
  areTwo,
  haveOtherNames,
  isAny,
  isKnownAs,
  isNameOrKnown,
  ownerOf,
} from './measured-thing.ts';
import { profitKind } from './profit-kind.ts';

/**
 * Whether two amounts are of one measure of one thing, over one length of time: two bridges have two prices, and the
 * profit of a quarter is not that of a year.
 */
export function sameMeasure(a: Told, b: Told): Verdict {
  if ([a, b].some(({ claim }) => NAMESAKE.test(claim.sentence.text)))
    return { clears: 'one of the two speaks of two of one name' };
  // *A gust of 162 km/h was measured on the Korst peak*, *at Halmst airport*
  if (a.claim.predicate === 'measure') return sameNames(a, b);
  if (a.claim.predicate !== 'amount') return silent;
  const [p, q] = [partyOf(a, 'per'), partyOf(b, 'per')];
  if (p && q && p.head !== q.head) return { clears: 'the two are over times of different length' };
  if (isOf(a, PROFIT) && profitKind(a) !== profitKind(b))
    return { clears: 'one of the two is a narrower measure' };
  const anew = measuredAnew(a, b);
  if (anew !== silent) return anew;
  if (isOf(a, FROM_SOMEWHERE) && !isFromOne(a, b))
    return { clears: 'nothing shows that both reckon from one place' };
  if (
    isOf(a, CAPACITY) &&
    PLACES.test(a.claim.sentence.text) !== PLACES.test(b.claim.sentence.text)
  )
    return { clears: 'one of the two is a narrower measure' };
  const [quake, other] = [a, b].map(({ claim }) => AFTERSHOCK.test(claim.sentence.text));
  if (quake !== other) return { clears: 'one of the two speaks of an aftershock' };
  const [x, y] = [ownerOf(a), ownerOf(b)];
  const match = x && y ? matchThings(a, b, x, y) : null;
  if (x && y && (areTwo(x, y, match) || (isOf(a, FROM_SOMEWHERE) && haveOtherNames(x, y))))
    return { clears: `“${x.text}” and “${y.text}” are not the same` };
  // *A single ticket costs 3 euros* is no other price of what *the project* is.
  const alone = x ?? y;
  if (alone && !(x && y) && isAny(alone))
    return { clears: `“${alone.text}” is said in one of the two only` };
  const measure = a.claim.quantity?.of ?? '';
  // Everybody has an age; *a 42-year-old man* may be any.
  const areNamed = match === 'same' && x!.named && y!.named;
  if (measure === 'age' && !areNamed && !(x && y && areOnePerson(a, x, b, y)))
    return { clears: 'nothing shows that both speak of the same person' };
  if (match === 'same' || (x && y && isKnownAs(x, y, match!)))
    return { passes: `both speak of “${y!.text}”` };
  const isOfPart = isOf(a, PRICE) && x && y && !(isNameOrKnown(a, x, y) && isNameOrKnown(b, y, x));
  if (isOfPart || OF_EVERYTHING.test(measure))
    return { clears: 'nothing shows that both tell it of one thing' };
  return sameNames(a, b);
}

const FROM_SOMEWHERE = /^distance$/;

/** *20 km from the capital*, *65 km from Orval*: the one may be the other, unless it is of a kind of its own. */
function isFromOne(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'from'), partyOf(b, 'from')];
  if (!x || !y) return true;
  const match = matchThings(a, b, x, y);
  if (x.named === y.named) return match === 'same';
  return match !== 'different' && !OF_ITS_KIND.test(x.named ? y.head : x.head);
}

const OF_ITS_KIND = /^(?:capital|border|coast|coastline|shore|sea|island|airport|port)$/;

const CAPACITY = /^capacity$/;

/** *36,000 seated spectators and 12,000 standing*. */
const PLACES = /\b(?:seated|standing)\b/i;

const PROFIT = /^(?:profit|loss|earnings|income)$/;

/** Words of one who shares a name with somebody else. */
const NAMESAKE = /\b(?:same name|namesakes?|no relation)\b/i;

/** An amount belongs to whom its own sentence names: two profits of two firms are no conflict. */
function sameNames(a: Told, b: Told): Verdict {
  const speakerWords = new Set(
    [a, b].flatMap(({ claim }) => claim.speaker?.text.toLowerCase().split(/\P{L}+/u) ?? []),
  );
  const [x, y] = [a, b].map(
    ({ content }) =>
      new Set([...content.own].filter((name) => !speakerWords.has(name) && !SCALES.test(name))),
  ) as [Set<string>, Set<string>];
  if (!x.size || !y.size || [...x].some((name) => y.has(name))) return silent;
  return { clears: 'the two amounts are told of different names' };
}

/** Every quake of a series has a magnitude of its own. */
const AFTERSHOCK = /\b(?:after|fore)shocks?\b/i;

/** Names of scales, which name no thing. */
const SCALES = /^(?:richter|mercalli|celsius|fahrenheit)$/;
