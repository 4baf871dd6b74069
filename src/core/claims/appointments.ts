import data from '../../../data/claims/ways-into-office.json' with { type: 'json' };
import { readGovernment } from '../entities/governments.ts';
import type { Mention } from '../entities/mention.ts';
import { INSERTION, upToFourWords } from './name-pattern.ts';
import { isAnotherOffice, isOfBody, normalOffice, OFFICE } from './office-names.ts';
import { isWholeName, mayHold, officeOf, TIE, type Office } from './offices.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { nameBefore, nameBehind } from './tied-name.ts';
import { isUnsure, mayTellWay, wayIntoOffice } from './ways-into-office.ts';

/** What makes somebody something, with what may stand before it and behind it. */
const MADE = `(?:${[...data.made, ...data.presented].join('|')})`;
const MAKES = `(?:${data.makes.join('|')})`;
/** *its new*, *the airline’s next*: whose office it is, and that it is filled anew. */
const WHOSE = String.raw`(?:(?:the|its|their|our|a) )?(?:[\p{L} ]{0,30}['’]s? )?`;
const NEW = String.raw`(?:new|next|incoming)`;
const NAME = upToFourWords(String.raw`\p{L}`);
/** *, 52, a former banker,*, *of the Netherlands*: what may stand between a name and its verb. */
const ASIDE = String.raw`(?:${INSERTION}| of (?:the )?\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?)?`;

/** Anna Berg *was named chief executive*. */
const IS_MADE = new RegExp(
  `^${ASIDE} (?:has been|had been|was|is|will be|is to be) (?:\\p{L}+ly )?${MADE}(?: as| to be)? ${WHOSE}(?:${NEW} )?(${OFFICE})(?=[\\s,.;])`,
  'iu',
);
/** Anna Berg *becomes chief executive*, *will be the next mayor*, *will be chief executive of the merged bank*. */
const BECOMES = new RegExp(
  `^${ASIDE} (?:(?:becomes|became|has become|will become|would become|is to become|is becoming) ${WHOSE}(?:${NEW} )?|(?:is|will be|would be|is to be) ${WHOSE}${NEW} |(?:will be|would be|is to be|will serve as|would serve as) (?:the )?)(${OFFICE})(?=[\\s,.;])`,
  'iu',
);
/** Anna Berg *takes over as coach*, *took over from Paul Rehm as coach*. */
const TAKES_OVER = new RegExp(
  `^${ASIDE} (?:(?:has|will|would|is to|is) )?(?:takes?|took|taken|taking) (?:over|charge)(?: from [\\p{L} .'’-]{1,40})? as ${WHOSE}(?:${NEW} )?(${OFFICE})(?=[\\s,.;])`,
  'iu',
);
/** Anna Berg, *the new mayor of Cork*. */
const BESIDE = new RegExp(`^, ${WHOSE}${NEW} (${OFFICE})(?=[\\s,.;])`, 'iu');
/** The board *named* Anna Berg *as its chief executive*. */
const MAKING = new RegExp(`(?:^|\\s)${MAKES} (?:[\\p{L} -]{0,40} )?$`, 'iu');
const INTO = new RegExp(
  `^${ASIDE}(?: as| to be)? ${WHOSE}(?:${NEW} )?(${OFFICE})(?=[\\s,.;])`,
  'iu',
);
/** *The next chief executive of Aerovia is* Anna Berg. */
const NEW_IS = new RegExp(
  `(?:(?:^|\\s)(?:the|its|their)|['’]s) ${NEW} (${OFFICE})(?: ${TIE}${NAME})? (?:is|will be|is to be|will be called) $`,
  'iu',
);
/** *The post of chief executive goes to* Anna Berg. */
const POST = new RegExp(
  `(?:post|job|position|role|office) (?:of|as) (?:the |its )?(?:${NEW} )?(${OFFICE})(?: ${TIE}${NAME})? (?:goes|went|will go|has gone|is going|is to go) to $`,
  'iu',
);

/** A word without which none of these matches: the names of all offices are much to look for in every sentence. */
const SIGN = new RegExp(
  `${MADE}|${MAKES}|becom(?:es?|ing)|became|will be|would be|is to be|will serve|would serve|${NEW}|over|charge|post|job|position|role|office`,
  'iu',
);

/**
 * Finds who is told to come into an office that one person holds at a time, in whatever words: *was named*, *becomes*,
 * *takes over as*, *the new mayor is*.
 */
export function findAppointments(facts: SentenceFacts): readonly Office[] {
  const { text, sentence } = facts;
  const isTold = SIGN.test(text.slice(sentence.start, sentence.end));
  const mayTell = mayTellWay(facts);
  return facts.mentions.flatMap((holder) => {
    if (holder.type !== 'PERSON') return [];
    const found =
      (isTold ? readAppointment(facts, holder) : null) ??
      (mayTell ? wayIntoOffice(facts, holder) : null);
    return found && mayHold(found) ? [found] : [];
  });
}

