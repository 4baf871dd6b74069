import type { Edit } from './harmless.ts';
import { change } from './meaning.ts';

const NUMBER = /(?<![\d.,:/-])\d[\d,.]*(?<=\d)(?![\d:/-])/;

/** Exchanges the first two things of a kind that differ. */
function exchange(pattern: RegExp): Edit {
  return ({ head, sentence, tail }) => {
    const found = [...sentence.matchAll(pattern)];
    const first = found[0];
    const second = found.find((one) => one[0] !== first?.[0]);
    if (!first || !second) return null;
    return (
      head +
      sentence.slice(0, first.index) +
      second[0] +
      sentence.slice(first.index + first[0].length, second.index) +
      first[0] +
      sentence.slice(second.index + second[0].length) +
      tail
    );
  };
}

/** Edits of what is counted, measured and dated. */
export const figures: Readonly<Record<string, Edit>> = {
  'exchange two numbers': exchange(/(?<![\d.,:/-])\d[\d,.]*(?<=\d)(?![\d:/-])/g),
  'exchange two names': exchange(/(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{3,}/gu),
  'turn two digits round': change(/(\d)(?!\1)(\d)/, (two) => two[1]! + two[0]!),
  'take a digit away': change(/(?<=\d)\d/, ''),
  'move the decimal point': change(/(\d)\.(\d)/, '$1$2.'),
  'take the decimal point away': change(/(?<=\d)\.(?=\d)/, ''),
  'write a comma for a decimal point': change(/(?<=\d),(?=\d{3}\b)/, '.'),
  'add a fraction': change(/(?<![\d.,:/-])(\d+)(?![\d.,:/-])/, '$1½'),
  'add a minus': change(/(?<= )(?=\d)/, '−'),
  'add an exponent': change(/(?<![\d.,:/-])(\d+)(?![\d.,:/-])/, '$1²'),
  'make it percent': change(/(?<![\d.,:/$-])(\d[\d,.]*(?<=\d))(?= \p{Ll})/u, '$1%'),
  'take percent away': change(/%| (?:percent|per cent)\b/, ''),
  'change the currency': change(/[$€£]/, (sign) => (sign === '€' ? '£' : '€')),
  'make a range of it': change(NUMBER, '$&–97'),
  'make it a limit': change(NUMBER, 'up to $&'),
  'make it at least': change(NUMBER, 'at least $&'),
  'make it as many as': change(NUMBER, 'as many as $&'),
  'make it about': change(NUMBER, 'about $&'),
  'make it dozens': change(NUMBER, 'dozens'),
  'write another number in words': change(NUMBER, 'ninety-one'),
  'add a million': change(NUMBER, '$& million'),
  'change the day of the month': change(
    /(?<=(?:January|February|March|April|June|July|August|September|October|November|December) )\d+/,
    (day) => String((+day % 28) + 1),
  ),
  'change today': change(/\b(?:today|yesterday|tomorrow)\b/i, 'on Sunday'),
  'change last to next': change(/\b(?:last|next|this) (?=(?:week|month|year)\b)/, 'the following '),
  'change the time of day': change(/\b([ap])\.?m\b/, (half) => (half[0] === 'a' ? 'p.m' : 'a.m')),
  'add a date': change(/\.([”"]?\ue001?)$/, ' on 3 May.$1'),
  'take a date away': change(
    / on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/,
    '',
  ),
};
