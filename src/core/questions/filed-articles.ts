import { withRoom } from '../text/with-room.ts';
import type { FileClaims } from './file-claims.ts';
import type { FiledClaims } from './filed-claims.ts';
import type { PairedPlace, Place } from './filed-pair.ts';
import { createGlances, dayIn, type Glances } from './glance.ts';
import { createMeetings, type Meetings } from './meetings.ts';
import type { ArticleAway } from './pairs-away.ts';
import { tellWhenAsked, type ToldFile } from './tell.ts';

/** An article with its claims as they are filed. */
export interface FiledArticle {
  readonly article: FileClaims;
  /** A number that no other article has, nor the same one once it says something else. */
  readonly stamp: number;
  /** The numbers of the claims, by their indexes. */
  readonly numbers: readonly number[];
}

/** What stays at hand of an article: a folder has hundreds of thousands of claims, so there is no object for each. */
interface Kept extends FiledArticle {
  readonly file: string;
  /** The ids of the claims, one behind the other. */
  readonly ids: string;
  readonly sentences: readonly number[];
}

/** The articles of a folder, and their claims under numbers: small ones, as they are given anew when a claim is gone. */
export interface FiledArticles {
  /** What each claim meets, by its number. */
  readonly meetings: Meetings;
  /** A quick look at each claim, by its number. */
  readonly glances: Glances;
  get(file: string): FiledArticle | undefined;
  /**
   * Files an article that is not there.
   *
   * @returns The numbers of its claims.
   */
  put(file: string, article: FileClaims, claims: FiledClaims): readonly number[];
  /** Forgets an article that is there. */
  remove(file: string): void;
  fileOf(number: number): string;
  placeOf(number: number): Place;
  /** The place of the claim with an id; undefined where either is not known. */
  find(file: string, claim: string): Place | undefined;
  /** A place that is there, with what is asked of the claims that make pairs: the same object at every call. */
  paired(place: Place): PairedPlace;
  numberOf(place: Place): number;
  /** Whether the article of a place says what it said when the place was given. */
  isThere(place: Place): boolean;
  /**
   * What is filed of the claims of a file now, to be used before anything else is filed: copies of so many small arrays, made
   * for all files one after the other, would leave holes in memory that are never given back.
   */
  filedOf(file: string): FiledClaims;
  /** The claims of a file as they are compared. */
  tell(file: string): ToldFile;
  /** An article that can be sent, with what is filed of its names. */
  away(file: string): ArticleAway;
}

/** @param common How many claims may share a key that says something by itself. */
export function createFiledArticles(common?: number): FiledArticles {
  const files = new Map<string, Kept>();
  /** The article of each claim, and the index of the claim there, by its number. */
  const articleOf: (Kept | null)[] = [];
  let indexOf = new Int32Array(1024);
  const free: number[] = [];
  /** How many numbers have been given; those of claims that are gone are free. */
  let size = 0;
  /** The places of claims that make pairs, by their numbers. */
  const paired = new Map<number, PairedPlace>();
  const meetings = createMeetings(common);
  const glances = createGlances();
  let stamps = 0;

  function add(claims: FiledClaims, index: number): number {
    const number = free.pop() ?? size++;
    const glance = claims.glances[index]!;
    glances.set(number, glance, claims.names);
    meetings.add(number, claims.keys[index]!, dayIn(glance));
    indexOf = withRoom(indexOf, number);
    indexOf[number] = index;
    return number;
  }

  return {
    meetings,
    glances,
    get: (file) => files.get(file),
    put(file, article, claims) {
      const { ids, sentences } = claims;
      const numbers = ids.map((_, index) => add(claims, index));
      const kept = { file, article, stamp: ++stamps, numbers, ids: ids.join(' '), sentences };
      files.set(file, kept);
      for (const number of numbers) articleOf[number] = kept;
      return numbers;
    },
    remove(file) {
      const { numbers } = files.get(file)!;
      files.delete(file);
      for (const number of numbers) {
        meetings.remove(number);
        articleOf[number] = null;
        paired.delete(number);
        free.push(number);
      }
    },
    fileOf: (number) => articleOf[number]!.file,
    placeOf(number) {
      const { file, stamp } = articleOf[number]!;
      return { file, index: indexOf[number]!, stamp };
    },
    find(file, claim) {
      const known = files.get(file);
      const index = known ? idsOf(known).indexOf(claim) : -1;
      return index < 0 ? undefined : { file, index, stamp: known!.stamp };
    },
    paired(place) {
      const known = files.get(place.file)!;
      const number = known.numbers[place.index]!;
      let one = paired.get(number);
      if (!one) {
        const claim = idsOf(known)[place.index]!;
        one = { ...place, claim, sentence: known.sentences[place.index]! };
        paired.set(number, one);
      }
      return one;
    },
    numberOf: ({ file, index }) => files.get(file)!.numbers[index]!,
    isThere: (place) => files.get(place.file)?.stamp === place.stamp,
    filedOf(file) {
      const known = files.get(file)!;
      const { numbers, sentences } = known;
      const [first] = numbers;
      return {
        names: first === undefined ? new Int32Array(0) : glances.namesAround(first),
        ids: idsOf(known),
        sentences,
        keys: numbers.map(meetings.keysOf),
        glances: numbers.map(glances.of),
      };
    },
    tell(file) {
      const { article, numbers } = files.get(file)!;
      // What its article names is filed by the claims: not all of them need to be read for it.
      return tellWhenAsked(file, article, (word) => glances.isNamed(numbers[0]!, word));
    },
    away(file) {
      const { article, stamp, numbers } = files.get(file)!;
      return {
        stamp,
        send: () => ({ ...article.send!(), names: glances.namesAround(numbers[0]!) }),
      };
    },
  };
}

function idsOf({ ids }: Kept): readonly string[] {
  return ids === '' ? [] : ids.split(' ');
}
