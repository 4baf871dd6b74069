import data from '../../../../data/questions/parties.json' with { type: 'json' };
import { isOfficeName } from '../../claims/office-names.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { sameStory } from '../gates/same-story.ts';
import { samePlace } from '../gates/same-place.ts';
import { sameTime } from '../gates/same-time.ts';
import { toldAsFact } from '../gates/told-as-fact.ts';
import { matchParties } from '../match-parties.ts';
import { areSpellings } from '../one-name.ts';
import { twoNames } from '../gates/two-names.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { wordSet } from '../../text/word-list.ts';

/** What one thing or person alone can be, within one story. */
const roles = wordSet(data.roles);
/** Words that leave room for one. */
const ONLY = /^(?:only|sole|lone|single|overall|chief|main|supreme|current)$/;

/** Words that make another post of one: *vice president*, *the former coach*. */
const ranks = wordSet(data.ranks);

/** One side of *the head of the delegation is Khalid al-Mesrati*: the role, and the name that fills it. */
export interface Identity {
  readonly role: Party;
  readonly name: Party;
}

/** The role and the name that a claim joins by *is*, or by *was appointed*; undefined where it joins none. */
export function identityOf(told: Told): Identity | undefined {
  if (told.claim.predicate !== 'be') return appointmentOf(told);
  const [x, y] = [partyOf(told, 'agent'), partyOf(told, 'patient')];
  if (!x || !y) return undefined;
  if (isRole(x) && isName(y)) return { role: x, name: y };
  if (isRole(y) && isName(x)) return { role: y, name: x };
  return undefined;
}

/** *Dario Mencini was named coach of Lugarda*: a post of something that is named, to which one alone is chosen. */
function appointmentOf(told: Told): Identity | undefined {
  const { predicate, statement } = told.claim;
  // Several may be nominated.
  if (
    !/^(?:appoint|elect|choose|crown|declare)$/.test(predicate ?? '') ||
    statement.verb === 'nominate'
  )
    return undefined;
  const [role, name] = [partyOf(told, 'as'), partyOf(told, 'patient')];
  if (!role || !name || role.named || role.quantity || !partyOf(told, 'of')?.named)
    return undefined;
  // Who comes into an office is a claim of its own.
  const isOffice = isOfficeName([...role.modifiers, role.head].join(' '));
  return roles.has(role.head) && !isOffice && isName(name) ? { role, name } : undefined;
}

/** Whether a claim says who fills a role in something that has a name. */
export function isRoleOfName(told: Told): boolean {
  return identityOf(told) !== undefined && partyOf(told, 'of')?.named === true;
}

function isRole({ named, text, head, modifiers, quantity }: Party): boolean {
  if (named || quantity || !/^(?:the|its|their|his|her|\p{L}+['’]s) /iu.test(text)) return false;
  // The head of *the gunman* is that of all fighters.
  const word = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return roles.has(head) || roles.has(word) || modifiers.some((one) => ONLY.test(one));
}

function isName({ named, characters, text }: Party): boolean {
  return named && characters.length < 2 && !/\b(?:and|or|one of)\b/i.test(text);
}

/** Compares two claims by the name that each gives for a role that one alone can fill. */
export function compareIdentities(a: Told, b: Told, assume: Assumption): Comparison | null {
  const [x, y] = [identityOf(a), identityOf(b)];
  if (!x || !y || x.role.head !== y.role.head) return null;
  if (matchParties(x.name, y.name) !== 'different') return null;
  if (areSpellings(x.name.head, y.name.head)) return null;
  const gates = runGates([
    () => {
      const [of, other] = [partyOf(a, 'of'), partyOf(b, 'of')];
      const isOnePost = matchParties(x.role, y.role) !== 'different' && !areOfTwoRanks(x, y);
      return isOnePost && (of && other ? tiesMatch(of, other) : !of === !other)
        ? { passes: `both say who is “${y.role.text}”` }
        : { clears: 'the two do not speak of the same' };
    },
    () => toldAsFact(a, b),
    () => twoNames(a, b, x.name, y.name),
    () => samePlace(a, b),
    () => sameTime(a, b, assume),
    // What both name in full is one, wherever the two articles play.
    () => sameStory(a, b, assume, isRoleOfName(a) && isRoleOfName(b) ? 'place' : undefined),
  ]);
  return conflictUnless(gates, {
    kind: 'value',
    slots: [x.name, y.name],
    strength: 'medium',
    why: `“${x.name.text}” and “${y.name.text}” are two`,
    nearest: 'the two names being one',
  });
}

function areOfTwoRanks(x: Identity, y: Identity): boolean {
  const [p, q] = [x, y].map(({ role }) =>
    role.modifiers.filter((word) => ranks.has(word)).join(' '),
  );
  return p !== q;
}

function tiesMatch(of: Party, other: Party): boolean {
  const match = matchParties(of, other);
  return match === 'same' || (match !== 'different' && of.head === other.head);
}
