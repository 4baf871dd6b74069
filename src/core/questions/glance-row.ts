/** The columns of a claim, of 32 bits each. */
export const FLAGS = 0;
export const CLUSTER = 1;
export const SENTENCE = 2;
export const DAY = 3;
export const PREDICATE = 4;
export const SPEAKER = 5;
/** How many words the sentence has. */
export const LENGTH = 6;
/** What its number counts, and in which unit. */
export const COUNTED = 7;
/** Marks of the words of the sentence. */
export const WORDS = 8;
export const OF_SENTENCE = 8;
/** Who acts, and whom or what is acted upon: marks of words and ids. */
export const OF_PARTY = 5;
export const AGENT = WORDS + OF_SENTENCE;
export const PATIENT = AGENT + OF_PARTY;
/** Marks of what it counts, whatever its verb; see `compareCounts`. */
export const THINGS = PATIENT + OF_PARTY;
/** Marks of the names and rare words of the sentence; see `areOneTelling`. */
export const TELLING = THINGS + 1;
export const OF_TELLING = 4;
/** How many these words are, and how many of them have no mark of their own. */
export const TOLD = TELLING + OF_TELLING;
export const UNMARKED = TOLD + 1;
/** Marks of the amounts of the sentence; see `compareAmountsByWords`. */
export const AMOUNTS = UNMARKED + 1;
/** See `windowOf`. */
export const WINDOW = AMOUNTS + 1;
/** The day that `sameTime` looks at; see `dayOf`. */
export const TIME = WINDOW + 1;
/** The first and last day of when it happened; see `happened`. */
export const HAPPENED = TIME + 1;
/** Beyond how many days two dates of it are of two occasions; see `mostDaysOf`. */
export const OCCASION = HAPPENED + 2;
/** Marks of the events of which it gives the cause; see `compareCauses`. */
export const CAUSES = OCCASION + 1;
/** The words of the places of its scene, as hashes; none where there are too many. */
export const PLACES = CAUSES + 1;
export const MOST_PLACES = 4;
/** For whom it is said. */
export const VOICE = PLACES + MOST_PLACES;
export const WIDTH = VOICE + 1;

export const LEADS = 1 << 0;
export const IS_LONG = 1 << 1;
export const IS_QUOTE = 1 << 2;
export const HAS_EVENT = 1 << 3;
export const HAS_DAY = 1 << 4;
export const HAPPENS_ONCE = 1 << 5;
export const IS_COUNT = 1 << 6;
export const IS_OFFICE = 1 << 7;
export const IS_CLASS = 1 << 8;
export const IS_EMPTY = 1 << 9;
export const IS_SOLE = 1 << 10;
export const HAS_OPPOSITE = 1 << 11;
export const DENIES = 1 << 12;
/** Of nobody it is told: *no group claimed it*. */
export const OF_NOBODY = 1 << 13;
/** See `isWhole`: who and whom are told; who alone, by name; whom alone, by a name or a description. */
export const WHO_AND_WHOM = 1 << 14;
export const WHO_ALONE = 1 << 15;
export const WHOM_ALONE = 1 << 16;
export const WHOLE = WHO_AND_WHOM | WHO_ALONE | WHOM_ALONE;
export const NO_WHOM = 1 << 17;
/** See `isPointed`. */
export const IS_POINTED = 1 << 18;
/** Says who fills a role. */
export const IS_IDENTITY = 1 << 19;
/** Told as not so; see `isNo`. */
export const IS_NO = 1 << 20;
/** See `isNever`. */
export const IS_NEVER = 1 << 21;
/** See `isPlaced` and `isRoleOfName`: whether both articles tell of one place does not matter. */
export const IS_PLACED = 1 << 22;
export const HAS_TIME = 1 << 23;
export const HAS_HAPPENED = 1 << 24;
/** See `sidesOf`. */
export const HAS_SIDES = 1 << 25;
/** See `isClocked`. */
export const IS_CLOCKED = 1 << 26;
/** Three bits: the weekday with which its article opens; see `Scene.newsDay`. */
export const NEWS_DAY = 7 << 27;
