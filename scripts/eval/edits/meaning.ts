import { plain, type Edit } from './harmless.ts';

const NOTICE = 'The weather office expects light rain along the coast this evening.';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const UNITS: Readonly<Record<string, string>> = {
  million: 'billion',
  thousand: 'million',
  kilometers: 'miles',
  kilometres: 'miles',
  miles: 'kilometers',
  'per cent': 'percentage points',
  percent: 'percentage points',
  metres: 'feet',
  tonnes: 'pounds',
  soldiers: 'officers',
  troops: 'workers',
  people: 'families',
  passengers: 'vehicles',
  years: 'months',
  days: 'weeks',
  hours: 'minutes',
};

/** Changes the sentence by a pattern, or says that it does not apply. */
export function change(pattern: RegExp, by: string | ((found: string) => string)): Edit {
  return ({ head, sentence, tail }) => {
    const changed = sentence.replace(pattern, by as string);
    return changed === sentence ? null : head + changed + tail;
  };
}

const next = (list: readonly string[]) => (word: string) =>
  list[(list.indexOf(word) + 1) % list.length]!;

const lower = (sentence: string) =>
  sentence.replace(
    /^([\ue000“"]*)(\p{Lu})(?=\p{Ll}* \p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toLowerCase(),
  );

/** Edits after which the sentence says something else. */
export const meaningful: Readonly<Record<string, Edit>> = {
  'change a digit': change(/\d/, (digit) => String((+digit + 1) % 10 || 1)),
  'add a zero': change(/(\d)(?![\d.,:/-])(?!\d)/, '$10'),
  'change a number word': change(
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|hundreds|thousands|dozens)\b/i,
    () => 'twelve',
  ),
  'change the unit': change(
    new RegExp(`\\b(?:${Object.keys(UNITS).join('|')})\\b`),
    (unit) => UNITS[unit]!,
  ),
  'change the weekday': change(new RegExp(WEEKDAYS.join('|')), next(WEEKDAYS)),
  'change the month': change(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`), next(MONTHS)),
  'change the year': change(/\b(?:19|20)\d\d\b/, (year) => String(+year + 1)),
  'change a name': change(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/u, () => 'Estavia'),
  'change the first name': change(/^([\ue000“"]*)\p{Lu}\p{Ll}{3,}(?= )/u, '$1Estavia'),
  'add not': change(/\b(is|are|was|were|has|have|had|will|would|could|may|can)\b/, '$1 not'),
  "add n't": change(/\b(is|are|was|were|has|have|had|would|could)\b/, "$1n't"),
  'take not away': change(/ (?:not|never|no longer)\b|n['’]t\b/, ''),
  'say never': change(/ (\p{Ll}{3,}ed)\b/u, ' never $1'),
  'let somebody deny it': ({ head, sentence, tail }) =>
    `${head}The ministry denied that ${lower(sentence)}${tail}`,
  'call it untrue': ({ head, sentence, tail }) =>
    `${head}It is not true that ${lower(sentence)}${tail}`,
  'deny it at the end': change(/[.]([”"]?\ue001?)$/, '$1, which officials deny.'),
  'give it to somebody': change(/[.]([”"]?\ue001?)$/, '$1, according to Estavian state media.'),
  'give it to somebody else': change(
    /\b(said|says|told|according to)\b/,
    '$1 Estavian media quoting',
  ),
  'deny instead of say': change(/\b(?:said|says|announced|confirmed)\b/, 'denied'),
  'doubt it': change(/\b(?:said|says)\b/, 'doubted'),
  'make it a possibility': change(/\b(is|are|was|were|will|has|have)\b/, 'may have'),
  'make it a plan': change(
    /\b(began|arrived|signed|met|visited|killed|sent)\b/,
    'planned to have $1',
  ),
  'make it a condition': ({ head, sentence, tail }) =>
    `${head}If talks fail, ${lower(sentence)}${tail}`,
  'make it a question': change(/[.]([”"]?\ue001?)$/, '$1?'),
  'bound the number': change(
    /(?<![\d.,:/-])(\d[\d,]*)(?! (?:January|November|October)\b)/,
    'more than $1',
  ),
  'weaken the number': change(/(?<![\d.,:/-])(\d[\d,]*)/, 'nearly $1'),
  'use the opposite': change(
    /\b(?:began|arrived|rose|increased|won|opened|before|accepted|more|began)\b/,
    (word) =>
      ({
        began: 'ended',
        arrived: 'left',
        rose: 'fell',
        increased: 'decreased',
        won: 'lost',
        opened: 'closed',
        before: 'after',
        accepted: 'refused',
        more: 'fewer',
      })[word]!,
  ),
  'swap who and whom': change(
    /\b(Russia|Russian|Moscow)\b(.+?)\b(Ukraine|Ukrainian|Pyongyang|North Korea)\b/,
    '$3$2$1',
  ),
  'change a verb': change(/ (\p{Ll}{3,}ed) (?=\p{Ll}|\p{Lu})/u, ' rejected '),
  'change a digit, and move': (cut, random) => {
    const sentence = cut.sentence.replace(/\d/, (digit) => String((+digit + 1) % 10 || 1));
    if (sentence === cut.sentence) return null;
    const parts = (cut.head + cut.tail.trimStart()).split('\n\n');
    parts.splice(random.below(parts.length), 0, sentence);
    return parts.join('\n\n');
  },
  'add not, and frame and wrap the page': (cut) => {
    const sentence = cut.sentence.replace(/\b(is|are|was|were|has|have|will)\b/, '$1 not');
    if (sentence === cut.sentence) return null;
    const page = `Menu\n\n${cut.head}${sentence}${cut.tail}\n\nMost read\n`;
    return page
      .replace(/\n\n/g, '\r\n\r\n')
      .replace(/ /g, (_, i: number) => (i % 7 ? ' ' : '\u00a0'));
  },
  'change a name, and keep the old sentence in a note': (cut) => {
    const sentence = cut.sentence.replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/u, 'Estavia');
    if (sentence === cut.sentence) return null;
    return `${cut.head}${sentence}${cut.tail}\n\n${NOTICE} An earlier version said something else.\n`;
  },
};

/** Edits after which the sentence is gone; what is left must not be taken for it. */
export const deleting: Readonly<Record<string, Edit>> = {
  'delete the sentence': ({ head, tail }) => head + tail.trimStart(),
  'delete the paragraph': ({ head, tail }) => {
    const stop = tail.indexOf('\n\n') < 0 ? tail.length : tail.indexOf('\n\n');
    return head.slice(0, Math.max(0, head.lastIndexOf('\n\n'))) + tail.slice(stop);
  },
  'delete it and leave a look-alike elsewhere': ({ head, sentence, tail }) => {
    const other = plain(sentence).replace(/\d+|(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/u, (found) =>
      /\d/.test(found) ? `${found}7` : 'Estavia',
    );
    return other === plain(sentence)
      ? null
      : `${head}${tail.trimStart()}\n\n${NOTICE}\n\n${other}\n`;
  },
  'replace it by another sentence': ({ head, tail }) => head + NOTICE + tail,
  'replace the article': () => `Weather\n\n${NOTICE}\n`,
};
