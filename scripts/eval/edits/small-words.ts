import type { Edit } from './harmless.ts';
import { change } from './meaning.ts';

const NAME = /(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{2,}/u;

/** Puts a name that stands elsewhere in the article in the place of one of the sentence. */
const nameOfTheArticle: Edit = ({ head, sentence, tail }, random) => {
  const [own] = NAME.exec(sentence) ?? [];
  const others = [...(head + tail).matchAll(new RegExp(NAME.source, 'gu'))]
    .map(([name]) => name)
    .filter((name) => !sentence.includes(name));
  if (own === undefined || others.length === 0) return null;
  return head + sentence.replace(NAME, random.pick(others)) + tail;
};

/** Edits of a letter or a small word that turn a sentence round. */
export const smallWords: Readonly<Record<string, Edit>> = {
  'say that it is so no longer': change(/\b(is|are|was|were)\b/, '$1 no longer'),
  'say that it hardly is': change(/ (\p{Ll}{3,}ed)\b/u, ' hardly $1'),
  'say that somebody refused to': change(
    /\b(sent|signed|met|visited|killed)\b/,
    'refused to have $1',
  ),
  'say that somebody failed to': change(/ (\p{Ll}{3,}ed)\b/u, ' failed to have $1'),
  'say that it was almost so': change(/ (\p{Ll}{3,}ed)\b/u, ' almost $1'),
  'make it few': change(/\b[Aa] (?=(?:few|little)\b)/, ''),
  'take the owner away': change(/['’]s\b/, ''),
  'make it an owner': change(/(?<=\p{Ll} \p{Lu}\p{Ll}{2,})(?= \p{Ll})/u, '’s'),
  'take quotation marks away': change(/[“"]([^“”"]{3,})[”"]/, '$1'),
  'put quotation marks on a word': change(/ (\p{Ll}{5,}) /u, ' “$1” '),
  'cross a word out': change(/ (\p{Ll}{5,}) /u, (word) => word.replace(/\p{Ll}/gu, '$&\u0336')),
  'change a quoted word': change(/[“"][^“”"]{3,}[”"]/, (quoted) =>
    quoted.replace(/\p{Ll}{4,}/u, 'ninefold'),
  ),
  'take a name from elsewhere in the article': nameOfTheArticle,
  'change a first name only': change(/(?<= )\p{Lu}\p{Ll}{2,}(?= \p{Lu}\p{Ll}{2,})/u, 'Yorin'),
  'exchange two words': change(/ (\p{Ll}{4,}) and (\p{Ll}{4,})/u, ' $2 and $1'),
};

const OTHER_NUMBER: Readonly<Record<string, string>> = {
  thirteen: 'thirty',
  fourteen: 'forty',
  fifteen: 'fifty',
  sixteen: 'sixty',
  hundred: 'thousand',
  hundreds: 'thousands',
  thousand: 'hundred',
  dozen: 'score',
  dozens: 'scores',
  first: 'third',
  second: 'first',
  once: 'twice',
  twice: 'once',
  half: 'a third',
  both: 'three',
  two: 'twenty',
  three: 'thirteen',
};

/** Edits of numbers that are written in words, and of what is counted with them. */
export const numberWords: Readonly<Record<string, Edit>> = {
  'change a number in words': change(
    new RegExp(`\\b(?:${Object.keys(OTHER_NUMBER).join('|')})\\b`),
    (word) => OTHER_NUMBER[word]!,
  ),
  'write a number in words, and another': change(
    /(?<![\d.,:/-])\d{1,2}(?![\d.,:/-])/,
    'forty-three',
  ),
  'double the number in words': change(
    /\b(?=(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)\b)/,
    'twice ',
  ),
  'make it one hundred and more': change(
    /(?<![\d.,:/-])(\d{1,2})(?![\d.,:/-])/,
    'one hundred and $1',
  ),
  'take the scale away': change(/ (?:hundred|thousand|million|billion)\b/, ''),
  'make it a third of them': change(/\b(?:all|both|most|many)\b/i, 'a third of the'),
};
