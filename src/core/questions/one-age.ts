import { readOnce } from './read-once.ts';
import { partyOf, type Party, type Told } from './told.ts';

/** *a 34-year-old man*, *the 34-year-old*. */
const AGED = /\b(\d{1,2})-year-old\b/g;

/** How somebody is called of whom no more is known: as *a man*, *the suspect*, *the 34-year-old*. */
const SOMEBODY = /^(?:man|woman|suspect|teenager|person|(?:\d+-)?year-old)$/;

/** Whether a noun says of somebody no more than that. */
export const isOfAnybody = (head: string): boolean => SOMEBODY.test(head);

/** The ages of those without a name with whom an article opens. */
const agesOf = readOnce(({ scene: { opening }, claim }: Told): readonly string[] =>
  [...opening, claim.sentence].flatMap(({ text }) =>
    [...text.matchAll(AGED)].map(([, age]) => age!),
  ),
);

/**
 * Whether two phrases call somebody by nothing but what anybody may be called by, in two articles of which each tells of one person of
 * one age: *a 34-year-old man* there, *the suspect* here.
 */
export function areOfOneAge(a: Told, x: Party, b: Told, y: Party): boolean {
  if (![x, y].every(isSomebody)) return false;
  const [ages, others] = [new Set(agesOf(a)), new Set(agesOf(b))];
  return ages.size === 1 && others.size === 1 && [...ages].every((age) => others.has(age));
}

/** *a 34-year-old man was arrested*, *police arrested the man*, in two articles on one of that age. */
export function areOneSomebody(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  return !!x && !!y && areOfOneAge(a, x, b, y);
}

/** The age by which an article knows somebody without a name of whom a claim tells: *34-year-old*; none where it gives two. */
export function agesOfSomebody(told: Told): readonly string[] {
  if (!told.parties.some(isSomebody)) return [];
  const ages = [...new Set(agesOf(told))];
  return ages.length === 1 ? [`${ages[0]!}-year-old`] : [];
}

function isSomebody({ named, quantity, head, text }: Party): boolean {
  return !named && isOfAnybody(head) && (quantity === null || /^(?:an?|one)\b/i.test(text));
}
