import type { Mention } from '../entities/mention.ts';
import type { Span } from '../text/span.ts';
import { deedOf, isAnotherOffice, isOfBody, normalOffice, OFFICE } from './office-names.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { actsInOffice } from './acts-in-office.ts';
import { headOfBody } from './heads-of-bodies.ts';
import { nameBefore, nameBehind } from './tied-name.ts';

/** Somebody who is said to hold an office that one person holds at a time. */
export interface Office extends Span {
  readonly holder: Mention;
  /** In lower case, always in one order: *interior minister* for *minister of the interior*. */
  readonly office: string;
  /** Of which country, town, body or thing, where the words say so. */
  readonly of: Mention | null;
  /** The words of the title. */
  readonly title: Span;
  /** Whether it is only a title before a name, which those who held the office before keep. */
  readonly isTitle?: true;
}

/** What may stand between an office and what it is of. */
export const TIE = String.raw`(?:of|at|for|in) (?:the )?(?:\p{Lu}\p{Ll}+ (?=\p{Ll}+ of ))?(?:\p{Ll}+ ){0,2}`;
const TIED = new RegExp(`^ ${TIE}$`, 'u');
/** *runs for mayor*, *serves as mayor*: no title of the one whose name comes next. */
const SOUGHT = /\b(?:for|as) $/i;
/** *of the independent advocacy group Corvo Watch*: of what has a name, wherever that starts. */
const OF_A_NAME = /^ (?:of|at|for) (?:\p{Ll}[\p{L}-]* ){0,8}\p{Lu}/u;
/** *Mardal Mayor* Anna Berg, *Quenland's health minister*, Mele Tuia. */
const BEFORE = new RegExp(`(?:^|[\\s“"(])(${OFFICE}),? $`, 'iu');
/** *the owner of the Bellamy Hotel,* Ferncourt Group; what it is of is a name. */
const BEFORE_WITH_OF = new RegExp(`(?:^|[\\s“"(])(${OFFICE}) ${TIE}$`, 'iu');
/** Erik Lund, *the mayor of Mardal*; Henrik Lund, Corvo Mining*'s chief executive*. */
const AFTER = new RegExp(
  `^, (?:the |its |their |our |the country['’]s )?(?:new )?(${OFFICE})(?=[\\s,.])`,
  'iu',
);
const AFTER_OWNER = new RegExp(`^['’]s? (?:new )?(${OFFICE})(?=[,.])`, 'iu');
/** the hotel, *whose owner is* Qassim Holdings. */
const WHOSE = new RegExp(`,? whose (${OFFICE}) is (?:the )?$`, 'iu');
/** Paul Rehm, *who followed* Martin Lang *as archbishop of Merrin*. */
const FOLLOWED = /^,? (?:who )?(?:has )?(?:followed|succeeded|replaced) $/;
const AS = new RegExp(`^ as (?:the )?(${OFFICE})(?=[\\s,.])`, 'iu');

/** Finds the offices that a sentence gives by titles and beside names, those of former and acting holders left out. */
export function findOffices(facts: SentenceFacts): readonly Office[] {
  const readers = [titleBefore, titleWithOf, whoseTitle, titleAfter, successor, headBeside];
  return facts.mentions.flatMap((holder) => {
    for (const read of readers) {
      const found = read(facts, holder);
      if (found && mayHold(found)) return [found];
    }
    return [];
  });
}

/** An office of which both the name of its holder and the words of the title are told, with all that stands between. */
export function officeOf(told: Pick<Office, 'holder' | 'office' | 'of' | 'title'>): Office {
  const { holder, title } = told;
  return {
    start: Math.min(holder.start, title.start),
    end: Math.max(holder.end, title.end),
    ...told,
  };
}

/** People hold offices; a firm may own something, and what is owned or won is always named. */
export function mayHold({ holder, office, of }: Office): boolean {
  return deedOf(office) === undefined ? holder.type === 'PERSON' : of !== null && of !== holder;
}

/** *the head of the election commission*: an office that has no name of its own. */
function headBeside(facts: SentenceFacts, holder: Mention): Office | null {
  const found = headOfBody(facts, holder);
  if (!found) return null;
  const { start, end, office, of } = found;
  return officeOf({ holder, office, of, title: { start, end } });
}

