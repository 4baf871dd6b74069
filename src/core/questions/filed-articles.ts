import type { FileClaims } from './file-claims.ts';
import type { FiledClaims } from './filed-claims.ts';
import type { Place } from './filed-pair.ts';
import { createGlances, dayIn, type Glances } from './glance.ts';
import { createMeetings, type Meetings } from './meetings.ts';
import type { ArticleAway } from './pairs-away.ts';
import { tellWhenAsked, type ToldFile } from './tell.ts';

/** An article with its claims as they are filed. */
export interface FiledArticle {
  readonly article: FileClaims;
  /** A number that no other article has, nor the same one once it says something else. */
  readonly stamp: number;
  /** The claims by their places. */
  readonly places: readonly Place[];
  /** The numbers of the claims. */
  readonly numbers: readonly number[];
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
  placeOf(number: number): Place;
  numberOf(place: Place): number;
  /** Whether the article of a place says what it said when the place was given. */
  isThere(place: Place): boolean;
  /** What is filed of the claims of a file now. */
  filedOf(file: string): FiledClaims;
  /** The claims of a file as they are compared. */
  tell(file: string): ToldFile;
  /** An article that can be sent, with what is filed of its names. */
  away(file: string): ArticleAway;
}

/** @param common How many claims may share a key that says something by itself. */
export function createFiledArticles(common?: number): FiledArticles {
  const files = new Map<string, FiledArticle>();
  const places: (Place | undefined)[] = [];
  const free: number[] = [];
  const meetings = createMeetings(common);
  const glances = createGlances();
  let stamps = 0;

  function add(place: Place, claims: FiledClaims): number {
    const number = free.pop() ?? places.length;
    places[number] = place;
    const glance = claims.glances[place.index]!;
    glances.set(number, glance, claims.names);
    meetings.add(number, claims.keys[place.index]!, dayIn(glance));
    return number;
  }

  return {
    meetings,
    glances,
    get: (file) => files.get(file),
    put(file, article, claims) {
      const added = claims.ids.map((claim, index): Place => {
        return { file, claim, index, sentence: claims.sentences[index]! };
      });
      const numbers = added.map((place) => add(place, claims));
      files.set(file, { article, stamp: ++stamps, numbers, places: added });
      return numbers;
    },
    remove(file) {
      const { numbers } = files.get(file)!;
      files.delete(file);
      for (const number of numbers) {
        meetings.remove(number);
        places[number] = undefined;
        free.push(number);
      }
    },
    placeOf: (number) => places[number]!,
    numberOf: ({ file, index }) => files.get(file)!.numbers[index]!,
    isThere: (place) => files.get(place.file)?.places[place.index] === place,
    filedOf(file) {
      const { places, numbers } = files.get(file)!;
      const [first] = numbers;
      return {
        names: first === undefined ? new Int32Array(0) : glances.namesAround(first),
        ids: places.map(({ claim }) => claim),
        sentences: places.map(({ sentence }) => sentence),
        keys: numbers.map((number) => Int32Array.from(meetings.keysOf(number))),
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
