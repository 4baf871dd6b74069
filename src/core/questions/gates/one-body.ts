import { isOfficeName } from '../../claims/office-names.ts';
import { silent, type Verdict } from '../comparison.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { goingOn } from '../wording/phrase.ts';

/** Clears *the leader of the Tarsk Front* and *the Mardal League leader*: each body has its own. */
export function ofOneBody(a: Told, b: Told): Verdict {
  const [x, y] = [holderIn(a), holderIn(b)];
  if (!x || !y) return silent;
  const [p, q] = [bodyOf(a, x), bodyOf(b, y)];
  return p.length > 0 && q.length > 0 && !mayBeOne(p, q)
    ? { clears: `“${x.text}” and “${y.text}” are two people` }
    : silent;
}

/** Whom something befalls who is told of by an office alone. */
function holderIn(told: Told): Party | undefined {
  const party = partyOf(told, 'patient');
  const isOffice = party && (isOfficeName(party.head) || LEADING.test(party.head));
  return isOffice ? party : undefined;
}

/** Those who lead, beside the offices that one person holds. */
const LEADING =
  /^(?:leader|head|chief|director|commander|founder|boss|minister|ambassador|spokesman|spokeswoman)$/;

/** The names of what the office is of: in front of it, or right behind it. */
function bodyOf({ parties }: Told, { text, end }: Party): readonly string[] {
  const of = parties.find(({ role, start }) => role === 'of' && start >= end && start - end <= 4);
  return `${goingOn(text)} ${of?.text ?? ''}`.match(NAME) ?? [];
}

const NAME = /(?<!\p{L})\p{Lu}\p{L}+/gu;

/** A name that both have, or one that may be short for the other. */
function mayBeOne(p: readonly string[], q: readonly string[]): boolean {
  return p.some((x) => q.some((y) => x === y || (isShort(x) !== isShort(y) && x[0] === y[0])));
}

const isShort = (name: string) => name === name.toUpperCase();
