import { namesDay } from '../../calendar/day-names.ts';
import { countsPeople } from '../../claims/counted-noun.ts';
import { silent, type Verdict } from '../comparison.ts';
import { affinity } from '../likeness/affinity.ts';
import type { Figure } from '../likeness/figure.ts';
import { tellingOf } from '../likeness/may-answer-one.ts';
import { partAround } from '../likeness/part-around.ts';
import { isVerbForm } from '../plain-words.ts';
import { stemOf } from '../stem.ts';
import type { Told } from '../told.ts';
import { formsOf } from '../word-forms.ts';

/**
 * Whether two amounts may be of one thing: not where each is told of a name of its own (*Norway took 12 medals*, *Sweden took
 * 14*), nor of two things (*diesel*, *petrol*).
 */
export function oneSubject(a: Told, x: Figure, b: Told, y: Figure): Verdict {
  const [mine, yours] = [namesIn(a, x, b), namesIn(b, y, a)];
  if (mine.length && yours.length && !mine.some((name) => yours.includes(name)))
    return { clears: `the one speaks of ${mine[0]!}, the other of ${yours[0]!}` };
  const [thing, another] = [subjectOf(x), subjectOf(y)];
  if (thing.length && another.length && areTwo(a, thing, b, another))
    return { clears: `“${thing[0]!}” and “${another[0]!}” are not the same` };
  return silent;
}

/** The names in the part of a sentence that tells of an amount, a word that opens it if either article knows it as a name. */
function namesIn({ isNamed }: Told, figure: Figure, other: Told): readonly string[] {
  return [...tellingOf(figure).matchAll(/\p{Lu}[\p{L}'’-]{2,}/gu)].flatMap(({ 0: word, index }) => {
    const lower = word.toLowerCase().replace(/['’]s$/, '');
    if (NO_NAME.test(word) || namesDay(word)) return [];
    const isOpening = index === 0 && figure.sentence.text.startsWith(word);
    return !isOpening || isNamed(lower) || other.isNamed(lower) ? [lower] : [];
  });
}

/** Words with a capital that name nobody and nothing that has an amount. */
const NO_NAME = /^(?:The|They|This|That|These|There|Some|His|Her|Its|Their|About|Nearly|Almost)$/;

/** The words before the first verb of the part of a sentence that tells of an amount, and before the amount. */
function subjectOf({ sentence: { text }, amount, near }: Figure): readonly string[] {
  const before = text.slice(partAround(text, amount).start, amount.start).toLowerCase();
  const words = before.match(/[\p{L}'’-]+/gu) ?? [];
  const verb = words.findIndex((word) => AUXILIARY.test(word) || isVerbForm(word));
  const known = new Set(near.filter(({ far }) => far > 0).map(({ lower }) => lower));
  // Of verbs only past forms are known to be verbs: *adults pay*.
  return (verb < 0 ? words : words.slice(0, verb)).filter((word) => known.has(word));
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would)$/;

/**
 * What each says beyond the other is akin to nothing there, and each article knows both, or neither the one of the other:
 * *they* may be whoever they are, and so may *the newcomers*.
 */
function areTwo(a: Told, things: readonly string[], b: Told, others: readonly string[]): boolean {
  const own = things.filter((one) => !others.some((other) => areAkin(one, other)));
  const their = others.filter((other) => !things.some((one) => areAkin(one, other)));
  if (own.length === 0 || their.length === 0) return false;
  const known = own.some((one) => b.hasWord(stemOf(one)));
  return known === their.some((one) => a.hasWord(stemOf(one)));
}

/** A kind of a thing may be called by its kind, but not a kind of people. */
function areAkin(x: string, y: string): boolean {
  const [one, other] = [x, y].map((lower) => ({ lower, stem: stemOf(lower), predicate: null }));
  const areOfPeople = [x, y].some((word) => formsOf(word).some(countsPeople));
  return affinity(one!, other!) >= (areOfPeople ? 0.8 : 0.5);
}
