import data from '../../../data/questions/parties.json' with { type: 'json' };
import relations from '../../../data/questions/relations.json' with { type: 'json' };
import { countsPeople } from '../claims/counted-noun.ts';
import { deedOfEvent } from '../claims/deeds/event-noun.ts';
import { isPronoun } from '../language/pronouns.ts';
import { areKin } from './kin.ts';
import { relateWords } from './relate-words.ts';
import { matchParties, type Match } from './match-parties.ts';
import { isErgative } from './opposed.ts';
import { matchThings } from './match-things.ts';
import { partyOf, type Party, type Told } from './told.ts';
import { wordSet } from '../text/word-list.ts';

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

/** Prepositions whose phrases place a statement rather than take part in it. */
const CIRCUMSTANCE =
  /^(?:in|at|on|near|off|during|after|before|since|until|amid|over|across|inside|outside|into)$/;

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
    const match = areTiedApart(a, b, x, y) ? 'unknown' : sameThing(x, y, matchThings(a, b, x, y));
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

/** Whether what a claim tells it of is so well described that who does it need not be told alike. */
export function isPointed(told: Told): boolean {
  const patient = partyOf(told, 'patient');
  return patient !== undefined && isPointedAt(patient) && canAct(partyOf(told, 'agent'));
}

/** People and bodies act; of *the second letter* and *the bureau* nothing shows that they did one thing. */
export function canAct(agent: Party | undefined): boolean {
  return (
    !agent ||
    agent.named ||
    isPronoun(agent.head) ||
    countsPeople(agent.head) ||
    bodies.has(agent.head)
  );
}

const bodies = wordSet(data.bodies);

/** A name, or *the border agreement*: there is hardly another in one story. */
export function isPointedAt({ named, text, modifiers, quantity }: Party): boolean {
  return (
    named ||
    (!quantity && modifiers.length > 0 && /^(?:(?:the|this|that)\b|\p{Lu}\S*['’]s )/iu.test(text))
  );
}

/** *the dam* after *the Sorrel dam*: who says less of a thing that is known speaks of the same one. */
function sameThing(x: Party, y: Party, match: Match): Match {
  const short = match === 'broader' ? x : match === 'narrower' ? y : null;
  const isKnown = short && !short.quantity && /^(?:the|its|his|her|their)\b/i.test(short.text);
  return isKnown ? 'same' : match;
}

/** *the vote of confidence* and *a vote on pay*: what is tied to the one word makes two things of it. */
function areTiedApart(a: Told, b: Told, x: Party, y: Party): boolean {
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

/** *the pilot of a helicopter*: of one that is told of here for the first time. */
export function isOfAny({ claim: { sentence } }: Told, { end }: Party): boolean {
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

/** Whether both say who does it, and to whom or what or that it is nobody: a verb of any kind may then be compared. */
export function isWhole(a: Told, b: Told): boolean {
  return (
    [a, b].every((told) => partyOf(told, 'agent') && partyOf(told, 'patient')) ||
    [a, b].every((told) => partyOf(told, 'agent')?.named && !partyOf(told, 'patient')) ||
    [a, b].every((told) => {
      const patient = partyOf(told, 'patient');
      return !partyOf(told, 'agent') && patient !== undefined && isPointedAt(patient);
    })
  );
}

function others(told: Told): readonly Party[] {
  return told.parties.filter(
    (party) =>
      !/^(?:agent|patient|extra)$/.test(party.role) &&
      !CIRCUMSTANCE.test(party.role) &&
      !isOfCircumstance(told, party),
  );
}

/** *after a debate of four hours*, *at the end of a session*: what belongs to a phrase that only places the statement. */
function isOfCircumstance({ parties }: Told, { role, start }: Party): boolean {
  if (role !== 'of') return false;
  const owner = parties.find(({ end }) => end < start && start - end <= 5);
  return owner !== undefined && CIRCUMSTANCE.test(owner.role);
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

/**
 * What keeps a denial from speaking of the same as the other claim, in words: another complement (*convicted of
 * fraud*, *not of bribery*), or one that only the denial has (*did not sign a deal with Peru*). Null for nothing.
 *
 * @param no The claim that denies, or either of two that exclude each other.
 */
export function complementsApart(no: Told, yes: Told, isDenial: boolean): string | null {
  for (const x of others(no)) {
    // *the pilot of the plane did not call*: what stands before the verb belongs to its subject.
    if (x.end <= no.claim.statement.verbSpan.start) continue;
    // *to Petra Wolm, a skipper*: who somebody is.
    if (x.role === '') continue;
    // *sentenced to four years*, *cleared of setting fire to the shop*: an amount is no other thing.
    const rivals = others(yes).filter(
      ({ role, quantity }) => role === x.role && (quantity === null) === (x.quantity === null),
    );
    const isMet = rivals.some((y) => matchParties(x, y) === 'same' || isSynonym(x, y));
    if (rivals.length > 0 && !isMet)
      return `“${x.role} ${x.text}” and “${rivals[0]!.role} ${rivals[0]!.text}” are not the same`;
    const object = partyOf(no, 'patient');
    if (isDenial && !rivals.length && object && /^an?\b/i.test(object.text))
      return `only one of the two speaks of one ${x.role} “${x.text}”`;
  }
  return null;
}

/** Whether what one is for and what the other is against are two things. */
export function standApart(a: Told, b: Told): boolean {
  const stand = (told: Told) =>
    told.parties.find(({ role }) => role === 'for' || role === 'against');
  const [x, y] = [stand(a), stand(b)];
  if (!x || !y) return false;
  const match = matchParties(x, y);
  if (match === 'different' || areNarrowedApart(x, y)) return true;
  return match === 'unknown' && x.named === y.named && !isSynonym(x, y);
}

/** *the Bitter Creek dam bill*, *the Haskell road bill*: two of one kind, each with words of its own before it. */
function areNarrowedApart(x: Party, y: Party): boolean {
  const kindOf = ({ text }: Party) => /\p{L}+$/u.exec(text)?.[0].toLowerCase();
  if (x.modifiers.length === 0 || y.modifiers.length === 0 || kindOf(x) !== kindOf(y)) return false;
  return !x.modifiers.some((word) => y.modifiers.includes(word));
}

function isSynonym(x: Party, y: Party): boolean {
  return !x.named && !y.named && relateWords(x.head, y.head) === 'synonym';
}
