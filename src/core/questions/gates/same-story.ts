import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { matchParties } from '../match-parties.ts';
import { isErgative } from '../opposed.ts';
import type { Party, Told } from '../told.ts';
import { speakerInside } from '../wording/phrase.ts';
import { gapBetween } from './same-time.ts';
import { arePublishedWithin, sharedSetting } from './shared-setting.ts';
import { storiesApart, type Asked } from './stories-apart.ts';

/** How much must speak for one event: a full name and a day, a place and a described thing. */
const ENOUGH = 2.5;

/** The same where one of the two has no day: nothing but likeness keeps it apart from events of other years. */
const ENOUGH_WITHOUT_DAY = 4;

/** What speaks for one event: how much, and in which words. */
interface Evidence {
  readonly points: number;
  readonly words: string;
}

/** Who and where so much alike, in articles so near, that the two tell of one event. */
export function sameStory(a: Told, b: Told, assume: Assumption, asked?: Asked): Verdict {
  if (assume.oneEvent) return silent;
  const apart = storiesApart(a, b, asked);
  if (apart) return { clears: apart };
  const evidence = [
    ...sharedThings(a, b),
    ...sharedDays(a, b),
    ...sharedSetting(a, b),
    ...(sameWords(a, b) ? [{ points: 1.5, words: 'told in the same words' }] : []),
    ...sharedSpeaker(a, b),
  ];
  const weight = evidence.reduce((sum, { points }) => sum + points, 0);
  const hasDay = ({ said, event }: Told) => said !== null || event !== null;
  const enough = hasDay(a) && hasDay(b) ? ENOUGH : ENOUGH_WITHOUT_DAY;
  if (weight >= enough)
    return { passes: `one event: ${evidence.map(({ words }) => words).join(', ')}` };
  return { clears: 'too little shows that the two articles tell of the same event' };
}

/** The parties that both tell of, the names besides, and the words. */
function sharedThings(a: Told, b: Told): readonly Evidence[] {
  const found: Evidence[] = [];
  const counted: string[] = [];
  for (const x of a.parties) {
    const y = b.parties.find(
      (party) =>
        (sameRole(x, party) || mayUndergo(a, x, party)) && matchParties(x, party) === 'same',
    );
    if (!y) continue;
    const points = weightOf(x, y);
    if (points > 0) found.push({ points, words: `“${y.text}”` });
    counted.push(x.head, y.head);
  }
  const names = [...a.scene.names].filter((name) => b.scene.names.has(name));
  const beyond = names.filter((name) => !counted.some((head) => head.includes(name)));
  if (beyond.length) {
    const words = `both name ${beyond.slice(0, 3).map(capital).join(', ')}`;
    found.push({ points: Math.min(2, beyond.length), words });
  }
  const words = [...b.scene.words].flatMap(([stem, word]) =>
    a.scene.words.has(stem) ? [word] : [],
  );
  if (words.length > 0)
    found.push({
      points: weightOfWords(words.length),
      words: `both tell of ${words.slice(0, 4).join(', ')}`,
    });
  return found;
}

function sharedDays(a: Told, b: Told): readonly Evidence[] {
  const [days, others] = [a.scene.days, b.scene.days];
  if (days && others && gapBetween(days, others) === 0)
    return [{ points: 1, words: 'the same day' }];
  return arePublishedWithin(1, a, b) ? [{ points: 0.5, words: 'articles of the same days' }] : [];
}

function sharedSpeaker(a: Told, b: Told): readonly Evidence[] {
  if (a.speaker === null || a.speaker !== b.speaker) return [];
  const { speaker } = a.claim;
  if (typeof speaker?.character === 'number') return [{ points: 1, words: 'one speaker' }];
  const words = `both said by ${speakerInside(a, speaker?.text ?? a.speaker)}`;
  return isOffice(a.speaker) ? [{ points: 0.5, words }] : [];
}

/** What it says that two scenes share so many words: one may be chance. */
function weightOfWords(count: number): number {
  return count >= 4 ? 1.5 : count >= 2 ? 1 : 0.5;
}

function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
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

/** How many words two statements must have before their likeness says something, and how alike they must be. */
const LIKE_WORDS = 5;
const LIKENESS = 0.75;

/** Whether two statements are told in nearly the same words, numbers apart. */
export function sameWords(a: Told, b: Told): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (Math.min(x.size, y.size) < LIKE_WORDS) return false;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared / Math.max(x.size, y.size) >= LIKENESS;
}

function wordsOf({ claim }: Told): ReadonlySet<string> {
  return new Set(claim.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}
