import relations from '../../../data/questions/relations.json' with { type: 'json' };
import { deedOfEvent } from '../claims/deeds/event-noun.ts';
import { matchParties, type Match } from './match-parties.ts';
import { isErgative } from './opposed.ts';
import { matchThings } from './match-things.ts';
import { partyOf, type Party, type Told } from './told.ts';
import { wordSet } from '../text/word-list.ts';
import { areTiedApart } from './tied-to.ts';
import { areOfOneAge } from './one-age.ts';
import { isPointed } from './pointed.ts';
import { others } from './complements.ts';

/** How the participants of two statements with one predicate stand to each other. */
export interface Alignment {
  readonly agent: Match | 'missing';
  readonly patient: Match | 'missing';
  /** Whether one of the two does not say who does it. */
  readonly absent: boolean;
  /** Whether what it happens to is so well described that those who do it need not be told alike. */
  readonly pointed: boolean;
  /** Named phrases behind one and the same preposition: any that differ? any that are the same? */
  readonly otherDiffers: boolean;
  readonly otherSame: boolean;
  /** In words, what is the same. */
  readonly same: readonly string[];
}

const needObject = wordSet(relations.needObject);

/** Whether a party is no more than the noun of what is told: *the theft happened on Friday*. */
export function isDeedItself({ claim }: Told, { head, named }: Party): boolean {
  return !named && deedOfEvent(head) !== null && deedOfEvent(head) === claim.predicate;
}

/** Compares who does what to whom, role by role. */
export function alignParties(a: Told, b: Told): Alignment {
  const same: string[] = [];
  const predicate = a.claim.predicate ?? '';
  const of = (role: string): Match | 'missing' => {
    const [x, y] = [playerOf(a, b, role), playerOf(b, a, role)];
    // *the pacts that she once backed*: whatever it was, it need not be what the other one opposes.
    if (!x && !y) return role === 'patient' && needObject.has(predicate) ? 'unknown' : 'missing';
    if (!x || !y) return 'unknown';
    // *the signing*: the deed itself, of which a story tells one.
    if (isDeedItself(a, x) !== isDeedItself(b, y)) {
      same.push(`both speak of “${(isDeedItself(a, x) ? y : x).text}”`);
      return 'same';
    }
    const match =
      role === 'agent' && areTwoSides(a, b, x, y)
        ? 'same'
        : areTiedApart(a, b, x, y)
          ? 'unknown'
          : areOfOneAge(a, x, b, y)
            ? 'same'
            : sameThing(x, y, matchThings(a, b, x, y));
    if (match === 'same') same.push(`both speak of “${y.text}”`);
    return match;
  };
  let otherDiffers = false;
  let otherSame = false;
  for (const x of others(a))
    for (const y of others(b)) {
      if (x.role !== y.role) continue;
      const match = matchParties(x, y);
      if (match === 'different') otherDiffers = true;
      if (match === 'same') otherSame = true;
    }
  const absent = !playerOf(a, b, 'agent') || !playerOf(b, a, 'agent');
  return {
    absent,
    pointed: isPointed(a) && isPointed(b),
    agent: of('agent'),
    patient: of('patient'),
    otherDiffers,
    otherSame,
    same,
  };
}

/** Who plays a part; *the bridge opened* tells of the bridge what *they opened the bridge* does. */
function playerOf(told: Told, other: Told, role: string): Party | undefined {
  const [agent, patient] = [partyOf(told, 'agent'), partyOf(told, 'patient')];
  const isMoved =
    agent && !patient && partyOf(other, 'patient') && isErgative(told.claim.predicate ?? '');
  if (!isMoved) return role === 'agent' ? agent : role === 'patient' ? patient : undefined;
  return role === 'patient' ? agent : undefined;
}

/** *The hospital signed the contract with Stennet*, *Stennet signed it*: either side does it. */
function areTwoSides(a: Told, b: Told, x: Party, y: Party): boolean {
  if (a.claim.predicate !== 'sign') return false;
  if (areBothSides(a, x) !== areBothSides(b, y)) return true;
  const isWith = ({ parties }: Told, party: Party) =>
    parties.some((other) => other.role === 'with' && matchParties(other, party) === 'same');
  return isWith(a, y) || isWith(b, x);
}

/** *The two delegations signed it*: whoever signed it, as another sentence says. */
export function areBothSides({ claim }: Told, { text }: Party): boolean {
  return claim.predicate === 'sign' && SIDES.test(text);
}

const SIDES =
  /^(?:the |both )(?:(?:two|three|rival|warring) )?(?:sides|parties|delegations|governments|countries|nations|neighbours|neighbors|groups)$/i;

/** *the dam* after *the Sorrel dam*: who says less of a thing that is known speaks of the same one. */
export function sameThing(x: Party, y: Party, match: Match): Match {
  const short = match === 'broader' ? x : match === 'narrower' ? y : null;
  const isKnown = short && !short.quantity && /^(?:the|its|his|her|their)\b/i.test(short.text);
  return isKnown ? 'same' : match;
}

/**
 * Whether two statements are about the same participants as far as a reader can tell: each role that one
 * fills is filled alike by the other, and one of them at least by a name or a described thing.
 */
export function isAligned(alignment: Alignment): boolean {
  const { agent, patient, otherDiffers, absent, pointed } = alignment;
  if (otherDiffers) return false;
  if (agent === 'different' || patient === 'different') return false;
  if (agent === 'same') return patient === 'same' || patient === 'missing';
  return patient === 'same' && (absent || (agent === 'unknown' && pointed));
}
