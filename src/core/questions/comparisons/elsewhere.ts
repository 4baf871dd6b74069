import { lieApart, regionOf } from '../../entities/regions.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { conflictUnless, ungated } from '../conflict.ts';
import { copyWords, type CopyWord } from '../edited-copy.ts';
import { outlineOf, type Outline, type OutlineName } from '../facts/outline.ts';
import { mayBeOne } from '../facts/same-name.ts';
import { relateWords } from '../relate-words.ts';
import type { Told } from '../told.ts';
import { areWholeSentences } from '../whole-sentences.ts';

/**
 * Compares two sentences about one event by where they put it: all places of the one are known to lie apart from the
 * only one that the other names, and the things told of are the same.
 */
export function compareElsewhere(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (!areWholeSentences(a, b, assume)) return null;
  const [x, y] = [a.claim.sentence, b.claim.sentence];
  const [p, q] = [outlineOf(x.text), outlineOf(y.text)];
  const [theirs, ours] = [placesIn(p), placesIn(q)];
  const [place] = ours;
  if (!place || ours.length > 1 || theirs.length === 0) return null;
  if (p.names.some(({ text }) => mayBeOne(text, place.text))) return null;
  const rival = theirs[0]!;
  if (!theirs.every(({ text }) => lieApart(text, place.text))) return null;
  if (!areOfOneSubject(p, q)) return null;
  if (!isTold(y.text, place, copyWords(x.text))) return null;
  return conflictUnless(ungated, {
    kind: 'place',
    slots: [
      { start: x.start + rival.start, end: x.start + rival.end },
      { start: y.start + place.start, end: y.start + place.end },
    ],
    strength: 'medium',
    why: `${rival.text} and ${place.text} are two places`,
    nearest: 'two events instead of one',
  });
}

const AT =
  /(?:^| )(?:in|at|near|off|between|outside|from|across|hits?|batters?|battered|strikes?|struck) (?:[\p{Ll}-]+ ){0,6}$/u;

/** The names of a sentence that stand where it tells a place, and whose region is known. */
function placesIn({ text: outline, names }: Outline): readonly OutlineName[] {
  return names.filter(
    ({ text }, i) => regionOf(text) !== null && AT.test(outline.split(`@${i} `)[0]!),
  );
}

/** What is so of somebody, not what happened: of others in the same sentence it says nothing. */
const STATE =
  /(?:^| )(?:(?:is|are|was|were) (?!\p{Ll}+(?:ed|n|ght|und|lt|ld|de)\b)|(?:born|based|located|situated|comes?|came|lives?|lived) )/u;

/** Whoever is born in one town may live in another. */
const LIFE = /(?:^| )(born|live|work|stud|play)/;
/** What is in one place and in others at the same time. */
const SPREADS = /(?:^| )(?:spread|spreads|spreading|grows?|thrives?|rises?|falls?) /;

/** Whether what a sentence says is so is said of what the other begins with. */
function areOfOneSubject(
  { text: other, names: [x] }: Outline,
  { text, names: [y] }: Outline,
): boolean {
  if (!STATE.test(text)) return !SPREADS.test(text);
  const life = LIFE.exec(text)?.[1];
  if (life !== undefined && !other.includes(` ${life}`)) return false;
  return !!x && !!y && x.start < 8 && mayBeOne(x.text, y.text);
}

/** Whether all nouns and names that a sentence tells of are told of in the other. */
function isTold(text: string, place: OutlineName, others: readonly CopyWord[]): boolean {
  const words = copyWords(text).filter(
    (word) => !COMMON.test(word.lower) && (word.end <= place.start || word.start >= place.end),
  );
  const lost = words.filter((word) => !others.some((other) => isSame(word, other)));
  return (
    words.length - lost.length >= 1 && lost.length <= 1 && !/^\p{Lu}/u.test(lost[0]?.text ?? '')
  );
}

const COMMON =
  /^(?:the|an?|in|at|near|off|of|on|to|from|is|are|was|were|been|be|has|have|had|its|his|her|their|and|or|by|for|with|out|up|down)$/;

function isSame(a: CopyWord, b: CopyWord): boolean {
  if (a.lower === b.lower) return true;
  return a.lower.length > 3 && b.lower.length > 3 && relateWords(a.lower, b.lower) === 'synonym';
}
