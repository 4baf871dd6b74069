import words from '../../../data/claims/number-words.json' with { type: 'json' };
import type { Token } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Quantity } from './claim.ts';
import { countedNoun } from './counted-phrase.ts';
import { rangeOf, type Bound, type NumberRange } from './number-range.ts';
import { pieces, readNumeral, type Numeral, type Piece } from './number-words.ts';
import { currencyOf, currencyOfSign, measureOf, type Measure } from './units.ts';

const inWords = (list: unknown) =>
  (list as readonly (readonly [string, Bound])[]).map(
    ([phrase, bound]) => ({ phrase: phrase.split(' '), bound }) as const,
  );
const before = inWords(words.before);
const after = inWords(words.after);
const ordinals = new Set(words.ordinals);

/** Words after which a number is a name, a place in a row, an age or a page, but no amount. */
const NAMING =
  /^(?:no|number|nos|chapter|page|game|round|set|article|section|group|route|highway|flight|phase|level|category|type|room|gate|unit|channel|boeing|airbus|apollo|title|part|season|week|day|act|aged|age|since|grade|version|lot|district|ward|league|formula|resolution|year|line|block|class)$/;
/** What follows a number that is an age, a time, a score or a date. */
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/**
 * Finds the amounts of a sentence and reads each as the range of values that its words allow. Ordinals,
 * ages, years, clock times, scores, addresses and model numbers are no amounts.
 *
 * @param taken Spans that mean something else already: dates and times.
 */
export function findQuantities(
  text: string,
  sentence: Span & { readonly tokens: readonly Token[] },
  taken: readonly Span[],
): readonly Quantity[] {
  if (
    !/\d|dozen|hundred|thousand|illion|lakh|crore|score|several|few|couple|handful|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|half)\b/i.test(
      text.slice(sentence.start, sentence.end),
    )
  )
    return [];
  const all = pieces(text, sentence);
  const found: Quantity[] = [];
  for (let i = 0; i < all.length;) {
    const numeral = readNumeral(all, i);
    if (!numeral) {
      i++;
      continue;
    }
    const read =
      isSecondHalf(all, i) ||
      taken.some((span) => span.start <= numeral.start && numeral.end <= span.end) ||
      !isAmount(all, i, numeral)
        ? null
        : readQuantity(text, sentence.tokens, all, i, numeral);
    if (read) found.push(read.quantity);
    i = Math.max(read?.next ?? 0, numeral.next, i + 1);
  }
  return found;
}

/** The 1 of a score 3-1, which follows its first half without a space. */
function isSecondHalf(all: readonly Piece[], i: number): boolean {
  const previous = all[i - 1];
  return (
    !!previous &&
    /^[-–:]$/.test(previous.text) &&
    previous.end === all[i]!.start &&
    /\d$/.test(all[i - 2]?.text ?? '')
  );
}

