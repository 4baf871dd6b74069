import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { matchParties } from '../match-parties.ts';
import { isErgative } from '../opposed.ts';
import { relateWords } from '../relate-words.ts';
import { stemOf, type Scene } from '../scene.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { gapBetween } from './same-time.ts';

/** How much must speak for one event: a full name and a day, a place and a described thing. */
const ENOUGH = 2.5;

/** The same where one of the two has no day: nothing but likeness keeps it apart from events of other years. */
const ENOUGH_WITHOUT_DAY = 4;

/** What two claims are asked for, which then says nothing about whether their articles tell of one event. */
type Asked = 'date' | 'place' | 'death';

/** Who and where so much alike, in articles so near, that the two tell of one event. */
export function sameStory(a: Told, b: Told, assume: Assumption, asked?: Asked): Verdict {
  if (assume.oneEvent) return silent;
  const evidence: string[] = [];
  let weight = 0;
  const add = (points: number, words: string) => {
    weight += points;
    evidence.push(words);
  };
  const apart = sceneApart(a, b, asked) ?? anotherOne(a, b);
  if (apart) return { clears: apart };
  const counted: string[] = [];
  for (const x of a.parties) {
    const y = b.parties.find(
      (party) =>
        (sameRole(x, party) || mayUndergo(a, x, party)) && matchParties(x, party) === 'same',
    );
    if (!y) continue;
    const points = weightOf(x, y);
    if (points > 0) add(points, `“${y.text}”`);
    counted.push(x.head, y.head);
  }
  const names = [...a.scene.names].filter((name) => b.scene.names.has(name));
  const beyond = names.filter((name) => !counted.some((head) => head.includes(name)));
  if (beyond.length)
    add(Math.min(2, beyond.length), `both name ${beyond.slice(0, 3).map(capital).join(', ')}`);
  const words = [...b.scene.words].flatMap(([stem, word]) =>
    a.scene.words.has(stem) ? [word] : [],
  );
  if (words.length > 0)
    add(weightOfWords(words.length), `both tell of ${words.slice(0, 4).join(', ')}`);
  const [days, others] = [a.scene.days, b.scene.days];
  if (days && others && gapBetween(days, others) === 0) add(1, 'the same day');
  else if (a.published && b.published && Math.abs(daysBetween(a.published, b.published)) <= 1)
    add(0.5, 'articles of the same days');
  const { names: ids, common } = settings(a, b);
  if (ids >= 2) add(common >= 0.4 ? 1.5 : 1, 'articles about the same people and places');
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
  const hasDay = ({ said, event }: Told) => said !== null || event !== null;
  const enough = hasDay(a) && hasDay(b) ? ENOUGH : ENOUGH_WITHOUT_DAY;
  if (weight >= enough) return { passes: `one event: ${evidence.join(', ')}` };
  return { clears: 'too little shows that the two articles tell of the same event' };
}

/** What it says that two scenes share so many words: one may be chance. */
function weightOfWords(count: number): number {
  return count >= 4 ? 1.5 : count >= 2 ? 1 : 0.5;
}

