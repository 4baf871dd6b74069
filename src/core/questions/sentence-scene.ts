import data from '../../../data/questions/scene.json' with { type: 'json' };
import { MONTHS } from '../calendar/day-names.ts';
import type { Claim } from '../claims/claim.ts';
import { readGovernment } from '../entities/governments.ts';
import { wordSet } from '../text/word-list.ts';
import { interval } from '../time/interval.ts';
import { dayBefore } from './day-before.ts';
import type { Scene } from './scene.ts';
import { stemOf } from './stem.ts';

/** What the claims of one sentence tell of, by itself. */
export type SentenceScene = Omit<Scene, 'article' | 'opening' | 'newsDay'>;

/** The names and the rare words of one sentence. */
export type Content = Pick<Scene, 'own' | 'ownWords'>;

const common = wordSet(data.common);
const sites = wordSet(data.sites);
const firms = wordSet(data.firms);

/** The words of a sentence, names apart, and what of them is its own alone. */
export type SentenceWords = ReturnType<typeof wordsOf> & Content;

export function readWords(text: string): SentenceWords {
  const read = wordsOf(text);
  const { words, names, lands } = read;
  return { ...read, own: names, ownWords: new Set([...words.keys(), ...lands]) };
}

/** @param told The claims of one sentence, at least one. */
export function sceneOf(
  told: readonly Claim[],
  { words, names, own, ownWords }: SentenceWords,
): SentenceScene {
  const { text } = told[0]!.sentence;
  const dated = told.filter((claim) => claim.eventTime !== null && !isAside(claim));
  // *fell 2 per cent after its director said she would leave in June*: it is not told of June.
  const value = (dated.find(({ modality }) => modality !== 'planned') ?? dated[0])?.eventTime;
  const days = value ? interval(value) : null;
  const places = [...text.matchAll(PLACED)]
    .map(([, place]) => [...wordsOf(` ${place!}`).names])
    .filter((place) => place.length > 0);
  const ownSites = new Set(
    [...text.matchAll(SITE)].flatMap(([, ...of]) =>
      of.map(siteOf).filter((site) => sites.has(site)),
    ),
  );
  return {
    words,
    names: new Set([...names, ...capitalsIn(text), ...openingName(told)]),
    own,
    ownWords,
    places,
    sites: ownSites,
    ownSites,
    days,
    earlier: days && dayBefore(days, text),
  };
}

/** *Tarento named a new head*: a name that begins its sentence, which its capital does not tell. */
function openingName(told: readonly Claim[]): readonly string[] {
  const { text, start } = told[0]!.sentence;
  const isNamed = told.some(({ statement: { phrases } }) =>
    phrases.some((phrase) => phrase.named && phrase.start === start),
  );
  const [word] = /^\p{Lu}\p{L}{3,}/u.exec(text) ?? [];
  if (!isNamed || word === undefined || readGovernment(word)) return [];
  const name = word.toLowerCase();
  return common.has(name) || firms.has(name) ? [] : [name];
}

/** *Nobody was hurt, but houses that had been damaged a week ago came down*: the day of what one of the things has behind it. */
function isAside({ sentence, statement: { verbSpan }, eventTime }: Claim): boolean {
  const before = sentence.text.slice(0, verbSpan.start - sentence.start);
  if (!ASIDE.test(before)) return false;
  // *follows an outbreak that filled the wards in July*
  return /^had\b/.test(sentence.text.slice(before.length)) || /^\d{4}(?:-\d\d)?$/.test(eventTime!);
}

const ASIDE = /\b(?:that|which|who) $/;

/** *in Mardal*, *near the Tolka mine*, *in the Greek town of Orval*, *the town of Orval will*: the name after a word of place. */
const PLACED =
  /\b(?:in|at|near|outside|off|[Tt]he (?:\p{Ll}+ )?(?:town|city|village|port) of)\s+(?:the\s+(?:(?:\p{Lu}\p{Ll}+\s+)?\p{Ll}+\s+of\s+|\p{Ll}+\s+)?)?((?:\p{Lu}[\p{L}'’-]+\s?)+)/gu;

function wordsOf(text: string) {
  const words = new Map<string, string>();
  const names = new Set<string>();
  const lands = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/\p{L}{3,}/gu)) {
    const lower = word.toLowerCase();
    if (common.has(lower)) continue;
    const stem = stemOf(lower);
    if (common.has(stem) || EMPTY.has(word)) continue;
    if (!/^\p{Lu}/u.test(word)) words.set(stem, lower);
    else if (firms.has(lower)) continue;
    else if (index > 0) (readGovernment(word) ? lands : names).add(lower);
    else {
      words.set(stem, lower);
      const isName =
        /^(?:\s\p{Lu}|['’]s\s|, (?:the|an?)\s)/u.test(text.slice(word.length)) && !PLAIN.test(word);
      if (isName && !readGovernment(word)) names.add(lower);
    }
  }
  return { words, names, lands };
}

/** What opens a sentence with *’s*, and is no name. */
const PLAIN =
  /^(?:Today|Yesterday|Tonight|Tomorrow|Children|Women|Men|People|Police|Company|Government|World|Country|Nation|\p{L}+day)$/u;

/** *a camp in Tirana*: capitals that name where it is, and do not speak for a country. */
function capitalsIn(text: string): readonly string[] {
  return [...text.matchAll(WITHIN)].flatMap(([, word]) =>
    readGovernment(word!)?.sense === 'capital' ? [word!.toLowerCase()] : [],
  );
}

const WITHIN = /\b(?:in|near|outside|around|across) (?:\p{Ll}+ )?(\p{Lu}\p{Ll}{2,})/gu;

/** *at a crowded market*, *on the mosque*: the words behind a preposition of place. */
const SITE =
  /\b(?:in|at|on|near|inside|outside|into)\s+(?:an?|the|two|several|its|their)\s+(\p{L}+)(?=(?:[\s-]+(\p{L}+))?(?:[\s-]+(\p{L}+))?)/gu;

/** *market* for markets, as the list has it. */
function siteOf(written: string | undefined): string {
  const word = written?.toLowerCase() ?? '';
  return sites.has(word) ? word : word.replace(/(?<=ch|x)es$|s$/, '');
}

/** Words with a capital that name nothing. */
const EMPTY = new Set(
  (
    'The This That These Those But And For His Her Its Our Their You She They Who Why How What When Not One Two All Any ' +
    'Many Some New More Also After Before With From Here There Photo Image Images Video Read Mr Mrs Ms Dr Sir'
  )
    .split(' ')
    .concat(MONTHS),
);
