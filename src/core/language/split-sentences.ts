import abbreviations from '../../../data/language/abbreviations.json' with { type: 'json' };
import { isCloser, isLower, isUpper } from './characters.ts';

const titles: ReadonlySet<string> = new Set(abbreviations.titles.filter((word) => word !== 'sr'));
const starters: ReadonlySet<string> = new Set(abbreviations.starters);
const inside =
  /^(?:e\.g|i\.e|c|b|d|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|nos|p|pp|art|fig|ca|approx)\.$/i;

/** Verbs that follow a quotation: *"Is it over?" Lavrov asked*. */
const speech =
  /^(?:said|says|asked|asks|wrote|writes|added|adds|told|tells|cried|shouted|replied|tweeted|wondered|posted)$/i;

/**
 * Where sentences end in a paragraph.
 *
 * @param bounds Starts and ends of its tokens in turn, as `tokenize` gives them.
 * @returns For each sentence the number of the token after its last.
 */
export function splitSentences(text: string, bounds: readonly number[]): number[] {
  const count = bounds.length / 2;
  const ends: number[] = [];
  const word = (i: number) => text.slice(bounds[i * 2], bounds[i * 2 + 1]);
  const gap = (i: number) => bounds[i * 2]! > bounds[i * 2 - 1]!;
  const width = widestLine(text, bounds);
  for (let i = 0; i < count; i++) {
    if (i > 0 && gap(i) && ends[ends.length - 1] !== i && endsLine(text, bounds, i, width))
      ends.push(i);
    const last = text.charCodeAt(bounds[i * 2 + 1]! - 1);
    if (last !== 0x2e && last !== 0x21 && last !== 0x3f && last !== 0x2026) continue;
    let next = i + 1;
    while (next < count && next < i + 4 && !gap(next) && isCloser(word(next))) next++;
    next = skipNote(word, next, count);
    if (next === count) break;
    if (endsSentence(word, gap, ends.at(-1) ?? 0, i, next, count)) {
      ends.push(next);
      i = next - 1;
    }
  }
  if (count > 0 && ends[ends.length - 1] !== count) ends.push(count);
  return ends;
}

/** A note's number after a sentence belongs to it: *in 1805. [17]*. */
function skipNote(word: (i: number) => string, next: number, count: number): number {
  const note = next + 2 < count && word(next) === '[' && word(next + 2) === ']';
  return note && /^\d{1,3}$/.test(word(next + 1)) ? skipNote(word, next + 3, count) : next;
}

/** Whether the token at `i`, which ends in a point or its like, ends the sentence from `begins` on before the token at `next`. */
function endsSentence(
  word: (i: number) => string,
  gap: (i: number) => boolean,
  begins: number,
  i: number,
  next: number,
  count: number,
): boolean {
  const mark = word(i);
  let first = next;
  while (first < count && first < next + 3 && isOpener(word(first))) first++;
  if (first === count) return isCloser(word(count - 1)) ? false : gap(next);
  const start = word(first);
  if (startsLow(start)) return false;
  const quoted = next > i + 1 && isCloser(word(i + 1));
  if (/^[?!…]|^\.\.+$/.test(mark)) {
    if (!/[\p{L}\p{N}]/u.test(start)) return false;
    return (
      !(quoted && isReported(word, first, count)) &&
      !(mark === '!' && !quoted && isTitleMark(word, i, start))
    );
  }
  if (mark === '.') return /[\p{L}\p{N}$£€#@*•–—-]/u.test(start);
  // *At 6:40 a.m. Anna Lind left*: a time with which a sentence opens ends none.
  const opens = i - begins < 5 && OPENS_TIME.test(word(begins));
  if (/^[ap]\.m\.$/i.test(mark))
    return !opens && !tellsWhen(start, word(Math.min(first + 1, count - 1)));
  return abbreviationEnds(word, i, start, first > next);
}

/** *at 3 a.m. Monday*, *5 p.m. EST*, *at 9 a.m. Paris time*: the day or the zone of an hour, behind which its sentence goes on. */
function tellsWhen(start: string, second: string): boolean {
  return !isUpper(start[0]!) || DAY_OR_ZONE.test(start) || second === 'time';
}

const DAY_OR_ZONE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$|^\p{Lu}{2,4}$|^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Moscow)$/u;

const OPENS_TIME =
  /^(?:at|by|around|about|before|after|until|from|since|shortly|just|soon|then|later)$/i;

const isOpener = (text: string) => /^["“‘'«„([{*•–—-]$|^``$/.test(text);

/** *said*, *and*, but not *al-Qaeda* or *iPhone*, which begin sentences too. */
function startsLow(text: string): boolean {
  const first = text[0]!;
  if (!isLower(first) || isUpper(first)) return /^[,;:)\]]/.test(text);
  return !/^(?:al|el|an|ar|as|ash)$|^\p{Ll}\p{Lu}/u.test(text);
}

function isReported(word: (i: number) => string, from: number, count: number): boolean {
  for (let i = from; i < count && i < from + 6; i++) {
    const text = word(i);
    if (speech.test(text)) return true;
    if (/^[,.;:?!"“]/.test(text)) return false;
  }
  return false;
}

/** *Yahoo! Inc*: a mark inside a name is followed by no word that begins sentences. */
const isTitleMark = (word: (i: number) => string, i: number, start: string) =>
  i > 0 && /^(?:yahoo|jeopardy|yum)$/i.test(word(i - 1)) && !starters.has(start.toLowerCase());

/** After an abbreviation a sentence ends only before a word that seldom stands elsewhere in capitals. */
function abbreviationEnds(
  word: (i: number) => string,
  i: number,
  start: string,
  opens: boolean,
): boolean {
  const mark = word(i);
  if (!mark.endsWith('.')) return false;
  const stem = mark.slice(0, -1).toLowerCase();
  if (titles.has(stem) || inside.test(mark) || /^\d+\.$/.test(mark)) return false;
  if (!isUpper(start[0]!)) return false;
  if (opens) return true;
  if (/^\p{Lu}\.$/u.test(mark) && start === 'I') return false;
  return starters.has(start.toLowerCase()) && start.length > 0;
}

/** The length of the longest line; 0 where there is one line only. */
function widestLine(text: string, bounds: readonly number[]): number {
  const end = bounds[bounds.length - 1] ?? 0;
  let start = bounds[0] ?? 0;
  let widest = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', start)) {
    widest = Math.max(widest, at - start);
    start = at + 1;
  }
  return widest && Math.max(widest, end - start);
}

/**
 * Whether a line that somebody ended on purpose lies before token `i`: a blank line, or one onto which the
 * next word would still have fitted, with a capital after it. Lines that are only wrapped go on.
 */
function endsLine(text: string, bounds: readonly number[], i: number, width: number): boolean {
  if (width === 0) return false;
  const end = bounds[i * 2 - 1]!;
  const next = bounds[i * 2]!;
  const between = text.slice(end, next);
  const line = between.indexOf('\n');
  if (line < 0) return false;
  if (between.includes('\n', line + 1)) return true;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const length = Math.max(end - Math.max(start, bounds[0]!), 0);
  const following = text.slice(next, bounds[i * 2 + 1]);
  return isUpper(following[0]!) && length + 1 + following.length < width * 0.8;
}
