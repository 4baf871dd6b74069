import lists from '../../../data/annotations/same-meaning.json' with { type: 'json' };
import { isWeekday, MONTHS } from '../calendar/day-names.ts';
import type { Span } from '../text/span.ts';
import type { Difference } from './placement.ts';
import { readNumeral } from './numerals.ts';
import { QUOTATION_MARK, splitWords, type Word } from './written-words.ts';

/** One word of a sentence, as far as it bears on what the sentence says. */
export interface Meaning extends Span {
  /** Equal for words that mean the same wherever they stand: `8,000` and `eight thousand`. */
  readonly key: string;
  readonly kind: Exclude<Difference['kind'], 'attribution'>;
}

const months = MONTHS.map((name) => name.toLowerCase());
const RELATIVE_DAYS = ['today', 'yesterday', 'tomorrow', 'tonight'];
const CURRENCIES = /^[$€£¥₩₹]$/;

const filler = new Set(lists.filler);
const negations = new Set(lists.negations);
const modality = new Set(lists.modality);
const stance = new Set(lists.stance);
const same = new Map(
  [...lists.same, ...lists.spelling].flatMap((group) => group.map((word) => [word, group[0]!])),
);
const phrases = lists.phrases.map(([phrase, key]) => ({ words: phrase!.split(' '), key: key! }));
const phraseStarts = new Set(phrases.map(({ words }) => words[0]!));

/**
 * What a sentence says, as the row of its words with all spelling taken off: case, punctuation, articles,
 * abbreviations, number and date formats. Quotation marks count as words, whatever their style, since
 * words between them are somebody's. Two sentences say the same when their rows are the same; every other
 * difference is taken for a change of meaning. Nothing is guessed, so an innocent rewording may be taken
 * for a change, and a change never for an innocent rewording.
 */
export function readMeaning(text: string): readonly Meaning[] {
  return joinDates(joinNumbers(dropFiller(joinPhrases(splitWords(text)))));
}

function joinPhrases(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length;) {
    const phrase = phraseStarts.has(words[i]!.text)
      ? phrases.find((one) => one.words.every((word, k) => words[i + k]?.text === word))
      : undefined;
    if (!phrase) joined.push(words[i++]!);
    else {
      const last = words[i + phrase.words.length - 1]!;
      if (phrase.key) joined.push({ ...words[i]!, text: phrase.key, end: last.end });
      i += phrase.words.length;
    }
  }
  return joined;
}

/** Without words that may come and go, and without *has* in *has said*. */
function dropFiller(words: readonly Word[]): Word[] {
  return words.filter(({ text }, i) => {
    if (filler.has(text)) return false;
    return !(/^(?:has|have)$/.test(text) && stance.has(words[i + 1]?.text ?? ''));
  });
}

function joinNumbers(words: readonly Word[]): Meaning[] {
  const texts = words.map(({ text }) => text);
  const read: Meaning[] = [];
  for (let i = 0; i < words.length;) {
    const sign = CURRENCIES.test(texts[i]!) ? texts[i]! : null;
    const at = sign ? i + 1 : i;
    const numeral = at < words.length ? readNumeral(texts, at) : null;
    if (!numeral) {
      read.push(wordMeaning(words[i]!, i === 0 || texts[i - 1] === QUOTATION_MARK));
      i++;
      continue;
    }
    const end = words[at + numeral.length - 1]!.end;
    const { start } = words[i]!;
    read.push({ key: numeral.value, kind: 'number', start, end });
    if (sign) read.push({ key: same.get(sign) ?? sign, kind: 'number', start, end });
    i = at + numeral.length;
  }
  return read;
}

function wordMeaning(word: Word, first: boolean): Meaning {
  const { text, start, end, capital } = word;
  const key = same.get(text) ?? text.replace(/^(\p{L}{3,})is(e[ds]?|ing|ations?)$/u, '$1iz$2');
  return { key, kind: kindOf(text, capital && !first), start, end };
}

function kindOf(text: string, capital: boolean): Meaning['kind'] {
  if (negations.has(text)) return 'negation';
  if (/^\d{4}-\d\d-\d\d$/.test(text) || isWeekday(text) || RELATIVE_DAYS.includes(text))
    return 'date';
  if (stance.has(text) || text === QUOTATION_MARK) return 'stance';
  if (modality.has(text) && !capital) return 'modality';
  if (text === '%' || CURRENCIES.test(text)) return 'number';
  return capital ? 'name' : 'wording';
}

/** `Nov. 1, 2024`, `1 November 2024` and `2024-11-01` in one form. */
function joinDates(words: readonly Meaning[]): Meaning[] {
  const joined: Meaning[] = [];
  for (let i = 0; i < words.length;) {
    const date = dateAt(words, i);
    if (date) {
      joined.push({ ...date, start: words[i]!.start, end: words[i + date.length - 1]!.end });
      i += date.length;
    } else joined.push(words[i++]!);
  }
  return joined;
}

function dateAt(
  words: readonly Meaning[],
  at: number,
): { key: string; kind: 'date'; length: number } | null {
  const key = (i: number) => words[at + i]?.key ?? '';
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(key(0));
  if (iso)
    return {
      key: `${iso[1]!} ${months[+iso[2]! - 1] ?? ''} ${String(+iso[3]!)}`,
      kind: 'date',
      length: 1,
    };
  const dayOf = (word: string) => /^([12]?\d|3[01])(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? '';
  const yearOf = (word: string) => (/^(?:19|20)\d\d$/.test(word) ? word : '');
  const monthFirst = monthAt(words, at);
  const monthSecond = monthAt(words, at + 1);
  let day = '';
  let length = 0;
  if (monthFirst && dayOf(key(1))) [day, length] = [dayOf(key(1)), 2];
  else if (monthFirst && (yearOf(key(1)) || !isAlsoAVerb(monthFirst))) length = 1;
  else if (monthSecond && dayOf(key(0))) [day, length] = [dayOf(key(0)), 2];
  if (length === 0) return null;
  const year = yearOf(key(length));
  const month = monthFirst ?? monthSecond!;
  return { key: `${year} ${month} ${day}`, kind: 'date', length: length + (year ? 1 : 0) };
}

function monthAt(words: readonly Meaning[], at: number): string | undefined {
  const { key = '', kind } = words[at] ?? {};
  if (isAlsoAVerb(key)) return kind === 'name' || at === 0 ? key : undefined;
  const start = key.slice(0, 3);
  const month = months.find((name) => start.length === 3 && name.startsWith(start));
  return month && (key === month || key === start || key === 'sept') ? month : undefined;
}

function isAlsoAVerb(month: string): boolean {
  return month === 'march' || month === 'may';
}