function readAppointment(facts: SentenceFacts, holder: Mention): Office | null {
  const { text, sentence } = facts;
  const before = text.slice(sentence.start, holder.start);
  const after = text.slice(holder.end, sentence.end);
  // *Anna Berg of* Sorel *will be mayor*
  if (/\p{Lu}\p{L}+ of (?:the )?$/u.test(before)) return null;
  for (const pattern of [IS_MADE, BECOMES, TAKES_OVER, BESIDE]) {
    const found = pattern.exec(after);
    if (!found) continue;
    // *would be the next mayor if she won*, *would become mayor, polls suggest*
    const words = text.slice(sentence.start, sentence.end);
    if (/\bwould\b/.test(found[0]) && isUnsure(words.replaceAll('would', ''))) return null;
    return officeIn(facts, holder, found[1]!, holder.end + found[0].length);
  }
  const into = MAKING.test(before) ? INTO.exec(after) : null;
  if (into) return officeIn(facts, holder, into[1]!, holder.end + into[0].length);
  for (const pattern of [NEW_IS, POST]) {
    const found = pattern.exec(before);
    if (!found) continue;
    const at = sentence.start + found.index + found[0].indexOf(found[1]!);
    return officeIn(facts, holder, found[1]!, at + found[1]!.length);
  }
  return null;
}

/** @param end Where the words of the office end. */
function officeIn(
  facts: SentenceFacts,
  holder: Mention,
  words: string,
  end: number,
): Office | null {
  const { text, sentence } = facts;
  const title = { start: end - words.length, end };
  const office = normalOffice(words);
  if (FOR_A_WHILE.test(text.slice(holder.start, sentence.end))) return null;
  if (isAnotherOffice(text.slice(sentence.start, title.start).replace(AHEAD, ''), office))
    return null;
  const of = bodyOf(facts, holder, title, office);
  if (of === 'other') return null;
  return officeOf({ holder, office, of, title });
}

/** *until the new one arrives*: two may be named on one day, the one before the other. */
const FOR_A_WHILE =
  /\b(?:until|temporar(?:y|ily)|provisional(?:ly)?|for the time being|in the meantime)\b/i;

/** What of the words before an office makes no other office of it: it is filled anew. */
const AHEAD = new RegExp(`${NEW} $`, 'iu');

const TIED = new RegExp(`^ ${TIE}$`, 'u');
/** *president of the Swedish rail union Transnord*. */
const TIED_BY_LAND = new RegExp(`^ (?:of|at|for) (?:the )?\\p{Lu}\\p{L}+ (?:\\p{Ll}+ ){1,3}$`, 'u');
/** *coach of Norway’s national team*, which is that of *Norway*; a club has several teams. */
const TEAM = /^['’]s? national (?:football )?(?:team|side|squad)(?=[\s,.;])/u;
const OWNER = /^['’]s? (?:\p{L}+ )?$/u;

/** *Norwegian*: no body. */
function isOfPeople(name: string): boolean {
  return readGovernment(name)?.sense === 'people';
}

/** What the office is of, `other` where it has no name of its own: behind *of*, before *’s*, or the one who fills it. */
function bodyOf(
  facts: SentenceFacts,
  holder: Mention,
  title: { start: number; end: number },
  office: string,
): Mention | null | 'other' {
  const { text, sentence, mentions } = facts;
  const others = mentions.filter((mention) => mention !== holder);
  const behind =
    nameBehind(
      { text, mentions: others.filter((mention) => !isOfPeople(mention.text)) },
      title.end,
      TIED_BY_LAND,
    ) ?? nameBehind({ text, mentions: others }, title.end, TIED);
  if (behind) {
    const isTeam = TEAM.test(text.slice(behind.end, sentence.end));
    return isTeam || isWholeName(facts, behind) ? behind : 'other';
  }
  const owner = nameBefore({ text, mentions: others }, title.start, OWNER);
  if (owner) return owner;
  // *said that Anna Berg would be its next chief executive*
  const isTheirs = /\b(?:its|their) (?:\p{L}+ )?$/u.test(text.slice(holder.end, title.start));
  if (!isTheirs && !MAKING.test(text.slice(sentence.start, holder.start))) return null;
  // *Norwegian digger Corvo Mining of Oslo named*: of what stands before, the body fills it, and not its country or town.
  const before = others.filter(({ type, end }) => type !== 'PERSON' && end <= holder.start);
  const bodies = before.filter(({ type, text: name }) => type !== 'LOC' && !isOfPeople(name));
  // *Voters in the Norwegian town of Mardal chose*: the town; a *Swedish* firm of an unknown name is not Sweden.
  const places = before.filter(({ text: name }) => !isOfPeople(name));
  return bodies.at(-1) ?? places[0] ?? (isOfBody(office) ? null : before[0]) ?? null;
}
