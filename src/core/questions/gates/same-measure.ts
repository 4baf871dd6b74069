import data from '../../../../data/questions/qualifiers.json' with { type: 'json' };
import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { daysBetween, monthStart } from '../../calendar/day.ts';
import { isPronoun } from '../../language/pronouns.ts';
import { isDay } from '../../time/interval.ts';
import { silent, type Verdict } from '../comparison.ts';
import { relateWords } from '../relate-words.ts';
import type { Match } from '../match-parties.ts';
import { matchThings } from '../match-things.ts';
import { isOfSort } from '../sorts.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { areKnown, isOpenedWith } from './known-thing.ts';
import { profitKind } from './profit-kind.ts';
import { areReckonedBack } from './reckoned-back.ts';
import { gapBetween, happened } from './same-time.ts';
import { wordSet } from '../../text/word-list.ts';

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
  // *The stage on Saturday was 178 kilometres long*: each day has its own.
  if (isOf(a, OF_EVERYTHING) && a.event && b.event && gapBetween(a.event, b.event) > 0)
    return { clears: 'told of two days' };
  if (isOf(a, TAKEN_IN) && [a, b].every(isOfNobody) && a.said !== b.said)
    return { clears: 'each may be of the day on which it is told' };
  if (isOf(a, LEVEL) && areOnTwoDays(a, b)) return { clears: 'told of two days' };
  if (areReckonedBack(a, b)) return { clears: 'told of two days' };
  if (isOf(a, PRICE) && [a, b].some(isOfGoods) && areOnTwoDays(a, b))
    return { clears: 'told of two days' };
  if (isOf(a, SCORE) && ![a, b].every(isOfFinal) && areDaysApart(a, b))
    return { clears: 'the two may have played on two days' };
  if (isOf(a, SCORE) && (isAgainstOther(a, b) || isAgainstOther(b, a)))
    return { clears: 'the two may have played on two days' };
  if (isOf(a, FROM_SOMEWHERE) && !isFromOne(a, b))
    return { clears: 'nothing shows that both reckon from one place' };
  if (
    isOf(a, CAPACITY) &&
    PLACES.test(a.claim.sentence.text) !== PLACES.test(b.claim.sentence.text)
  )
    return { clears: 'one of the two is a narrower measure' };
  const [quake, other] = [a, b].map(({ claim }) => AFTERSHOCK.test(claim.sentence.text));
  if (quake !== other) return { clears: 'one of the two speaks of an aftershock' };
  if (isOfEarlierMonth(a) !== isOfEarlierMonth(b) && !(a.event && b.event))
    return { clears: 'one of the two is of an earlier month' };
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

/** Whether both give a measure of what is one thing by its name. */
export function haveOneOwner(a: Told, b: Told): boolean {
  const [x, y] = [ownerOf(a), ownerOf(b)];
  if (!x || !y) return false;
  const match = matchThings(a, b, x, y);
  return match === 'same' || isKnownAs(x, y, match);
}

