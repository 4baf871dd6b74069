import { toCodeUnits } from '../text/code-points.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Selector, Signature } from './annotation.ts';
import { touchedCandidates, untouchedCandidates, type Candidate } from './candidates.ts';
import { differencesBetween } from './differences.ts';
import { readMeaning } from './meaning.ts';
import type { Difference, Placement } from './placement.ts';
import type { Readable } from './readable.ts';
import { storedPassage, type StoredPassage } from './stored-passage.ts';

/** From here on, the words beside a sentence count as the words that stood beside it. */
const NEIGHBOUR = 0.75;

/** By how much the best of several equal places must lead to be the one without doubt. */
const LEAD = 0.1;

/** The share of a sentence that must be left for it to count as the same sentence, edited. */
const EDITED = 0.5;

/** The same, where only one of its neighbours is left. */
const EDITED_BESIDE_ONE = 0.7;

/** A sentence with fewer words says too little to be known again in another place without doubt. */
const TELLING = 5;

/**
 * Finds where annotated words stand now, and whether their sentence still says what it said.
 *
 * First the place, then the meaning: a sentence with equal meaning (see meaning.ts) is the annotated
 * one, moved or not; failing that, a sentence that resembles it and has its neighbours is the annotated
 * one with a change. Anything else is an orphan: no place is better than a wrong one. After the
 * candidates and scores of hypothesis/client's match-quote, which has no notion of meaning.
 */
export function anchor(selector: Selector, signature: Signature | null, page: Readable): Placement {
  const stored = storedPassage(selector, signature);
  const position = toCodeUnits(page.text, selector.start);
  const expected = page.normal.normalOffset(position);
  const untouched = untouchedCandidates(stored, page);
  const certain = untouched.some((c) => c.same && c.before >= NEIGHBOUR && c.after >= NEIGHBOUR);
  const touched = certain ? [] : touchedCandidates(stored, page, expected);
  const all = [...untouched, ...touched.filter((c) => !untouched.some((u) => isSame(u, c)))];
  const ranked = [...all].sort(
    (a, b) => strength(b) - strength(a) || distance(a, position) - distance(b, position),
  );
  const same = ranked.filter((c) => c.same);
  const edited = ranked.find(
    (c) => !c.same && isEdited(c) && !same.some((s) => overlaps(s.passage, c.passage)),
  );
  const best = same[0];
  const copies = ranked.filter(
    (c) => c.same || (c.sameWords && c.passage.start !== best?.passage.start),
  );
  if (best && !isOtherCopy(best, edited, stored, page))
    return found(best, copies, stored, position);
  if (edited && !(best && !standsIn(edited)))
    return {
      state: 'changed',
      start: edited.start,
      end: edited.end,
      // The annotated words elsewhere may be a copy of them, or they themselves, moved.
      doubt: !standsIn(edited) || copies.length > 0 || all.some((c) => resemblesMore(c, edited)),
      differences: differences(stored, edited),
    };
  return { state: 'orphan', doubt: false, candidates: nearest(all, stored, page) };
}

function isSame(a: Candidate, b: Candidate): boolean {
  return (
    a.passage.start === b.passage.start && (b.start === b.end || a.start === b.start || a.same)
  );
}

/**
 * Whether a sentence that says the same is another one than the annotated: the annotated sentence stands
 * edited between its old neighbours, or its neighbours stand there without it, and one copy is missing.
 */
function isOtherCopy(
  best: Candidate,
  edited: Candidate | undefined,
  stored: StoredPassage,
  page: Readable,
): boolean {
  if (standsIn(best)) return false;
  const repeats = stored.repeats ?? 1;
  const missing = repeats > 1 && page.copies(stored.sentence) < repeats;
  return missing || (!!edited && standsIn(edited) && !standsBeside(best));
}

function resemblesMore(candidate: Candidate, other: Candidate): boolean {
  return candidate.likeness > other.likeness && !overlaps(candidate.passage, other.passage);
}

/** Both neighbours are there. */
function standsIn(candidate: Candidate): boolean {
  return candidate.before >= NEIGHBOUR && candidate.after >= NEIGHBOUR;
}

/** One neighbour at least is there. */
function standsBeside(candidate: Candidate): boolean {
  return candidate.before >= NEIGHBOUR || candidate.after >= NEIGHBOUR;
}

function strength(candidate: Candidate): number {
  const { likeness, before, after, untouched } = candidate;
  return 2 * likeness + before + after + (untouched ? LEAD / 2 : 0);
}

function distance(candidate: Candidate, position: number): number {
  return Math.abs(candidate.start - position);
}

function isEdited(candidate: Candidate): boolean {
  if (candidate.start === candidate.end) return false;
  const { likeness } = candidate;
  if (standsIn(candidate)) return likeness >= (candidate.untouched ? 0.2 : EDITED);
  if (standsBeside(candidate))
    return likeness >= (candidate.untouched ? EDITED : EDITED_BESIDE_ONE);
  return candidate.untouched && likeness >= EDITED_BESIDE_ONE;
}

function found(
  best: Candidate,
  copies: readonly Candidate[],
  stored: StoredPassage,
  position: number,
): Placement {
  const rival = copies.find((c) => c.start !== best.start);
  const stays = best.start === position;
  const repeats = stored.repeats ?? 1;
  const allThere = stays && copies.length === stored.repeats;
  const added = copies.length > repeats && !!rival && standsBeside(rival);
  const leads = !rival || (!added && (strength(best) - strength(rival)) / 2 >= LEAD);
  const placed = standsBeside(best) || stays;
  const telling = stored.sentence.meaning.length >= TELLING;
  const alone = repeats === 1 && !rival && (placed || (telling && stored.repeats === 1));
  return {
    state: placed ? 'anchored' : 'moved',
    start: best.start,
    end: best.end,
    doubt: !(allThere && standsIn(best)) && !(leads && (standsIn(best) || alone)),
  };
}

function differences(stored: StoredPassage, { passage }: Candidate): readonly Difference[] {
  const words = differencesBetween(stored.sentence, passage);
  const [before, now] = [stored.sentence.attribution, passage.attribution];
  const said = (text: string) => ({ text, meaning: readMeaning(text) });
  if (differencesBetween(said(before), said(now)).length === 0) return words;
  return [...words, { kind: 'attribution', before, now }];
}

/** How many places a person is given to choose from. */
const OFFERED = 3;

/** Candidates first, then what only shares words with the sentence. */
function nearest(
  candidates: readonly Candidate[],
  { sentence }: StoredPassage,
  page: Readable,
): readonly Span[] {
  const likely = [...candidates]
    .filter((c) => c.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ start, end, passage }) => (start < end ? { start, end } : passage));
  return [...likely, ...page.alike(sentence, OFFERED)]
    .filter((c, i, all) => all.findIndex((other) => overlaps(other, c)) === i)
    .slice(0, OFFERED)
    .map(({ start, end }) => ({ start, end }));
}
