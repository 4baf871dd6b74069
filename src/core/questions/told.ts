import type { Day } from '../calendar/day.ts';
import type { Claim } from '../claims/claim.ts';
import type { Phrase } from '../claims/statement.ts';
import type { Quoted } from '../text/span.ts';
import type { Interval } from '../time/interval.ts';
import type { GivenAmount } from './article-tellings.ts';
import type { Cause } from './causes/read-cause.ts';
import type { Figure } from './likeness/figure.ts';
import type { CopyWord } from './edited-copy.ts';
import type { PlainSentence } from './plain-sentence.ts';
import type { Scene } from './scene.ts';
import type { Content } from './sentence-scene.ts';

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
  /** For whom it is said: the office of a spokesperson, else who says it; null for the article. */
  readonly voice: string | null;
  /** What the article calls the office of a spokesperson; null for who speaks for himself. */
  readonly office: string | null;
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
  /** The amounts of a measure that the claims of its article give. */
  readonly amountsOf: (measure: string) => readonly GivenAmount[];
  /** Its sentence by its words alone. */
  readonly plain: PlainSentence;
  /** The sentence right behind its own, where its article claims something there as well. */
  readonly next: Quoted | null;
  /** The amounts that its article gives. */
  readonly figures: readonly Figure[];
  /** What its sentence gives as causes of events. */
  readonly causes: readonly Cause[];
  /** The names and rare words of its sentence. */
  readonly content: Content;
  /** What it tells of, with what its article opens with. */
  readonly scene: Scene;
  /** Whether a word, in lower case, is among the names of its article; as its scene says it. */
  readonly isNamed: (word: string) => boolean;
  /** Whether a claim of its article has a word of that stem in its sentence. */
  readonly hasWord: (stem: string) => boolean;
  /** The claims of its article that have a predicate, up to forty: itself among them. */
  readonly alikeIn: (predicate: string) => readonly Told[];
}

/**
 * Who is told to be so old, by first name and surname; undefined where one of them is missing, and in other claims. How old somebody
 * is holds wherever he is and whatever befalls him.
 */
export function agedByName(told: Told): string | undefined {
  const { predicate, quantity } = told.claim;
  if (predicate !== 'amount' || quantity?.of !== 'age') return undefined;
  const head = partyOf(told, 'of')?.head;
  return head?.includes(' ') ? head : undefined;
}

/** Whether both say how old one person is, whom they name in full. */
export function areAgesOfOne(a: Told, b: Told): boolean {
  const who = agedByName(a);
  return who !== undefined && who === agedByName(b);
}

/** The party that plays a role; the first where there are several. */
export function partyOf(told: Told, role: string): Party | undefined {
  return told.parties.find((party) => party.role === role);
}