function isAmount(all: readonly Piece[], i: number, numeral: Numeral): boolean {
  const word = (k: number) => all[k]?.lower ?? '';
  const { next } = numeral;
  const last = all[next - 1]!;
  const following = all[next];
  const previous = all[i - 1];
  const glued = following?.start === last.end;
  if (ordinals.has(word(next)) && /^[-–]$/.test(word(next - 1))) return false;
  if (glued && /^(?:st|nd|rd|th|s)$/.test(following.lower)) return false;
  // Fractions (two-thirds), ages (30-year-old), clock times and scores (3-1), dates (24/10).
  if (
    /^[-–]$/.test(word(next)) &&
    (ordinals.has(word(next + 1).replace(/s$/, '')) || /^(?:halves|quarters)$/.test(word(next + 1)))
  )
    return false;
  if (ordinals.has(word(next).replace(/s$/, '')) && /s$/.test(word(next))) return false;
  if (
    /^[-–]$/.test(word(next)) &&
    /^(?:year|month|week|day)$/.test(word(next + 1)) &&
    /^[-–]$/.test(word(next + 2))
  )
    return false;
  if (/^(?:year|month|week|day)s?$/.test(word(next)) && word(next + 1) === 'old') return false;
  if (glued && /^[:/]$/.test(following.text)) return false;
  if (
    /^(?:am|pm|gmt|o'clock|a\.m)$/.test(word(next)) ||
    (word(next) === 'p' && word(next + 1) === '.') ||
    (word(next) === 'a' && word(next + 1) === '.' && word(next + 2) === 'm')
  )
    return false;
  if (MONTH.test(word(next)) && numeral.low <= 31 && numeral.form === 'digits') return false;
  if (previous && MONTH.test(previous.lower.replace('.', '')) && numeral.low <= 31) return false;
  if (previous && NAMING.test(previous.lower)) return false;
  if (previous?.text === '.' && /^(?:no|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/.test(word(i - 2)))
    return false;
  if (previous?.text === '#') return false;
  // Of 90 prisoners a third, of the 12 one: the number is the whole from which some are taken.
  const taken =
    word(i - 1) === 'of'
      ? word(i - 2)
      : /^(?:the|its|their)$/.test(word(i - 1)) && word(i - 2) === 'of'
        ? word(i - 3)
        : '';
  if (
    /^(?:third|quarter|half|tenth|fifth|most|some|many|all|each|none|one|two|three|four|five|six|percent|cent|%|\d+)$/.test(
      taken,
    )
  )
    return false;
  if (numeral.form === 'words' && !isFirst(all, i) && /^\p{Lu}/u.test(all[i]!.text)) return false;
  if (
    /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|drive|lane)$/.test(word(next + 1)) &&
    /^\p{Lu}/u.test(following?.text ?? '')
  )
    return false;
  // A bare year: four digits without a separator, and no noun that could be counted by it.
  if (numeral.form === 'digits' && /^(?:1[5-9]|20)\d\d$/.test(all[i]!.text) && next === i + 1)
    if (
      !following ||
      !/^\p{Ll}/u.test(following.text) ||
      (/^(?:19|20)\d\d$/.test(all[i]!.text) &&
        !/s$|^(?:people|men|women|children|police)$/.test(following.lower)) ||
      /^(?:in|on|and|to|the|at|when|after|before|with|by|for|as|or|was|is|were|that|which|who)$/.test(
        following.lower,
      ) ||
      /^(?:in|since|by|of|from|until|to|late|early|mid|the|and|between|during)$/.test(word(i - 1))
    )
      return false;
  // ", 45," after a name is an age.
  if (
    previous?.text === ',' &&
    (following?.text === ',' || following?.text === '.') &&
    /^\p{Lu}/u.test(all[i - 2]?.text ?? '') &&
    numeral.low < 120 &&
    numeral.form === 'digits'
  )
    return false;
  // "Storm 3", "Chapter Two": a name with a number.
  if (numeral.low === 1 && numeral.form === 'words' && !isOneCounted(all, i)) return false;
  return true;
}

/** The first word of a sentence or of what is quoted in it, which has a capital whatever it means. */
function isFirst(all: readonly Piece[], i: number): boolean {
  return i === 0 || /^[“"‘'«„]$/.test(all[i - 1]!.text);
}

/** *One* counts something only before a lower-case noun that it can be one of: not in *one of*, *no one*. */
function isOneCounted(all: readonly Piece[], i: number): boolean {
  const next = all[i + 1];
  if (!next || !/^\p{Ll}/u.test(next.text)) return false;
  if (
    /^(?:of|another|day|that|who|way|side|hand|thing|is|was|has|in|on|to|for|by|can|would|which|and|or|time|month|week|year)$/.test(
      next.lower,
    )
  )
    return false;
  return !/^(?:no|any|every|some|each|this|that|another|the|which)$/.test(all[i - 1]?.lower ?? '');
}

function readQuantity(
  text: string,
  tokens: readonly Token[],
  all: readonly Piece[],
  i: number,
  numeral: Numeral,
): { quantity: Quantity; next: number } | null {
  let { start, end } = numeral;
  let { next } = numeral;
  const word = (k: number) => all[k]?.lower ?? '';

  // between a and b, from a to b, a to b, a-b, a or b
  let second: Numeral | null = null;
  const link = word(next);
  if (/^(?:to|[-–]|or|and)$/.test(link) && (link !== 'and' || word(i - 1) === 'between')) {
    const signed = currencyOfSign(all[next + 1]?.text ?? '');
    const ownSign = signed !== null && signed !== currencyOfSign(all[i - 1]?.text ?? '');
    const other = all[next + 1] && !ownSign ? readNumeral(all, next + 1 + (signed ? 1 : 0)) : null;
    if (
      other &&
      other.form !== 'vague' &&
      other.low > numeral.low &&
      isAmount(all, next + 1, { ...other })
    ) {
      second = other;
      // 10 to 12 million, 3 to 5 thousand
      if (numeral.low < 1000 && other.low >= 1e5 && numeral.low * scaleOf(other) < other.low)
        numeral = {
          ...numeral,
          low: numeral.low * scaleOf(other),
          high: numeral.high * scaleOf(other),
        };
      next = other.next;
      end = other.end;
    } else if (link === '-' && other) return null;
  }

  let measure: Measure | null = null;
  const sign = all[i - 1] && all[i - 1]!.end <= start ? currencyOfSign(all[i - 1]!.text) : null;
  let first = i;
  if (sign) {
    measure = { unit: sign, low: 1, high: 1, zero: 0 };
    first = i - 1;
    const prefix = all[i - 2];
    if (prefix && prefix.end === all[i - 1]!.start && /^(?:US|A|C|HK|NZ|S|R)$/.test(prefix.text)) {
      first = i - 2;
      measure = { ...measure, unit: currencyOfSign(prefix.text + all[i - 1]!.text) ?? sign };
    }
    start = all[first]!.start;
  } else {
    const hyphen = /^[-–]$/.test(word(next)) ? 1 : 0;
    for (const size of [3, 2, 1]) {
      if (next + hyphen + size > all.length) continue;
      const words = all
        .slice(next + hyphen, next + hyphen + size)
        .map((p) => p.lower)
        .join(' ')
        .replace(' / ', '/');
      measure = measureOf(words);
      if (/^pounds?$/.test(words) && isMoneyInPounds(all, i, next, numeral)) measure = null;
      if (!measure && size === 1) {
        const money = currencyOf(words);
        if (money) measure = { unit: money, low: 1, high: 1, zero: 0 };
      }
      if (!measure) continue;
      // A foot and a second are more often no units; a hyphen makes a size: 5-mile.
      next += size + hyphen;
      end = all[next - 1]!.end;
      break;
    }
  }
  if (
    measure?.unit === 's' &&
    /^(?:ago|later|earlier|before|after|old|from|into)$/.test(word(next))
  )
    return null;

  let more = null as { value: number; unit: number } | null;
  if (measure?.unit === 's' && !second && numeral.form !== 'vague')
    for (let shorter = shorterPart(all, next, measure.low); shorter;) {
      more = { value: (more?.value ?? 0) + shorter.value, unit: shorter.unit };
      ({ next, end } = shorter);
      shorter = shorterPart(all, next, shorter.unit);
    }
  const bent = boundBefore(all, first) ?? boundAfter(all, next);
  const continuous = measure !== null || !Number.isInteger(numeral.low);
  const range: NumberRange =
    second && bent?.bound !== 'to'
      ? { low: numeral.low, high: second.high, reading: 'between the two numbers' }
      : rangeOf(second ?? numeral, bent?.bound ?? null, continuous);
  if (second && word(first - 1) === 'between') start = all[first - 1]!.start;
  if (bent) {
    start = Math.min(start, bent.start);
    end = Math.max(end, bent.end);
    next = Math.max(next, bent.next);
  }
  const counted = measure && measure.unit !== '%' ? null : countedNoun(tokens, end);
  if (!measure && !counted && numeral.form === 'words' && numeral.low === 1) return null;
  const scale = measure ?? { unit: null, low: 1, high: 1, zero: 0 };
  // What is told in hours, minutes and seconds is rounded to the last of them only.
  const told = more ? { low: numeral.low, high: numeral.high } : range;
  const [less, extra] = more
    ? [more.value - more.unit / 2, more.value + more.unit / 2]
    : [scale.zero, scale.zero];
  const low = told.low * scale.low + less;
  const high = told.high === null ? null : told.high * scale.high + extra;
  const whole = (value: number, up: boolean) =>
    continuous ? value : up ? Math.floor(value + 1e-9) : Math.max(0, Math.ceil(value - 1e-9));
  return {
    next,
    quantity: {
      start,
      end,
      text: text.slice(start, end),
      low: whole(low, false),
      high: high === null ? null : whole(high, true),
      of: counted?.head ?? '',
      modifiers: counted?.modifiers ?? [],
      unit: scale.unit,
      reading: range.reading,
    },
  };
}

/** *two hours, four minutes and 11 seconds*: a part of a length of time in a smaller unit. */
function shorterPart(all: readonly Piece[], from: number, unit: number) {
  let at = from;
  while (/^(?:,|and)$/.test(all[at]?.lower ?? '') && at - from < 2) at++;
  const numeral = all[at] ? readNumeral(all, at) : null;
  const own = numeral && measureOf(all[numeral.next]?.lower ?? '');
  if (!numeral || own?.unit !== 's' || own.low >= unit || numeral.form === 'vague') return null;
  const behind = all[numeral.next + 1]?.lower ?? '';
  if (/^(?:ago|later|earlier|before|after|behind|ahead|old|into)$/.test(behind)) return null;
  return {
    value: numeral.low * own.low,
    unit: own.low,
    next: numeral.next + 1,
    end: all[numeral.next]!.end,
  };
}

/** *paid 6.4 million pounds*, *a fine of 300 pounds*: sterling; *weighed 20 pounds* is a weight. */
function isMoneyInPounds(
  all: readonly Piece[],
  i: number,
  next: number,
  { low }: Numeral,
): boolean {
  const before = all.slice(Math.max(0, i - 12), i).map(({ lower }) => lower);
  const follows = all[next + 1]?.lower ?? '';
  if (/^(?:sterling|of)$/.test(follows)) return follows === 'sterling';
  if (before.some((word) => /^(?:weigh|heav|lost$|gained$|lift|thrust|haul|catch|seiz)/.test(word)))
    return false;
  return (
    low >= 1e6 ||
    before.some((word) =>
      /^(?:pa(?:y|ys|id|ying)|cost|costs|costing|worth|sold|sells?|bought|buy|price|priced|fined?|for|earn|spen[dt]|budget|bill|value|compensation|raised|prize|salary|debts?|profit|loss|£)/.test(
        word,
      ),
    )
  );
}

function scaleOf(numeral: Numeral): number {
  return 10 ** (3 * Math.floor(Math.log10(numeral.low) / 3));
}

function stands(phrase: readonly string[], all: readonly Piece[], from: number): boolean {
  return from >= 0 && phrase.every((word, k) => all[from + k]?.lower === word);
}

function boundBefore(all: readonly Piece[], i: number) {
  for (const { phrase, bound } of before) {
    const from = i - phrase.length;
    if (!stands(phrase, all, from)) continue;
    // "not more than", "no more than" are their own entries; "over" of time and place is no bound.
    return { bound, start: all[from]!.start, end: 0, next: 0 };
  }
  return null;
}

function boundAfter(all: readonly Piece[], next: number) {
  if (all[next]?.text === '+')
    return { bound: 'from' as Bound, start: Infinity, end: all[next]!.end, next: next + 1 };
  for (const { phrase, bound } of after) {
    if (!stands(phrase, all, next)) continue;
    const end = next + phrase.length;
    return { bound, start: Infinity, end: all[end - 1]!.end, next: end };
  }
  return null;
}
