import { readCauses, type Cause } from './causes/read-cause.ts';
import type { Day } from '../calendar/day.ts';
import type { Claim } from '../claims/claim.ts';
import type { Phrase } from '../claims/statement.ts';
import { interval } from '../time/interval.ts';
import { tellingsOfArticle } from './article-tellings.ts';
import { copyWords, type CopyWord } from './edited-copy.ts';
import type { FileClaims } from './file-claims.ts';
import { figuresOf, type Figure } from './likeness/figure.ts';
import { readIds } from './folder-ids.ts';
import { readPlainly, type PlainSentence } from './plain-sentence.ts';
import { readScenes } from './scene.ts';
import type { Party, Told } from './told.ts';

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
  const { idOf, idsOf, speakerOf, voiceOf } = readIds(entityOf);
  const setting = new Map<string, number>();
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  weights.forEach((weight, character) => {
    const id = idOf(character);
    if (id) setting.set(id, (setting.get(id) ?? 0) + weight / total);
  });
  const read: Claim[] = [];
  const claimAt = (index: number) => (read[index] ??= claims.at(index)!);
  const allClaims = () => Array.from({ length: claims.length }, (_, i) => claimAt(i));
  const { counted, hasWord, toldOf, amountsOf } = tellingsOfArticle(allClaims);
  const known: Told[] = [];
  // Of the claims of one sentence all that its words say is one and the same.
  const causes = new Map<number, readonly Cause[]>();
  const plains = new Map<number, PlainSentence>();
  let figures: readonly Figure[] | null = null;
  const readFigures = () =>
    figuresOf(
      allClaims().map(({ sentence }) => sentence),
      (sentence) => sharedBy(plains, sentence, readPlainly),
    );
  const scenes = readScenes(claims.length, claimAt);
  const isNamed = isFiledName ?? ((word) => claims.length > 0 && scenes.of(0).article.has(word));

  function sentenceBehind(index: number): Claim['sentence'] | null {
    const { start, end } = claimAt(index).sentence;
    let next = index + 1;
    while (next < claims.length && claimAt(next).sentence.start === start) next++;
    if (next === claims.length) return null;
    const { sentence } = claimAt(next);
    return sentence.start - end <= 2 ? sentence : null;
  }

  function tellOne(index: number): Told {
    const claim = claimAt(index);
    const leads = index === 0 || claimAt(index - 1).sentence.start !== claim.sentence.start;
    // *will cut 850 jobs by next summer*: the edge of a plan is no day of which it is told.
    const asOf = claim.modality === 'planned' ? null : lastDayOf(claim.asOf);
    const said = asOf ?? dayOfValue(claim.statedTime) ?? monthLookedBackOn(claim) ?? published;
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
      hasWord,
      alikeIn,
      speaker: speakerOf(claim),
      voice: voiceOf(claim),
      office: claim.speaker?.office?.name ?? null,
      event: claim.eventTime === null ? null : interval(claim.eventTime),
      toldOf,
      amountsOf,
      dayNumber: said === null ? null : dayNumberOf(said),
      get words() {
        return (words ??= leads ? copyWords(claim.sentence.text) : []);
      },
      get counted() {
        return counted();
      },
      get plain() {
        return sharedBy(plains, claim.sentence, readPlainly);
      },
      get next() {
        return sentenceBehind(index);
      },
      get figures() {
        return (figures ??= readFigures());
      },
      get causes() {
        return sharedBy(causes, claim.sentence, readCauses);
      },
      get content() {
        return scenes.contentOf(index);
      },
      get scene() {
        return scenes.of(index);
      },
    };
  }

  const at = (index: number) => (known[index] ??= tellOne(index));

  /** By their predicates, each put together when somebody asks. */
  const alike = new Map<string, readonly Told[]>();

  function alikeIn(predicate: string): readonly Told[] {
    let found = alike.get(predicate);
    if (!found) {
      found = allClaims()
        .flatMap((claim, index) => (claim.predicate === predicate ? [index] : []))
        .slice(0, MOST_ALIKE)
        .map(at);
      alike.set(predicate, found);
    }
    return found;
  }

  return { count: claims.length, at };
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

/** No story needs more; a page of thousands of like lines is no story. */
const MOST_ALIKE = 40;

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

/** *had told reporters in February*: said by the end of that month. */
function monthLookedBackOn({ sentence, statedTime }: Claim): Day | null {
  const isMonth = statedTime !== null && /^\d{4}-\d\d$/.test(statedTime);
  return isMonth && HAD_SAID.test(sentence.text) ? lastDayOf(statedTime) : null;
}

const HAD_SAID = /\bhad (?:told|said|announced|declared|promised)\b/;

function dayOfValue(value: string | null): Day | null {
  const days = value === null ? null : interval(value);
  return days && days.first === days.last ? days.first : null;
}
