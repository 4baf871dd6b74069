import type { Day } from '../calendar/day.ts';
import type { Claim } from '../claims/claim.ts';
import { countedHead, countsPeople } from '../claims/counted-noun.ts';
import type { Phrase } from '../claims/statement.ts';
import { isTellingClass } from '../claims/telling-patterns.ts';
import { governmentOf } from '../entities/governments.ts';
import { interval, type Interval } from '../time/interval.ts';
import { copyWords, type CopyWord } from './edited-copy.ts';
import type { FileClaims } from './file-claims.ts';
import { formsOf } from './word-forms.ts';
import { readPlainly, type PlainSentence } from './plain-sentence.ts';
import { contentOf, readScenes, stemOf, type Content, type Scene } from './scene.ts';

/** A phrase with its names resolved over all articles. */
export interface Party extends Phrase {
  /** Ids of everything that it names: entities of the folder, and `@KP` for a country by any of its names. */
  readonly ids: ReadonlySet<string>;
  /** Ids of everything that the statement around it names. */
  readonly around: ReadonlySet<string>;
}

/** A claim as it is compared: in its file, its names and times resolved. */
export interface Told {
  readonly file: string;
  readonly claim: Claim;
  readonly parties: readonly Party[];
  /** Everything that the statement names. */
  readonly ids: ReadonlySet<string>;
  /** Who says it: an id of the folder, `@US` for a government, the words in lower case; null for the article. */
  readonly speaker: string | null;
  /** When it happened or is to happen, as far as the words say. */
  readonly event: Interval | null;
  /** The day that it speaks of or from: as of, said, or published. */
  readonly said: Day | null;
  readonly published: Day | null;
  readonly cluster: string;
  /** The words of its sentence, for comparing copies; empty unless it leads. */
  readonly words: readonly CopyWord[];
  /** `said` as a number of days, for a quick look; null where it is not known. */
  readonly dayNumber: number | null;
  /** Whether it is the first claim of its sentence: it stands for the whole of it. */
  readonly leads: boolean;
  /** What the whole article names, each with its share of all names. */
  readonly setting: ReadonlyMap<string, number>;
  /** The kinds of people that its article counts, whatever it tells of them. */
  readonly counted: ReadonlySet<string>;
  /** What the claims of its article tell of the number that begins at an offset: classes of predicates, and measures. */
  readonly toldOf: (start: number) => ReadonlySet<string>;
  /** Its sentence by its words alone. */
  readonly plain: PlainSentence;
  /** The names and rare words of its sentence. */
  readonly content: Content;
  /** What it tells of, with what its article opens with. */
  readonly scene: Scene;
  /** Whether a word, in lower case, is among the names of its article; as its scene says it. */
  readonly isNamed: (word: string) => boolean;
  /** Whether a claim of its article has a word of that stem in its sentence. */
  readonly hasWord: (stem: string) => boolean;
}

/** The claims of one file, each told when it is first asked for. */
export interface ToldFile {
  readonly count: number;
  /** The same object at every call. */
  at(index: number): Told;
}

/** All claims of one file, with their names and times resolved. */
export function tell(file: string, article: FileClaims): Told[] {
  const told = tellWhenAsked(file, article);
  return Array.from({ length: told.count }, (_, i) => told.at(i));
}

/**
 * Resolves names and times of the claims that somebody looks at, and of no others.
 *
 * @param isFiledName Whether a word is among the names of the article, where that is known without reading all claims.
 */
export function tellWhenAsked(
  file: string,
  { claims: ask, published, cluster, entityOf, weights }: FileClaims,
  isFiledName?: Told['isNamed'],
): ToldFile {
  const claims = ask();
  const setting = new Map<string, number>();
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  weights.forEach((weight, character) => {
    const id = idOf(character);
    if (id) setting.set(id, (setting.get(id) ?? 0) + weight / total);
  });
  const read: Claim[] = [];
  const claimAt = (index: number) => (read[index] ??= claims.at(index)!);
  let scenes: readonly Scene[] | null = null;
  let counted: ReadonlySet<string> | null = null;
  let stems: ReadonlySet<string> | null = null;
  let tellings: ReadonlyMap<number, ReadonlySet<string>> | null = null;
  const toldOf = (start: number) =>
    (tellings ??= tellingsIn(Array.from({ length: claims.length }, (_, i) => claimAt(i)))).get(
      start,
    ) ?? NOTHING;
  const known: Told[] = [];
  // Of the claims of one sentence all that its words say is one and the same.
  const plains = new Map<number, PlainSentence>();
  const contents = new Map<number, Content>();

  const scenesOf = () =>
    (scenes ??= readScenes(Array.from({ length: claims.length }, (_, i) => claimAt(i))));
  const isNamed = isFiledName ?? ((word) => scenesOf()[0]?.article.has(word) ?? false);

  function idOf(character: number): string | undefined {
    const id = entityOf(character);
    const country = id && /^LOC:=([A-Z]{2})$/.exec(id);
    return country ? `@${country[1]!}` : id;
  }

  function idsOf({ characters, countries, named, head }: Phrase): ReadonlySet<string> {
    const isUnknown = named && !characters.length && !countries.length;
    return new Set([
      ...characters.map(idOf).filter((id) => id !== undefined),
      ...(isUnknown ? [`name:${head}`] : []),
      ...countries.map((code) => `@${code}`),
    ]);
  }

  function speakerOf({ speaker }: Claim): string | null {
    if (!speaker) return null;
    const government = governmentOf(speaker.text);
    if (government) return `@${government}`;
    const id = speaker.character === null ? undefined : idOf(speaker.character);
    return id ?? speaker.text.toLowerCase();
  }

  function tellOne(index: number): Told {
    const claim = claimAt(index);
    const leads = index === 0 || claimAt(index - 1).sentence.start !== claim.sentence.start;
    // *will cut 850 jobs by next summer*: the edge of a plan is no day of which it is told.
    const asOf = claim.modality === 'planned' ? null : lastDayOf(claim.asOf);
    const said = asOf ?? dayOfValue(claim.statedTime) ?? published;
    const around = new Set<string>();
    const parties = claim.statement.phrases.map((phrase) => partyAs(phrase, idsOf(phrase), around));
    for (const { ids } of parties) for (const id of ids) around.add(id);
    let words: readonly CopyWord[] | null = null;
    return {
      file,
      claim,
      parties,
      published,
      cluster,
      setting,
      leads,
      said,
      ids: around,
      isNamed,
      hasWord: (stem) =>
        (stems ??= stemsIn(Array.from({ length: claims.length }, (_, i) => claimAt(i)))).has(stem),
      speaker: speakerOf(claim),
      event: claim.eventTime === null ? null : interval(claim.eventTime),
      toldOf,
      dayNumber: said === null ? null : dayNumberOf(said),
      get words() {
        return (words ??= leads ? copyWords(claim.sentence.text) : []);
      },
      get counted() {
        return (counted ??= countedIn(Array.from({ length: claims.length }, (_, i) => claimAt(i))));
      },
      get plain() {
        return sharedBy(plains, claim.sentence, readPlainly);
      },
      get content() {
        return scenes?.[index] ?? sharedBy(contents, claim.sentence, contentOf);
      },
      get scene() {
        return scenesOf()[index]!;
      },
    };
  }

  return { count: claims.length, at: (index) => (known[index] ??= tellOne(index)) };
}

