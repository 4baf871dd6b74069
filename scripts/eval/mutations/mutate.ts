import type { Random } from '../edits/random.ts';

/** A text with one word changed so that it says something else. */
export interface Mutation {
  readonly kind: 'number' | 'date' | 'name' | 'polarity';
  readonly text: string;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SPELT = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** Names that stand in no story. */
const NAMES = ['Orlandsen', 'Tavistock', 'Quillfeather', 'Brambury'];

type Rule = (text: string, random: Random) => Mutation | null;

const changeNumber: Rule = (text) => {
  const digits =
    /(?<![\d.,$€£:/-])\b[1-9]\d{0,2}(?:,\d{3})*\b(?![\d:/%]|[.,]\d|-|st|nd|rd|th)(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|years?[- ]old|a\.m|p\.m))/.exec(
      text,
    );
  if (
    digits &&
    !/(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) $/.test(
      text.slice(0, digits.index),
    )
  ) {
    const value = +digits[0].replace(/,/g, '');
    const other = (2 * value + 3).toLocaleString('en-US');
    return { kind: 'number', text: replaced(text, digits, other) };
  }
  const spelt = new RegExp(`\\b(?:${SPELT.join('|')})\\b`, 'i').exec(text);
  if (!spelt) return null;
  const at = SPELT.indexOf(spelt[0].toLowerCase());
  return { kind: 'number', text: replaced(text, spelt, SPELT[(at + 5) % SPELT.length]!) };
};

const changeDate: Rule = (text, random) => {
  const day = new RegExp(`\\b(?:${DAYS.join('|')})\\b`).exec(text);
  if (!day) return null;
  const at = DAYS.indexOf(day[0]);
  return { kind: 'date', text: replaced(text, day, DAYS[(at + 2 + random.below(3)) % 7]!) };
};

const changeName: Rule = (text, random) => {
  const name = /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?(?=[ ,.]|$)/u.exec(text);
  if (!name || DAYS.includes(name[0])) return null;
  const other = name[0].includes(' ') ? `Hugo ${random.pick(NAMES)}` : random.pick(NAMES);
  return { kind: 'name', text: replaced(text, name, other) };
};

const changePolarity: Rule = (text) => {
  const helper = /\b(?:was|were|is|are|has|have|had|will)\b(?! (?:not|no|never)\b)/.exec(text);
  if (!helper) return null;
  return { kind: 'polarity', text: replaced(text, helper, `${helper[0]} not`) };
};

const rules: Readonly<Record<Mutation['kind'], Rule>> = {
  number: changeNumber,
  date: changeDate,
  name: changeName,
  polarity: changePolarity,
};

/** Changes one word by one of the rules named, beginning with one that chance picks; null where none fits. */
export function mutate(
  text: string,
  random: Random,
  kinds: readonly Mutation['kind'][],
): Mutation | null {
  const first = random.below(kinds.length);
  for (let i = 0; i < kinds.length; i++) {
    const mutation = rules[kinds[(first + i) % kinds.length]!](text, random);
    if (mutation) return mutation;
  }
  return null;
}

function replaced(text: string, match: RegExpExecArray, by: string): string {
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}
