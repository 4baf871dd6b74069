import { isHappening } from './gates/of-one-event.ts';
import { areKin } from './kin.ts';
import { relateWords } from './relate-words.ts';
import type { Party, Told } from './told.ts';

/** *the vote of confidence* and *a vote on pay*: what is tied to the one word makes two things of it. */
export function areTiedApart(a: Told, b: Told, x: Party, y: Party): boolean {
  const areNamed = x.named || y.named;
  if (!areNamed && isOfAny(a, x) !== isOfAny(b, y)) return true;
  if (!areNamed && areOnTwo(a, x, b, y)) return true;
  // *the Novaro Prize for the best novel*, *for the best translation*: of a name only its *for* makes two.
  const [p, q] = areNamed ? [purposeOf(a, x), purposeOf(b, y)] : [tieOf(a, x), tieOf(b, y)];
  return p.length > 0 && q.length > 0 && !p.some((word) => q.includes(word));
}

/** *its ban on grain*, *its ban on ships*: what each is on is another thing. */
function areOnTwo(a: Told, x: Party, b: Told, y: Party): boolean {
  const [p, q] = [behind(a, x), behind(b, y)];
  if (!p || !q || p.role !== q.role || p.named || q.named || p.quantity || q.quantity) return false;
  return p.head !== q.head && !areKin(p.head, q.head) && relateWords(p.head, q.head) === null;
}

/** What stands right behind a phrase with *on* or *against*. */
function behind({ parties }: Told, { end }: Party): Party | undefined {
  return parties.find(
    ({ role, start }) =>
      /^(?:on|against)$/.test(role) && start > end && start - end <= role.length + 2,
  );
}

/** *the pilot of a helicopter*: of one that is told of here for the first time; *the bombing of a market* is known without it. */
export function isOfAny({ claim: { sentence } }: Told, { end, head }: Party): boolean {
  if (isHappening(head)) return false;
  return /^\s+of an?\s/.test(sentence.text.slice(end - sentence.start));
}

/** *for the best novel*: what the one with a name is for, without the word that every prize has. */
function purposeOf({ parties }: Told, { end, named }: Party): readonly string[] {
  const behind = parties.find(({ role, start }) => role === 'for' && start - end === FOR);
  if (!named || !behind) return [];
  return [...behind.modifiers, behind.head].filter((word) => word !== 'best' && word !== 'good');
}

/** How far behind a phrase the next one begins after *for*. */
const FOR = ' for '.length;

const TIE = /^\s+(?:of|on|for|about|over|against)\s+([^,.;:]+)/;
/** *a plan to close the school*. */
const PROPOSED = /^(?:plan|proposal|bid|motion|bill|request|scheme|offer|appeal|application)$/;
const TIE_OR_AIM = /^\s+(?:of|on|for|about|over|against|to)\s+([^,.;:]+)/;
const DAY = /^(?:\p{Ll}+day|last|next|this|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** The first letters of the words that a preposition ties to a phrase. */
export function tieOf({ claim: { sentence } }: Told, { end, head }: Party): readonly string[] {
  const tie = PROPOSED.test(head) ? TIE_OR_AIM : TIE;
  const tied = tie.exec(sentence.text.slice(end - sentence.start))?.[1]?.toLowerCase() ?? '';
  if (DAY.test(tied)) return [];
  const words = tied.split(/\s+/).slice(0, 5).join(' ');
  return (words.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