function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Other places, other kinds of places or other days than in the other article: two events. */
function sceneApart(a: Told, b: Told, asked?: Asked): string | null {
  const [x, y] = [a.scene, b.scene];
  const placed = new Set([...x.places, ...y.places].flat());
  const isTied = [...x.names].some((name) => y.names.has(name) && !placed.has(name));
  // What is to come has no day yet: those with which the articles open are of something else.
  const areBothPlanned = [a, b].every(({ claim }) => claim.modality === 'planned');
  const passes = /^(?:cumulative|event)$/.test(aspectOf(a.claim.predicate ?? ''));
  if (
    asked !== 'date' &&
    asked !== 'death' &&
    passes &&
    !areBothPlanned &&
    !isTied &&
    !(a.event && b.event && gapBetween(a.event, b.event) <= 1) &&
    x.days &&
    y.days &&
    gapBetween(x.days, y.days) > 1
  )
    return 'the two articles tell of different days';
  const isElsewhere = (places: Scene['places'], { isNamed }: Told) =>
    places.length > 0 && places.every((words) => !words.some(isNamed));
  const isPlaced = asked !== 'place' && asked !== 'death';
  if (isPlaced && isElsewhere(x.places, b) && isElsewhere(y.places, a))
    return 'the two articles tell of different places';
  // Sentences that name one thing are of one site, wherever else their articles have been.
  const share = [...x.own].some((name) => y.own.has(name));
  const [sites, others] = share ? [x.ownSites, y.ownSites] : [x.sites, y.sites];
  if (
    !areOneDeed(a, b) &&
    sites.size &&
    others.size &&
    ![...sites].some((site) => [...others].some((other) => areOneSite(site, other))) &&
    !(x.ownSites.size === 0 && [...others].some((site) => x.words.has(stemOf(site)))) &&
    !(y.ownSites.size === 0 && [...sites].some((site) => y.words.has(stemOf(site))))
  )
    return `${[...sites][0]!} and ${[...others][0]!} are different places`;
  return null;
}

/** *the port* and *the harbour* are one kind of place. */
function areOneSite(site: string, other: string): boolean {
  return site === other || relateWords(site, other) === 'synonym';
}

/** Whether who does it and to whom are the same, or either by name: where the sentence also speaks of says nothing then. */
function areOneDeed(a: Told, b: Told): boolean {
  const matches = ['agent', 'patient'].map((role) => {
    const [x, y] = [partyOf(a, role), partyOf(b, role)];
    return x && y && !x.quantity && matchParties(x, y) === 'same' ? (x.named ? 2 : 1) : 0;
  });
  return matches[0]! + matches[1]! >= 2;
}

/** *on another freighter*, *an earlier offer*: one of the two says that it speaks of something else. */
function anotherOne(a: Told, b: Told): string | null {
  const isOther = ({ text, quantity }: Party) =>
    !quantity && (ANOTHER.test(text) || KIN.test(text));
  const [x, y] = [a, b].map(({ parties }) => parties.find(isOther));
  return !x === !y ? null : `“${(x ?? y)!.text}” is none that the other speaks of`;
}

const ANOTHER =
  /^(?:another|an? (?:different|second|third|separate|later|further|rival|similar|neighbou?ring|earlier|other|previous)|the (?:other|previous|next|earlier|rival))\b/i;

/** *his brother*, *her neighbour*: somebody near to the one of whom the other tells. */
const KIN =
  /^(?:his|her|their|its) (?:\p{L}+ )?(?:brother|sister|son|daughter|father|mother|wife|husband|neighbou?r|friend|colleague|cousin|partner|rival|twin|deputy|dog|team-?mate)$/iu;

/** *the army*, *the defence ministry*; *the government* and *police* speak everywhere. */
function isOffice(speaker: string): boolean {
  const name = speaker.replace(/^(?:the|a|an) /, '');
  return !GENERIC.test(name) && !/^(?:officials|authorities|sources|witnesses)$/.test(name);
}

function sameRole(x: Party, y: Party): boolean {
  const place = /^(?:in|at|near|inside|outside|of|off|from)$/;
  return x.role === y.role || (place.test(x.role) && place.test(y.role));
}

/** *the volcano erupted*, *the volcano blew its top*: who acts here may undergo it there. */
function mayUndergo({ claim }: Told, x: Party, y: Party): boolean {
  const isMain = ({ role }: Party) => role === 'agent' || role === 'patient';
  return isMain(x) && isMain(y) && isErgative(claim.predicate ?? '');
}

/** A full name says most, a described thing little, a bare role nothing. */
function weightOf(x: Party, y: Party): number {
  if (x.named && y.named) return Math.min(wordsIn(x), wordsIn(y)) > 1 ? 2.5 : 2;
  if (x.quantity && x.modifiers.length > 0 && !GENERIC.test(x.head)) return 0.5;
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