function titleBefore(facts: SentenceFacts, holder: Mention): Office | null {
  const { text, sentence } = facts;
  const before = text.slice(sentence.start, holder.start);
  const title = BEFORE.exec(before)?.[1];
  if (title === undefined) return null;
  const start = holder.start - title.length - (before.endsWith(', ') ? 2 : 1);
  const office = normalOffice(title);
  const owner = nameBefore(facts, start, /^(?:['’]s?)? $/);
  // *former Port Mardal Mayor*, *runs for mayor, Anna Berg says*: the word may stand before the town.
  const isApart = [start, owner?.start ?? start]
    .map((end) => text.slice(sentence.start, end))
    .some(
      (ahead) => isAnotherOffice(ahead, office) || (before.endsWith(', ') && SOUGHT.test(ahead)),
    );
  if (isApart) return null;
  const of = owner ?? nameBehind(facts, holder.end, /^,? of $/);
  const words = { start, end: start + title.length };
  return {
    start,
    end: holder.end,
    holder,
    office,
    of: placeOf(of),
    title: words,
    ...(!isOfBody(office) && !actsInOffice(facts, holder, start, !!of) && { isTitle: true }),
  };
}

function titleWithOf(facts: SentenceFacts, holder: Mention): Office | null {
  const { text, sentence } = facts;
  const of = nameBefore(facts, holder.start, /^,? $/);
  if (!of || text[of.end] !== ',') return null;
  const before = text.slice(sentence.start, of.start);
  const found = BEFORE_WITH_OF.exec(before);
  if (!found || isListed(text.slice(holder.end, sentence.end))) return null;
  const start = sentence.start + found.index + found[0].indexOf(found[1]!);
  const office = normalOffice(found[1]!);
  if (isAnotherOffice(text.slice(sentence.start, start), office)) return null;
  const title = { start, end: start + found[1]!.length };
  return officeOf({ holder, office, of, title });
}

/** *the owner of the hotel, Ferncourt, and Otto Brand*: names in a list. */
function isListed(after: string): boolean {
  return /^(?:, \p{Lu}|,? and \p{Lu})/u.test(after);
}

function whoseTitle({ text, sentence, mentions }: SentenceFacts, holder: Mention): Office | null {
  const before = text.slice(sentence.start, holder.start);
  const found = WHOSE.exec(before);
  if (!found) return null;
  const start = sentence.start + found.index;
  const of = mentions.findLast(({ end }) => end <= start);
  // *the Delos Star, a tanker whose owner is …*
  if (!of || !/^(?:, an? [\p{Ll} -]+)?$/u.test(text.slice(of.end, start))) return null;
  const at = sentence.start + found.index + found[0].indexOf(found[1]!);
  const title = { start: at, end: at + found[1]!.length };
  return officeOf({ holder, office: normalOffice(found[1]!), of, title });
}

function titleAfter(facts: SentenceFacts, holder: Mention): Office | null {
  const { text, sentence } = facts;
  const rest = text.slice(holder.end, sentence.end);
  const owner = nameBehind(facts, holder.end, /^, (?:the )?$/);
  const owned = owner && AFTER_OWNER.exec(text.slice(owner.end, sentence.end));
  if (owned) {
    const end = owner.end + owned[0].length;
    return officeAfter(facts, holder, { end, titleEnd: end, office: owned[1]!, of: owner });
  }
  const found = AFTER.exec(rest);
  if (!found) return null;
  return officeTied(facts, holder, holder.end + found[0].length, found[1]!);
}

/** An office whose title ends at `titleEnd`, with what it is of where that is tied to it: *the mayor of Mardal*. */
function officeTied(
  facts: SentenceFacts,
  holder: Mention,
  titleEnd: number,
  office: string,
): Office | null {
  const { text, sentence } = facts;
  const of = nameBehind(facts, titleEnd, TIED);
  if (!of && OF_A_NAME.test(text.slice(titleEnd, sentence.end))) return null;
  return officeAfter(facts, holder, { end: of?.end ?? titleEnd, titleEnd, office, of });
}

function officeAfter(
  { text, sentence }: SentenceFacts,
  holder: Mention,
  found: { end: number; titleEnd: number; office: string; of: Mention | undefined },
): Office | null {
  const office = normalOffice(found.office);
  // *the mayor of Cork elect*, *its chair until June*
  const isPast = /^,? (?:elect|until|from \d{4} (?:to|until))\b/i.test(
    text.slice(found.end, sentence.end),
  );
  if (isPast) return null;
  const at = text.lastIndexOf(found.office, found.titleEnd - found.office.length);
  const title = { start: at, end: found.titleEnd };
  return { start: holder.start, end: found.end, holder, office, of: found.of ?? null, title };
}

/** Whoever followed somebody as archbishop is the archbishop now. */
function successor(facts: SentenceFacts, holder: Mention): Office | null {
  const { text, sentence } = facts;
  const before = nameBehind(facts, holder.end, FOLLOWED);
  const found = before && AS.exec(text.slice(before.end, sentence.end));
  if (!found) return null;
  return officeTied(facts, holder, before.end + found[0].length, found[1]!);
}

function placeOf(mention: Mention | undefined): Mention | null {
  return mention && mention.type !== 'PERSON' ? mention : null;
}

/**
 * Whether an office is of what a name behind it names, and not of a part or of another thing: *president of the Quenland
 * football association*, *the police in Mardal’s harbour*, *the mayor of Mardal and Tarsk*.
 */
export function isWholeName({ text, sentence, times }: SentenceFacts, name: Span): boolean {
  if (/^(?:['’-]| (?:to|and|or)\b)/.test(text.slice(name.end, sentence.end))) return false;
  const at = sentence.tokens.findIndex(({ start }) => start >= name.end);
  const [next, second] = sentence.tokens.slice(at < 0 ? sentence.tokens.length : at);
  // *elected mayor of Mardal next Sunday*
  if (!next || times.some(({ start, end }) => start <= next.start && next.start < end)) return true;
  const isNoun = (word: typeof next | undefined) => word?.pos === 'NOUN' || word?.pos === 'PROPN';
  if (/^(?:next|this|last)$/.test(next.lemma)) return true;
  return !isNoun(next) && !(next.pos === 'ADJ' && isNoun(second));
}