/** What is read of a sentence, once for all of its claims. */
function sharedBy<T>(
  known: Map<number, T>,
  sentence: Claim['sentence'],
  read: (text: string) => T,
): T {
  const before = known.get(sentence.start);
  if (before !== undefined) return before;
  const found = read(sentence.text);
  known.set(sentence.start, found);
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();

/** By where a number begins what is told of it. */
function tellingsIn(claims: readonly Claim[]): ReadonlyMap<number, ReadonlySet<string>> {
  const told = new Map<number, Set<string>>();
  for (const { predicate, quantity, statement } of claims) {
    if (!quantity || !predicate || !(predicate === 'amount' || isTellingClass(predicate))) continue;
    const isOfIt = statement.phrases.some(
      ({ role, quantity: own }) =>
        own?.start === quantity.start && /^(?:patient|agent)$/.test(role),
    );
    if (!isOfIt) continue;
    const name = predicate === 'amount' ? `amount ${quantity.of}` : predicate;
    const names = told.get(quantity.start);
    if (names) names.add(name);
    else told.set(quantity.start, new Set([name]));
  }
  return told;
}

/** The stems of all words of the sentences in which an article claims something. */
function stemsIn(claims: readonly Claim[]): ReadonlySet<string> {
  const sentences = new Set(claims.map(({ sentence }) => sentence.text.toLowerCase()));
  return new Set([...sentences].flatMap((text) => (text.match(/\p{L}{3,}/gu) ?? []).map(stemOf)));
}

/** *38 passengers and five crew*: of what kinds the people are that the sentences of an article count, by lemmas. */
function countedIn(claims: readonly Claim[]): ReadonlySet<string> {
  const sentences = new Set(claims.map(({ sentence }) => sentence.text.toLowerCase()));
  const words = [...sentences].flatMap((text) =>
    [...text.matchAll(COUNTED)].flatMap(([, first, second]) => [first!, second ?? '']),
  );
  return new Set(words.flatMap((word) => formsOf(word).map(countedHead).filter(countsPeople)));
}

/** A number, or the possessive before those who are always there, with the two words behind it. */
const COUNTED =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|several|(?:its|the) (?=(?:crew|driver|pilot|skipper|captain|guide)\b)) ?(\p{L}+)(?: (\p{L}+))?/gu;

/** Field by field: a spread of what was read from JSON takes several times as long. */
function partyAs(phrase: Phrase, ids: Party['ids'], around: Party['around']): Party {
  return {
    start: phrase.start,
    end: phrase.end,
    role: phrase.role,
    text: phrase.text,
    head: phrase.head,
    modifiers: phrase.modifiers,
    characters: phrase.characters,
    countries: phrase.countries,
    isCapital: phrase.isCapital,
    named: phrase.named,
    quantity: phrase.quantity,
    ids,
    around,
  };
}

/** How many days lie between the first of 1970 and a day. */
export function dayNumberOf(day: Day): number {
  return Date.parse(day) / 86_400_000;
}

/** A count as of a month is the one at its end. */
function lastDayOf(value: string | null): Day | null {
  return value === null ? null : (interval(value)?.last ?? null);
}

function dayOfValue(value: string | null): Day | null {
  const days = value === null ? null : interval(value);
  return days && days.first === days.last ? days.first : null;
}

/** The party that plays a role; the first where there are several. */
export function partyOf(told: Told, role: string): Party | undefined {
  return told.parties.find((party) => party.role === role);
}
