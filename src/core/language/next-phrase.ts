import { isMonth, isWeekday, namesDay } from '../calendar/day-names.ts';
import type { Token } from './sentence.ts';

const NOUN = /^NNP?S?$/;

/**
 * Whether the noun at `i` begins a noun phrase of its own, though it stands right behind another noun.
 *
 * @param from The first token of the phrase before.
 * @param head The last noun of it.
 */
export function isNextPhrase(
  tokens: readonly Token[],
  from: number,
  head: number,
  i: number,
): boolean {
  return (
    startsAfresh(tokens, head, i) ||
    isBehindHour(tokens, from, head, i) ||
    isBehindTime(tokens, from, head, i) ||
    isSubject(tokens, from, head, i) ||
    isName(tokens, head, i)
  );
}

/**
 * Two nouns in a row are two phrases where a day follows (*in Moscow Friday evening*, *met Putin yesterday*, *met Putin May 4*), and
 * behind a time of day: *At 6 p.m. police came*.
 */
function startsAfresh(tokens: readonly Token[], head: number, i: number): boolean {
  if (/^[ap]\.m\.$/i.test(tokens[i - 1]!.text) && tokens[i - 2]?.tag === 'CD') return true;
  const [{ text }, next] = [tokens[i]!, tokens[i + 1]];
  if (/^(?:yesterday|today|tomorrow|tonight)$/.test(text)) return true;
  if (isMonth(text) && next?.tag === 'CD') return true;
  const isWhole = !NOUN.test(next?.tag ?? '') || PART_OF_DAY.test(next!.text);
  return isWeekday(text) && !isWeekday(tokens[head]!.text) && isWhole;
}

/** *Shortly before eleven Alfred Minns fainted*: the hour counts nobody. */
function isBehindHour(tokens: readonly Token[], from: number, head: number, i: number): boolean {
  const [hour, before] = [tokens[head]!, tokens[from - 1]?.text ?? ''];
  const isHour = head === from && hour.tag === 'CD' && HOUR.test(hour.text);
  return (
    isHour &&
    tokens[i]!.tag === 'NNP' &&
    /^(?:before|after|until|at|by|around|about)$/i.test(before)
  );
}

const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/**
 * *Late this morning police moved in*, *On Thursday councillors met*: who does it, right behind the time and before the
 * verb.
 */
function isBehindTime(tokens: readonly Token[], from: number, head: number, i: number): boolean {
  if (PART_OF_DAY.test(tokens[i]!.text)) return false;
  if (!isDay(tokens, from, head) && !isPartOfDay(tokens, from, head)) return false;
  let end = i;
  while (NOUN.test(tokens[end]?.tag ?? '')) end++;
  return /^(?:MD|VB[DZP])$/.test(tokens[end]?.tag ?? '');
}

/** *was bought by Aerovia next year*, *met Putin last Friday*, *met Putin two years ago*: when it was, right behind a name or a thing. */
export function opensTime(tokens: readonly Token[], i: number): boolean {
  const [{ text: word, tag }, noun] = [tokens[i]!, tokens[i + 1]];
  if (tag === 'CD') return UNIT.test(noun?.text ?? '') && AWAY.test(tokens[i + 2]?.text ?? '');
  if (!/^(?:next|last)$/.test(word) || !noun || NOUN.test(tokens[i + 2]?.tag ?? '')) return false;
  return SPAN.test(noun.text) || namesDay(noun.text);
}

const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const AWAY = /^(?:ago|later|before|earlier|after)$/;
const SPAN =
  /^(?:weeks?|months?|years?|weekend|night|spring|summer|autumn|fall|winter|season|quarter|decade|century)$/;

const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** *on Thursday*, *on Thursday evening*; what is done *in Thursday trading* is no time. */
function isDay(tokens: readonly Token[], from: number, head: number): boolean {
  const isPart = head === from + 1 && PART_OF_DAY.test(tokens[head]!.text);
  return (
    isWeekday(tokens[from]!.text) &&
    (head === from || isPart) &&
    /^on$/i.test(tokens[from - 1]?.text ?? '')
  );
}

/** *this morning*, *late last night*. */
function isPartOfDay(tokens: readonly Token[], from: number, head: number): boolean {
  const at = /^(?:late|early)$/i.test(tokens[from]!.text) ? from + 1 : from;
  const isThis = /^(?:this|that|last)$/i.test(tokens[at]!.text) && head === at + 1;
  return isThis && /^(?:morning|afternoon|evening|night|week|month|year)$/.test(tokens[head]!.text);
}

/** *In a letter to the paper Ada Roth promised to pay*: by the tree, the name is the subject of a verb, and the noun no part of it. */
function isName(tokens: readonly Token[], head: number, i: number): boolean {
  const { tag, relation, head: verb } = tokens[i]!;
  const isSubject = tag === 'NNP' && verb > i && /^nsubj/.test(relation);
  return (
    isSubject && /^NNS?$/.test(tokens[head]!.tag) && /^(?:obl|nmod)$/.test(tokens[head]!.relation)
  );
}

/** *Under her contract Roth will receive nothing*: the name behind what opens the sentence, and right before the verb, is its subject. */
function isSubject(tokens: readonly Token[], from: number, head: number, i: number): boolean {
  if (
    from !== 1 ||
    tokens[0]!.tag !== 'IN' ||
    !/^(?:DT|PRP\$|PDT|WDT|WP\$)$/.test(tokens[from]!.tag)
  )
    return false;
  if (!/^NNS?$/.test(tokens[head]!.tag)) return false;
  let end = i;
  while (tokens[end]?.tag === 'NNP') end++;
  return /^(?:MD|VBD|VBZ)$/.test(tokens[end]?.tag ?? '');
}
