import type { Claim } from '../claims/claim.ts';
import type { Quoted } from '../text/span.ts';
import type { Interval } from '../time/interval.ts';
import { newsDayOf } from './news-day.ts';
import {
  readWords,
  sceneOf,
  type Content,
  type SentenceScene,
  type SentenceWords,
} from './sentence-scene.ts';

/** What a claim tells of, with what its article opens with: the claim itself may say only *the toll rose*. */
export interface Scene {
  /** The words that could tell one event from another, names apart: by their stems, as they stand. */
  readonly words: ReadonlyMap<string, string>;
  /** The words of names, of whatever kind; no countries and peoples. */
  readonly names: ReadonlySet<string>;
  /** The names of its own sentence only; and the stems of its other words, with countries and peoples. */
  readonly own: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
  /** The named places, each as its words. */
  readonly places: readonly (readonly string[])[];
  /** Kinds of places that are no other kind: market, school, bridge. */
  readonly sites: ReadonlySet<string>;
  /** Those of its own sentence only. */
  readonly ownSites: ReadonlySet<string>;
  readonly days: Interval | null;
  /** The day of an event that the days are so many days after. */
  readonly earlier: Interval | null;
  /** The words of all names in the article; `Told.isNamed` knows of a word whether it is one without reading all of it. */
  readonly article: ReadonlySet<string>;
  /** The sentences with which the article opens. */
  readonly opening: readonly Quoted[];
  /** The weekday that those name, from 1 for Monday; 0 for none. */
  readonly newsDay: number;
}

/** What an article opens with: what its sentences tell together, and those themselves. */
interface Opening {
  readonly joined: SentenceScene;
  readonly sentences: readonly Quoted[];
  readonly newsDay: number;
}

/** How many sentences with claims open an article. */
const LEAD = 3;

/** Over how many sentences *It* and *there* may point back to a place. */
const REACH = 3;

/** Words by which an article turns to something older than what it reports; *up 4 percent from a year earlier*, *than last year* do not. */
const BACKGROUND =
  /\b(?:since (?:the )?(?:19|20)\d\d|in (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)|worst|deadliest|similar|previous(?:ly)?|(?<!\b(?:from|than|over|on|with|to|of) )last (?:year|month)|(?<!\b(?:from|than|over|on) (?:an?|one|the) )(?:years?|months?|decades?) (?:ago|earlier|before)|anniversary|history|recall(?:s|ed|ing)?)\b/giu;

/** *the accident is the worst in a decade*, *described as the worst in a decade*: what is compared with older things is of today. */
const NEW_WORST =
  /\b(?:is|was|as|makes? (?:it|this)|making (?:it|this)|call(?:s|ed|ing) (?:it|this)) the (?:\p{L}+ )?(?:worst|deadliest)\b/iu;

