import { daysBetween } from '../../calendar/day.ts';
import { isContest } from '../../claims/deeds/win.ts';
import { silent, type Verdict } from '../comparison.ts';
import { hasNounOf } from '../noun-of-adjective.ts';
import { narrowingOf } from '../match-parties.ts';
import { stemOf } from '../stem.ts';
import type { Party, Told } from '../told.ts';

/**
 * Whether what two winners won is one thing: what the one tells of it (*the Mardal primary*) the other tells as well, in
 * its sentence or where its article opens; and each party votes for itself in a primary, so that both must name one.
 */
export function oneContest(a: Told, b: Told, p: Party, q: Party): Verdict {
  const named = contestKnown(a, b, p, q);
  if ('clears' in named) return named;
  if (![p, q].some(({ head }) => OF_A_PARTY.test(head))) return silent;
  const shared = narrowingOf(p).filter((word) => narrowingOf(q).includes(word));
  return shared.some((word) => !isOfPlace(word, a))
    ? silent
    : { clears: 'the two do not speak of the same' };
}

/** Whether both know of which contest each tells: *the Missouri primary* is none of an article that does not speak of Missouri. */
export function contestKnown(a: Told, b: Told, p: Party, q: Party): Verdict {
  if (isBare(p) && isBare(q) && areDaysApart(a, b)) return { clears: 'told of two days' };
  const untold = untoldOf(p, b, q) ?? untoldOf(q, a, p);
  return untold === undefined ? silent : { clears: `only one of the two speaks of “${untold}”` };
}

/** Within how many days *the contest* and *the race* are still the ones of the news. */
const DAYS = 4;

function areDaysApart({ said: x, event: p }: Told, { said: y, event: q }: Told): boolean {
  return !!x && !!y && !(p && q) && Math.abs(daysBetween(x, y)) > DAYS;
}

/** *the contest*: there is another one every week. */
function isBare(party: Party): boolean {
  return !party.named && isContest(party.head) && narrowingOf(party).length === 0;
}

/** Whether a word is one of a place that an article names. */
function isOfPlace(word: string, { setting }: Told): boolean {
  return [...setting.keys()].some(
    (id) => id.startsWith('LOC:') && id.slice(4).toLowerCase().split(' ').includes(word),
  );
}

const OF_A_PARTY = /^(?:primary|caucus|nomination)$/;

/** A word that narrows a phrase, or its year, of which another article knows nothing where it tells of it. */
function untoldOf(party: Party, told: Told, its: Party): string | undefined {
  const { scene, content, said, event } = told;
  const year = YEAR.exec(party.text)?.[0];
  const days = [said, event?.first, event?.last];
  if (year && !days.some((day) => day?.startsWith(year))) return year;
  return narrowingOf(party).find(
    (word) =>
      !its.modifiers.includes(word) &&
      !scene.names.has(word) &&
      !scene.words.has(stemOf(word)) &&
      !hasNounOf(word, told) &&
      !content.ownWords.has(stemOf(word)),
  );
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
