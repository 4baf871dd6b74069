import data from '../../../data/questions/parties.json' with { type: 'json' };
import { countsPeople } from '../claims/counted-noun.ts';
import { untoldOf } from './match-things.ts';
import { isNo, NOBODY } from './denial.ts';
import { areKin } from './kin.ts';
import { stemOf } from './stem.ts';
import { partyOf, type Party, type Told } from './told.ts';
import { wordSet } from '../text/word-list.ts';

/** Of how many of a group a claim tells something. */
interface Group {
  readonly party: Party;
  readonly extent: 'all' | 'none' | 'some';
  /** What they are, a lemma; `person` for *everyone*. */
  readonly head: string;
  /** Whether only those are meant who were on board. */
  readonly isAboard: boolean;
}

/**
 * Whether one claim tells something of all, or denies it of each, and the other the opposite of some of the same: *everyone
 * on board died*, *the pilot survived*; *all three were convicted*, *one of the men was acquitted*.
 */
export function coversOther(a: Told, b: Told, opposed: boolean): boolean {
  const [x, y] = [groupOf(a), groupOf(b)];
  if (!x || !y) return false;
  return isWholeAgainst(a, x, b, y, opposed) || isWholeAgainst(b, y, a, x, opposed);
}

/** Whether a claim tells something of all or of none of those of whom it speaks. */
export function isOfAll(told: Told): boolean {
  return WHOLE.test(groupText(told)) || NOBODY.test(undergoing(told)?.text ?? '');
}

function isWholeAgainst(a: Told, x: Group, b: Told, y: Group, opposed: boolean): boolean {
  const isExcluded = opposed ? x.extent === 'all' && !isNo(a) && !isNo(b) : isNo(a) !== isNo(b);
  if (!isExcluded || x.extent === 'some' || (x.extent === 'none' && opposed)) return false;
  if (x.extent === 'all' && isNo(a)) return false;
  return isOneOf(x, b, y) && !isNarrowed(a, x, b) && (opposed || !isMore(b));
}

/** *was not sentenced to prison*: what a denial goes on with may be all that it denies. */
function isMore(told: Told): boolean {
  return isNo(told) && told.parties.some(({ role }) => /^(?:to|for|with|as|from)$/.test(role));
}

/** Whether those of whom the one tells are of the group of the other. */
function isOneOf(x: Group, b: Told, y: Group): boolean {
  if (y.isAboard && !x.isAboard && x.head !== 'person') return false;
  if (x.isAboard && /^(?:person|passenger|occupant)$/.test(x.head))
    return y.isAboard || (aboard.has(y.head) && (x.head === 'person' || y.head === x.head));
  if (x.head === 'person') return countsPeople(y.head) || aboard.has(y.head);
  if (y.head !== x.head && !areKin(x.head, y.head)) return false;
  return untoldOf(x.party, y.party, b).length === 0;
}

/** Whether of the group only some are meant of whom the other article does not speak: *all who were in the cellar*. */
function isNarrowed({ claim: { sentence, statement } }: Told, { party }: Group, b: Told): boolean {
  const [end, verb] = [party.end - sentence.start, statement.verbSpan.start - sentence.start];
  const behind = sentence.text.slice(end, verb > end ? verb : end + 50).toLowerCase();
  if (!NARROWING.test(behind)) return false;
  const words = (/^[^,.;:]*/.exec(behind)![0].match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !sayingNotWhich.has(word),
  );
  const { words: known, names } = b.scene;
  return words.some((word) => !known.has(stemOf(word)) && !names.has(word));
}

/** Those whom a claim tells something of. */
function groupOf(told: Told): Group | null {
  const party = undergoing(told);
  // *Nobody* is taken for a name where it opens a sentence.
  if (!party || (party.named && !/^(?:everyone|everybody|nobody|no one)$/i.test(party.text)))
    return null;
  const { sentence } = told.claim;
  const [text, own] = [groupText(told), party.text.toLowerCase()];
  const behind = sentence.text.slice(party.end - sentence.start, party.end - sentence.start + 25);
  const isNone = NOBODY.test(own);
  const head =
    /^(?:everyone|everybody|nobody|no one|none|one|all|each|those|that|person|\d+)$/.test(
      party.head,
    )
      ? (ofParty(told, party) ?? 'person')
      : party.head;
  return {
    party,
    extent: isNone ? 'none' : WHOLE.test(text) && !PART.test(text) ? 'all' : 'some',
    head,
    isAboard:
      /^ ?(?:who (?:was|were) )?(?:on board|aboard|on the (?:plane|bus|ship|boat|train))\b/i.test(
        behind,
      ),
  };
}

/** *one of the men*: what they are of whom one is meant. */
function ofParty({ parties }: Told, { end }: Party): string | null {
  const of = parties.find(({ role, start }) => role === 'of' && start > end && start - end <= 8);
  return of && !of.named ? of.head : null;
}

function undergoing(told: Told): Party | undefined {
  return partyOf(told, 'patient') ?? partyOf(told, 'agent');
}

/** The words of those of whom a claim tells, with the few before them. */
function groupText(told: Told): string {
  const party = undergoing(told);
  if (!party) return '';
  const { sentence } = told.claim;
  const at = party.start - sentence.start;
  return `${sentence.text.slice(Math.max(0, at - 22), at)}${party.text}`.toLowerCase();
}

const WHOLE =
  /(?:^|[ “"])(?:everyone|everybody|(?:all|both|each)(?: (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|of|the|those|his|her|its|their|them)){0,3}(?: \p{L}+){0,3})$/u;
/** *almost all*, *not all*, *all but two*, *of all the men*. */
const PART =
  /\b(?:almost|nearly|not|virtually|practically|in|at|after|above|of|about) (?:all|everyone|everybody|both|each)\b|\ball but\b/;
const NARROWING =
  /^ (?:who|whom|that|with|from|in|inside|at|near|under|over|aged|living|working|staying|below|behind|outside)\b/;
const sayingNotWhich = wordSet(data.sayingNotWhich);
const aboard = wordSet(data.aboard);