/** *the plan that parliament approved in 2017*: the year of a thing, and not of what is told. */
const OF_A_THING = /\b(?:that|which) (?:[\p{L}’'-]+ ){1,6}in (?:19|20)\d\d\b/giu;

/** Whether a sentence turns to something older; a figure of the year before is news, and so is one of this year. */
function isBackground(text: string, today: Interval | null): boolean {
  const lately = today ? Number(today.first.slice(0, 4)) - 1 : Infinity;
  return [...text.replace(NEW_WORST, '').replace(OF_A_THING, '').matchAll(BACKGROUND)].some(
    ([, year]) => year === undefined || Number(year) < lately,
  );
}

/** What the claims of one article tell of, by their places in it: of each no more is read than is asked for. */
export interface Scenes {
  of(index: number): Scene;
  /** Read from the sentence alone: its scene takes what its article opens with. */
  contentOf(index: number): Content;
}

/** @param at Gives the claims; those of one sentence stand together. */
export function readScenes(count: number, at: (index: number) => Claim): Scenes {
  // By the place of the first claim of each sentence.
  const read = new Map<number, SentenceWords>();
  const alone = new Map<number, SentenceScene>();
  const own = new Map<number, SentenceScene>();
  const scenes = new Map<number, Scene>();
  let lead: Opening | undefined;
  let article: ReadonlySet<string> | undefined;

  const isOneSentence = (i: number, k: number) => at(i).sentence.start === at(k).sentence.start;

  function firstOf(index: number): number {
    let first = index;
    while (first > 0 && isOneSentence(first - 1, first)) first--;
    return first;
  }

  /** The claim behind those of a sentence. */
  function behind(first: number): number {
    let next = first + 1;
    while (next < count && isOneSentence(first, next)) next++;
    return next;
  }

  const wordsAt = (first: number) => known(read, first, () => readWords(at(first).sentence.text));

  const aloneAt = (first: number) =>
    known(alone, first, () => {
      const told = Array.from({ length: behind(first) - first }, (_, i) => at(first + i));
      return sceneOf(told, wordsAt(first));
    });

  const ownAt = (first: number) =>
    known(own, first, () => {
      const scene = aloneAt(first);
      return scene.places.length ? scene : { ...scene, places: placesBefore(first) };
    });

  /** *A new fire broke out near Orval. It destroyed three houses*: the places of a sentence before, while sentences point back. */
  function placesBefore(first: number): SentenceScene['places'] {
    let pointing = first;
    for (let steps = 0; steps < REACH; steps++) {
      const { sentence } = at(pointing);
      if (pointing === 0 || !POINTING.test(sentence.text)) return [];
      const before = firstOf(pointing - 1);
      if (sentence.start - at(before).sentence.end >= 2) return [];
      const { places } = aloneAt(before);
      if (places.length) return places;
      pointing = before;
    }
    return [];
  }

  function opening(): Opening {
    if (lead) return lead;
    const firsts: number[] = [];
    for (let first = 0; first < count && firsts.length < LEAD; first = behind(first))
      firsts.push(first);
    const sentences = firsts.map((first) => at(first).sentence);
    const newsDay = newsDayOf(sentences);
    return (lead = { joined: firsts.map(ownAt).reduce(join), sentences, newsDay });
  }

  function namesOfArticle(): ReadonlySet<string> {
    if (article) return article;
    const names = new Set<string>();
    for (let first = 0; first < count; first = behind(first))
      for (const name of wordsAt(first).names) names.add(name);
    return (article = names);
  }

  function sceneAt(first: number): Scene {
    const { joined, sentences, newsDay } = opening();
    const isOld = isBackground(at(first).sentence.text, joined.days);
    return {
      ...(isOld ? ownAt(first) : join(ownAt(first), joined)),
      opening: sentences,
      newsDay,
      get article() {
        return namesOfArticle();
      },
    };
  }

  return {
    of(index) {
      const first = firstOf(index);
      return known(scenes, first, () => sceneAt(first));
    },
    contentOf: (index) => wordsAt(firstOf(index)),
  };
}

function known<T>(found: Map<number, T>, key: number, find: () => T): T {
  let value = found.get(key);
  if (value === undefined) found.set(key, (value = find()));
  return value;
}

function join(own: SentenceScene, opening: SentenceScene): SentenceScene {
  return {
    words: new Map([...opening.words, ...own.words]),
    names: new Set([...own.names, ...opening.names]),
    own: own.own,
    ownWords: own.ownWords,
    ownSites: own.ownSites,
    places: own.places.length ? own.places : opening.places,
    sites: own.sites.size ? own.sites : opening.sites,
    days: daysOf(own.days, opening.days),
    earlier: own.earlier ?? opening.earlier,
  };
}

/** *Nobody was hurt, and the toll of this year remains at 38*: within a longer time, the day with which the article opens. */
function daysOf(own: Interval | null, opening: Interval | null): Interval | null {
  if (own === null || opening === null) return own ?? opening;
  return own.first <= opening.first && opening.last <= own.last ? opening : own;
}

/** *It burned down*, *three houses burned down there*. */
const POINTING = /^(?:It|They) | there\b(?! (?:is|are|was|were|has|have|had|will|may)\b)/u;