/** *the Muthan complex*, *Mosun*: whatever they are, each is known by a name of its own. */
function haveOtherNames(x: Party, y: Party): boolean {
  const [names, others] = [namesIn(x), namesIn(y)];
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

const namesIn = ({ text }: Party): readonly string[] => text.match(NAME) ?? [];
const NAME = /\p{Lu}[\p{L}\p{N}-]+/gu;

/** Beside a name, *the case* may be a part of it: only *the bridge* with which an article opens is the one that has the name. */
function isNameOrKnown(told: Told, own: Party, other: Party): boolean {
  return own.named || !other.named || isOpenedWith(told, own);
}

/** *the man* of two articles that both open with one man who was rescued. */
function areOnePerson(a: Told, x: Party, b: Told, y: Party): boolean {
  return x.head === y.head && areKnown(a, x, b, y);
}

/**
 * *inflation was 58.3 per cent in July*, told in September: those that name no month are of the month just over, which is
 * what offices give.
 */
function isOfEarlierMonth({ claim, event, published }: Told): boolean {
  if (!event || !published || !MONTHLY.test(claim.quantity?.of ?? '')) return false;
  const [year, month] = published.split('-').map(Number) as [number, number];
  return event.last < monthStart(year, month - 1);
}

/** What an amount is of: *profit of last year* is of a firm that is named elsewhere. */
function ownerOf(told: Told): Party | undefined {
  const of = partyOf(told, 'of');
  return of && !of.named && PERIOD.test(of.head) ? undefined : of;
}

const PERIOD = /^(?:day|week|month|quarter|year|season|decade|century)$/;

/** Figures that an office gives each month. */
const MONTHLY = /^(?:inflation|unemployment|growth)$/;

function isOf({ claim }: Told, measures: RegExp): boolean {
  return measures.test(claim.quantity?.of ?? '');
}

const TAKEN_IN = /^(?:profit|loss|revenue|earnings|income)$/;

/** *Turnover was 471 million euros*: of whom and of which time is not told, so that it may be that of each day. */
function isOfNobody(told: Told): boolean {
  const isOwned = partyOf(told, 'of')?.named === true || told.claim.speaker !== null;
  return told.event === null && !isOwned && told.content.own.size === 0;
}

/** What stands at another height every day. */
const LEVEL = /^(?:fill level|share price|exchange rate|water level|oil price|gold price|wind)$/;

function areOnTwoDays(a: Told, b: Told): boolean {
  const [x, y] = [happened(a), happened(b)];
  return x && y && isDay(x) && isDay(y) ? gapBetween(x, y) > 0 : a.said !== b.said;
}

const PRICE = /^price$/;

/** *a litre of petrol*, *wheat*: goods that are sold everywhere, for another price every day. */
function isOfGoods(told: Told): boolean {
  const of = partyOf(told, 'of');
  if (of) return !of.named && goods.has(of.head);
  return told.claim.sentence.text.split(/\P{L}+/u).some((word) => goods.has(word.toLowerCase()));
}

const goods = wordSet(relations.dailyPriced);

/** Two teams play each other again and again. */
const SCORE = /^score$/;

/** Of one cup there is one final. */
function isOfFinal({ claim: { sentence } }: Told): boolean {
  return /\bfinal\b/i.test(sentence.text);
}

function areDaysApart(a: Told, b: Told): boolean {
  const [x, y] = [a, b].map((told) => happened(told)?.first ?? told.said);
  return !!x && !!y && Math.abs(daysBetween(x, y)) > 1;
}

/** *who thrashed Orlia 5-1 in their first match*: the name before a score is of one of whom the other article knows nothing. */
function isAgainstOther({ claim: { quantity, sentence } }: Told, other: Told): boolean {
  const before = quantity ? sentence.text.slice(0, quantity.start - sentence.start) : '';
  const rival = /\b(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
  if (rival === undefined || other.isNamed(rival.toLowerCase())) return false;
  const told = [other.claim.sentence, ...other.scene.opening];
  return !told.some(({ text }) => text.includes(rival));
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

/** Measures that every story gives of many things. */
const OF_EVERYTHING = /^(?:duration|length|height|depth|width|weight|speed|temperature)$/;

/** Words of one who shares a name with somebody else. */
const NAMESAKE = /\b(?:same name|namesakes?|no relation)\b/i;

/** A name and a word for its kind may be one; of two words without a name, only such as mean one thing. */
function areTwo(x: Party, y: Party, match: ReturnType<typeof matchThings> | null): boolean {
  const areNames = x.named && y.named && x.ids.size > 0 && y.ids.size > 0;
  const areOthers = areNames && ![...x.ids].some((id) => y.ids.has(id));
  // *Rask* of one article is Daniel Rask, and Mikael Rask another.
  if (areOthers && isFullName(x) && isFullName(y)) return true;
  if (match !== 'unknown') return match === 'different';
  if (x.named !== y.named && [x, y].some((party) => isAny(party) || isOfHis(party))) return true;
  if (x.named || y.named || isPronoun(x.head) || isPronoun(y.head)) return false;
  return !isOfSort(x, y) && !isOfSort(y, x) && !areRelated(x, y);
}

/** *the elephant calf* and then *the calf*, *a new footbridge* and *the bridge*: who says less speaks of the one of the story. */
function isKnownAs(x: Party, y: Party, match: Match): boolean {
  if (x.named || y.named || isPronoun(x.head) || isPronoun(y.head)) return false;
  if ([x, y].some(({ modifiers }) => modifiers.some((word) => contrasting.has(word)))) return false;
  const short = match === 'broader' ? x : match === 'narrower' ? y : null;
  if (short) return /^the\b/i.test(short.text);
  return match === 'unknown' && [x, y].some(({ text }) => /^the\b/i.test(text));
}

function areRelated(x: Party, y: Party): boolean {
  return /^(?:synonym|general|special)$/.test(relateWords(x.head, y.head) ?? '');
}

/** Words that set one thing apart from another of its kind, of which the story tells as well. */
const contrasting = wordSet(data.contrasting);

/** *His dog* is not Lund. */
function isOfHis({ named, text }: Party): boolean {
  return !named && /^(?:his|her|their|its) \p{L}/iu.test(text);
}

/** *a bridge*, *one ticket*: one of many. */
function isAny({ named, text }: Party): boolean {
  return !named && /^(?:an?|another|one|each|every)\b/i.test(text);
}

/** Whether its article gives a person in full, first name and all. */
function isFullName({ ids }: Party): boolean {
  return [...ids].every((id) => /^PERSON:\S+ /.test(id));
}

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
