import { countsPeople } from '../../claims/counted-noun.ts';
import { isClosed } from '../plain-words.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/**
 * Whether two claims tell of one thing that both articles open with: *the budget* in both, and neither of two budgets nor
 * of two that are narrowed in other ways.
 */
export function areOfKnownThing(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  return !!x && !!y && areKnown(a, x, b, y);
}

/** The same for any two phrases of two claims. */
export function areKnown(a: Told, x: Party, b: Told, y: Party): boolean {
  if (!(isDefinite(x) || isBroughtUp(a, x)) || !(isDefinite(y) || isBroughtUp(b, y))) return false;
  const [p, q] = [narrowedIn(a, x), narrowedIn(b, y)];
  if (p === null || q === null) return false;
  return !p.size || !q.size || [...p].some((word) => q.has(word));
}

/** Whether the article of a claim opens with a thing that has the word for this one, beside what the claim itself says. */
export function isOpenedWith(told: Told, party: Party): boolean {
  return narrowedIn(told, party) !== null;
}

function isDefinite({ named, quantity, text }: Party): boolean {
  // *Poland's border with Belarus*
  const isOwned = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?['’]s? \p{Ll}/u.test(text);
  const isThe = isOwned || /^(?:the|this|that|its|his|her|their)\b/i.test(text);
  return !named && !quantity && isThe;
}

/** *A strike by pilots ended*, with which an article opens; *a man* may be anyone. */
function isBroughtUp({ scene: { opening }, claim: { sentence } }: Told, party: Party): boolean {
  const { named, quantity, text, head } = party;
  if (named || quantity || !/^an?\b/i.test(text) || countsPeople(head)) return false;
  return opening[0]?.start === sentence.start;
}

/**
 * The words right before a thing where its article opens with it, and in its own phrase; null where the opening has no such
 * thing, or several.
 */
function narrowedIn(
  { scene: { opening }, claim: { sentence } }: Told,
  { head, text, modifiers }: Party,
): Set<string> | null {
  // The head of *the gunman* is that of all fighters.
  const stems = [head, text.slice(text.lastIndexOf(' ') + 1).toLowerCase()].map(stemOf);
  // A sentence that does not open the article itself names only what others have told of.
  const before = opening.filter(({ start }, at) => at === 0 || start !== sentence.start);
  const words = before.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const ahead = words.flatMap((word, at) =>
    stems.includes(stemOf(word)) ? [words[at - 1] ?? 'the'] : [],
  );
  if (!ahead.length) return null;
  const narrowing = new Set(ahead.filter((word) => !isClosed(word) && !VAGUE.test(word)));
  if (narrowing.size > 1 || ahead.some((word) => SEVERAL.test(word))) return null;
  return new Set([...narrowing, ...modifiers.filter((word) => !VAGUE.test(word))].map(stemOf));
}

/** Words that make no other thing of it. */
const VAGUE = /^(?:new|planned|proposed|controversial|disputed|latest|annual|its|their|his|her)$/;
const SEVERAL = /^(?:two|three|four|several|both|other|another|many|some|second|various)$/;
