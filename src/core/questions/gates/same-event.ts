import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import type { Interval } from '../../time/interval.ts';
import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { matchParties } from '../match-parties.ts';
import type { Party, Told } from '../told.ts';

/** Within how many days of publication two claims without dates of their own may tell one thing. */
const WINDOW = { cumulative: 30, state: 60, once: 3650, event: 5, attitude: 30 } as const;

/** When: two dates that cannot be one, or two publications too far apart, make two events. */
export function sameTime(a: Told, b: Told, assume: Assumption): Verdict {
  if (a.event && b.event) {
    const gap = gapBetween(a.event, b.event);
    if (gap > 1) return { clears: `another time: ${show(a.event)} and ${show(b.event)}` };
    return { passes: `both at one time, ${show(a.event)}` };
  }
  if (assume.oneEvent || isNever(a) || isNever(b)) return silent;
  const window = WINDOW[aspectOf(a.claim.predicate ?? '')];
  const [x, y] = [a.event?.first ?? a.said, b.event?.first ?? b.said];
  if (!x || !y) return silent;
  const days = Math.abs(daysBetween(x, y));
  if (days > window) return { clears: `told ${days} days apart` };
  return { passes: days === 0 ? `both on ${x}` : `told ${days} day${days === 1 ? '' : 's'} apart` };
}

/** *had not visited*, with no day of its own, speaks of all days before. */
function isNever({ claim, event }: Told): boolean {
  return (
    claim.polarity === 'negative' && event === null && /\b(?:has|have|had|never)\b/.test(claim.text)
  );
}

/** How many days lie between two stretches of time; 0 where they overlap. */
export function gapBetween(a: Interval, b: Interval): number {
  if (a.last < b.first) return daysBetween(a.last, b.first);
  if (b.last < a.first) return daysBetween(b.last, a.first);
  return 0;
}

/** How much must speak for one event: a full name and a day, a place and a described thing. */
const ENOUGH = 2.5;

/** Who and where so much alike, in articles so near, that the two tell of one event. */
export function sameStory(a: Told, b: Told, assume: Assumption): Verdict {
  if (assume.oneEvent) return silent;
  const evidence: string[] = [];
  let weight = 0;
  const add = (points: number, words: string) => {
    weight += points;
    evidence.push(words);
  };
  for (const x of a.parties) {
    const y = b.parties.find((party) => sameRole(x, party) && matchParties(x, party) === 'same');
    if (!y) continue;
    const points = weightOf(x, y);
    if (points > 0) add(points, `“${y.text}”`);
  }
  if (a.event && b.event && gapBetween(a.event, b.event) === 0) add(1, 'the same day');
  else if (a.published && b.published && Math.abs(daysBetween(a.published, b.published)) <= 1)
    add(0.5, 'articles of the same days');
  const { names, common } = settings(a, b);
  if (names >= 2) add(common >= 0.4 ? 1.5 : 1, 'articles about the same people and places');
  if (tellToll(a, b) && sameSubject(a, b)) add(1, 'articles on one subject, each with its toll');
  if (sameWords(a, b)) add(1.5, 'told in the same words');
  if (
    a.speaker !== null &&
    a.speaker === b.speaker &&
    typeof a.claim.speaker?.character === 'number'
  )
    add(1, 'one speaker');
  else if (a.speaker !== null && a.speaker === b.speaker && isOffice(a.speaker))
    add(0.5, `both said by ${a.claim.speaker?.text ?? a.speaker}`);
  if (weight >= ENOUGH) return { passes: `one event: ${evidence.join(', ')}` };
  return { clears: 'too little shows that the two articles tell of the same event' };
}

/** *the army*, *the defence ministry*; *the government* and *police* speak everywhere. */
function isOffice(speaker: string): boolean {
  const name = speaker.replace(/^(?:the|a|an) /, '');
  return !GENERIC.test(name) && !/^(?:officials|authorities|sources|witnesses)$/.test(name);
}

function sameRole(x: Party, y: Party): boolean {
  const place = /^(?:in|at|near|inside|outside|of|off|from)$/;
  return x.role === y.role || (place.test(x.role) && place.test(y.role));
}

/** A full name says most, a described thing little, a bare role nothing. */
function weightOf(x: Party, y: Party): number {
  if (x.named && y.named) return Math.min(wordsIn(x), wordsIn(y)) > 1 ? 2.5 : 2;
  if (x.quantity || GENERIC.test(x.head)) return [...x.ids].some((id) => y.ids.has(id)) ? 1 : 0;
  return x.modifiers.length > 0 ? 1 : 0.5;
}

const GENERIC =
  /^(?:person|official|police|officer|government|authority|ministry|minister|spokesman|spokeswoman|he|she|it|they|who|which|that|we|i)$/;

function wordsIn({ head }: Party): number {
  return head.split(' ').length;
}

/** How many names two articles share, and how much of all their naming those make up. */
function settings(a: Told, b: Told): { names: number; common: number } {
  let common = 0;
  let names = 0;
  for (const [id, share] of a.setting) {
    const other = b.setting.get(id);
    if (other === undefined) continue;
    common += Math.min(share, other);
    names++;
  }
  return { names, common };
}

/** Within how many days of each other two articles give the toll of one event. */
const TOLL_DAYS = 5;

/** Whether both claims give the toll of what their articles are about. */
function tellToll(a: Told, b: Told): boolean {
  if (aspectOf(a.claim.predicate ?? '') !== 'cumulative' || !a.published || !b.published)
    return false;
  return Math.abs(daysBetween(a.published, b.published)) <= TOLL_DAYS;
}

/** Whether one name, no country's, is the one that both articles speak of most. */
function sameSubject(a: Told, b: Told): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  return x !== null && x === y;
}

function subjectOf({ setting }: Told): string | null {
  let most: string | null = null;
  let share = 0;
  for (const [id, part] of setting)
    if (
      !/^(?:@|LOC:)/.test(id) &&
      (part > share || (part === share && most !== null && id < most))
    ) {
      most = id;
      share = part;
    }
  return most;
}

/** How many words two statements must have before their likeness says something, and how alike they must be. */
const LIKE_WORDS = 5;
const LIKENESS = 0.75;

/** Whether two statements are told in nearly the same words, numbers apart. */
function sameWords(a: Told, b: Told): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (Math.min(x.size, y.size) < LIKE_WORDS) return false;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared / Math.max(x.size, y.size) >= LIKENESS;
}

function wordsOf({ claim }: Told): ReadonlySet<string> {
  return new Set(claim.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}

function show({ first, last }: Interval): string {
  return first === last ? first : `${first} to ${last}`;
}
