import type { Quantity } from '../../claims/claim.ts';
import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { stemOf } from '../scene.ts';
import type { Party, Told } from '../told.ts';
import { pieces, readNumeral } from '../../claims/number-words.ts';
import { sameQualifiers } from './same-qualifiers.ts';
import { isCountry, placesOf } from './same-place.ts';

/**
 * Whether nothing that only one of two sentences says sets its number apart: another time of the same thing (*the calf
 * had weighed 95 kilos at birth*), a state of things (*with half of the ballots counted*), a place that the other article
 * does not know, or another partner (*six jets from Boeing*).
 */
export function sameSetting(
  a: Told,
  b: Told,
  [p, q]: readonly [Quantity, Quantity],
  assume: Assumption,
): Verdict {
  if (assume.oneEvent) return silent;
  const [state, other] = [stateIn(a, p), stateIn(b, q)];
  if (state !== other) return { clears: `“${(state ?? other)!}” is said in one of the two only` };
  const place = unknownPlace(a, b) ?? unknownPlace(b, a);
  if (place) return { clears: `only one of the two speaks of ${place.text}` };
  const [stretch, night] = [stretchIn(a, p), stretchIn(b, q)];
  if (stretch !== night)
    return { clears: `“${(stretch ?? night)!}” is said in one of the two only` };
  const added = addedIn(a, b, p) ?? addedIn(b, a, q);
  if (added) return { clears: `only one of the two speaks of ${added}` };
  const [x, y] = [partnerOf(a, p), partnerOf(b, q)];
  if (x && y && x !== y && !knows(a, y) && !knows(b, x))
    return { clears: `the one speaks of ${x}, the other of ${y}` };
  return sameQualifiers(a, b, [p, q]);
}

/** *130 centimetres on the peak above the village*: beside what is measured, another place. */
const BEYOND = /\b(?:above|below|outside|beyond) the (?:village|town|city|valley|station|camp)\b/i;

/** Words for another time or state of one thing. */
const STATE =
  /\b(?:at (?:birth|first|its peak|the time)|initially|originally|first (?:put|gave|given|reported|estimated|set)|before (?:lowering|raising|revising|cutting|correcting|reducing|upgrading|downgrading)|until (?:now|then)|so far|in the outgoing \p{L}+|on an? \p{L}+ day|on the (?:first|second|third|last|opening|final) (?:day|night|leg)|(?:half|most|all|a third|a quarter|two thirds|(?:\d+|\p{L}+) (?:per cent|percent)) of (?:the )?(?:ballots|votes) (?:were )?counted|exit polls?|partial results?|a (?:year|month|week) ago|(?:two|three|five|ten) (?:years|months) ago|(?:in|into|to) (?:\p{Ll}+ )?(?:shelters?|camps?)|when (?:it|they|he|she) last|had (?:once|previously|earlier)|(?:once|previously) (?:paid|spent|bought|cost|sold|owned)|last (?:changed hands|sold|bought))\b/iu;

function stateIn({ claim: { sentence } }: Told, { unit }: Quantity): string | undefined {
  const found = STATE.exec(sentence.text)?.[0].toLowerCase();
  if (!found && unit !== null) return BEYOND.exec(sentence.text)?.[0].toLowerCase();
  return found?.replace(/^(?:in|into|to) .*?(shelter|camp)s?$/, '$1');
}

/** *over the two nights*, *in three matches*: how many of them a count is of, unless that is what is counted. */
function stretchIn({ claim: { sentence } }: Told, { start, end }: Quantity): string | undefined {
  for (const found of sentence.text.matchAll(STRETCH)) {
    const at = sentence.start + found.index;
    if (at + found[0].length > start && at < end) continue;
    const number = readNumeral(pieces(found[1]!, { start: 0, end: found[1]!.length }), 0);
    const count = found[1] === 'both' ? 2 : number?.low;
    if (count !== undefined) return `${count} ${found[2]!}`;
  }
  return undefined;
}

const STRETCH =
  /\b(?:over|during|across|in) (?:the |all )?(?:past |last |first )?(\d{1,2}|\p{Ll}{3,8}) (nights|days|weekends|weeks|months|matches|games|rounds|races)\b/gu;

/** *across the Brno site and two suppliers*: what a number is of beside the rest, where the other article does not know it. */
function addedIn(
  { claim: { sentence } }: Told,
  { scene }: Told,
  { start }: Quantity,
): string | undefined {
  const found = BESIDE.exec(sentence.text);
  if (!found || scene.words.has(stemOf(found[1]!))) return undefined;
  const at = sentence.start + found.index;
  return at <= start && start < at + found[0].length ? undefined : found[1];
}

const BESIDE =
  /\b(?:across|at) (?:[\p{L}\d’'-]+ ){1,4}and (?:two|three|four|five|six|several|some|other|\d{1,3}) (?:other )?(\p{Ll}{4,})(?! (?:were|was|are|is|ha[sd]|have|will|\p{Ll}+ed)\b)/u;

/** The place of a claim where the other gives none and its article does not know it; a country may be where all of it is. */
function unknownPlace(told: Told, other: Told): Party | undefined {
  if (placesOf(other).length > 0) return undefined;
  return placesOf(told).find(
    (place) =>
      /^(?:in|at|inside)$/.test(place.role) &&
      !isCountry(place) &&
      !COURT.test(place.text) &&
      ![...place.ids].some((id) => other.setting.has(id)) &&
      !isKnownIn(other, place.text),
  );
}

/** Where somebody is judged says nothing of what is decided. */
const COURT = /\b(?:Court|Tribunal)\b/;

/** Whether an article knows all names in these words, those with a hyphen by a part of them. */
function isKnownIn({ scene: { article } }: Told, words: string): boolean {
  const names = words.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return names.every((name) =>
    name
      .toLowerCase()
      .split('-')
      .some((part) => article.has(part)),
  );
}

/** *six jets from Boeing*: the name right behind what is counted. */
function partnerOf({ claim: { sentence } }: Told, { end }: Quantity): string | null {
  const behind = sentence.text.slice(end - sentence.start);
  return PARTNER.exec(behind)?.[1] ?? null;
}

const PARTNER = /^(?:\s[\p{L}\d-]+){0,3}\s(?:from|to|for|against)\s(\p{Lu}[\p{L}\d-]+)/u;

function knows({ scene }: Told, name: string): boolean {
  return scene.article.has(name.toLowerCase());
}
