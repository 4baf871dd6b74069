import { analyse, type Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import { createFolderYears } from './article/folder-years.ts';
import { isSameLesson, type Lesson } from './article/lesson.ts';
import type { PagePrint } from './article/page-print.ts';
import { createRecurringLines } from './article/recurring-lines.ts';
import { createReprints } from './article/reprints.ts';
import { keepAll, type Archive } from './archive.ts';
import type { Day } from './calendar/day.ts';
import { createDateDoubts } from './date-doubts.ts';
import { noCorrections, type Corrections } from './article/corrections.ts';
import type { Claim } from './claims/claim.ts';
import { isListed, packListed, unpackListed, type ListedClaim } from './claims/listed-claim.ts';
import type { Entity } from './entities/entity.ts';
import { nameFilter, unfiltered } from './entities/apply-rulings.ts';
import { createEntityIndex, type Bearer } from './entities/entity-index.ts';
import { createKeptMentions } from './entities/kept-mentions.ts';
import { withListedNames } from './entities/listed-names.ts';
import type { Mention } from './entities/mention.ts';
import { noRulings, type Rulings } from './entities/rulings.ts';
import type { Comparison } from './questions/comparison.ts';
import { createEarlierWork, type Kept } from './questions/earlier-work.ts';
import type { FileClaims } from './questions/file-claims.ts';
import type { FiledClaims } from './questions/filed-claims.ts';
import type { PairsAway, Related } from './questions/pairs-away.ts';
import type { SentArticle } from './questions/sent-article.ts';
import { createQuestionIndex, type ClaimAddress } from './questions/question-index.ts';
import type { Question } from './questions/question.ts';
import { detached } from './text/detached.ts';
import type { Tools } from './tools.ts';

/** A value at its place in one file of the folder. */
export interface InFile<T> {
  readonly file: string;
  readonly value: T;
}

/**
 * All articles of one folder. What one file says is analysed once, when it is put; what the files say
 * together is kept in indexes by key, so that a change costs work in proportion to the changed file.
 */
export interface Corpus {
  /**
   * Adds a file or replaces what was known of it. No other file is analysed again.
   *
   * @param file Path relative to the folder, with forward slashes.
   * @param text The file as decoded; all offsets that come back refer to it.
   * @param corrections What a person has said about this file.
   */
  put(file: string, text: string, corrections?: Corrections): Analysis;
  /** Adds what was found in a file elsewhere, or replaces what was known of it, as `put` does. */
  take(analysis: Analysis): Analysis;
  /** Forgets a file; nothing happens when it is not known. */
  remove(file: string): void;
  /**
   * Files to be put once more: other pages tell something else of them now, as that a line of theirs recurs there and is
   * no part of the article, or of which year they are. The corpus keeps no texts. Once all of them were put there are
   * none.
   */
  outdated(): readonly string[];
  /** What the other pages of the folder tell of a file, as it was last put. */
  lessonFor(file: string): Lesson;
  /**
   * Takes what people have said about names, in place of what they said before. It holds at once for every
   * file, with one exception: newly listed names are found in files that are put after it.
   */
  rule(rulings: Rulings): void;
  /**
   * Joins the names and copies of what has been put so far, and compares nothing. Called now and then while a folder
   * is put together, it leaves no long step to whoever asks next.
   */
  join(): void;
  /**
   * Does some of the work that questions and doubts wait for, and at least a step of it, so that whoever asks next waits
   * less. What is left is done when somebody asks.
   *
   * @param isOver Asked after each step, of a few milliseconds.
   * @returns Whether nothing is left.
   */
  advance(isOver: () => boolean): boolean;
  /**
   * Does some of the same work, for those files alone that were there when names and copies were last joined. While a
   * folder is read, what still comes says other things of many names: what it changes is done over again once, not
   * with each file.
   *
   * @returns Whether nothing of that is left.
   */
  advanceJoined(isOver: () => boolean): boolean;
  /**
   * Takes an article of which the claims are to be filed since names and copies were last joined, for another thread;
   * whatever is not brought back is filed when somebody asks. What an earlier start has filed is put in at once.
   *
   * @param isOver Asked after each of those: nothing is taken when it says so.
   * @returns Undefined where nothing is taken, null where nothing is left to be.
   */
  takeToFile(isOver: () => boolean): SentArticle | null | undefined;
  /** Brings back what is filed of an article; it is left out where that says something else now. */
  bringFiled(article: SentArticle, filed: FiledClaims): void;
  /** The same for pairs of claims, once nothing is left to be filed; see `QuestionIndex.takePairs`. */
  takePairs(isOver: () => boolean): PairsAway | null | undefined;
  bringBack(pairs: PairsAway, related: Related): void;
  /**
   * Keeps some of what was compared for the next start, to be called when nothing is left of `advance`; after that
   * nothing more is kept.
   *
   * @param isOver Asked after each file.
   * @returns Whether nothing is left.
   */
  keep(isOver: () => boolean): boolean;
  /** Lets go of what is only at hand so that the next question is answered quickly: nobody asks anything for a while. */
  rest(): void;
  /** Every known file, articles or not, in the order of their paths. */
  files(): readonly string[];
  analysis(file: string): Analysis | undefined;
  /** What a file is, at hand for every file: for lists of many. */
  article(file: string): Article | undefined;
  /** How many claims a file has; 0 for one that is not known. */
  claimCount(file: string): number;
  /** What a list shows of the claims of a file, by place; none for one that is not known. */
  listedClaims(file: string): readonly ListedClaim[];
  entities(): readonly Entity[];
  /** Who one of an article's characters is in the whole folder. */
  entityOf(file: string, character: number): Entity | undefined;
  /** Whom an ambiguous short name could mean, the likeliest first; none where it is known. */
  candidatesOf(file: string, character: number): readonly Entity[];
  /** The names that were joined into an entity, those that hold in the whole folder first. */
  bearersOf(entity: string): readonly Bearer[];
  /** Every mention of an entity, by file and place. */
  mentionsOf(entity: string): readonly InFile<Mention>[];
  /** All files that carry the same copy, this one too, the earliest first. */
  copiesOf(file: string): readonly string[];
  /** What the other articles say against the date of this one, in words; `published.doubts` is what it says itself. */
  doubtsOf(file: string): readonly string[];
  /** The days of publication that those doubts speak for. */
  otherDatesOf(file: string): readonly Day[];
  claim(file: string, id: string): Claim | undefined;
  /** All questions with two or more answers, the most urgent first. */
  questions(): readonly Question[];
  questionsOf(file: string): readonly Question[];
  /** The same, of the folder or of one file, as far as articles have been compared: nothing is waited for. */
  questionsSoFar(file?: string): readonly Question[];
  /** Compares any two claims: why they are listed, or why not; undefined for an unknown claim. */
  explain(a: ClaimAddress, b: ClaimAddress): Comparison | undefined;
}

/** What is at hand of every file. */
interface Head {
  readonly article: Article;
  /** How often each character is named. */
  readonly weights: readonly number[];
  readonly claimCount: number;
  /** Whether people's words about names change what was read. */
  readonly isFiltered: boolean;
  readonly lesson: Lesson;
}

/**
 * An empty corpus.
 *
 * @param archive Where analyses are kept, as they were read, before people's words about names are applied; the
 *   corpus itself keeps only what its indexes need.
 * @param kept What an earlier start has compared, of the same version of the rules.
 */
export function createCorpus(tools: Tools, archive: Archive = keepAll(), kept?: Kept): Corpus {
  const heads = new Map<string, Head>();
  const mentions = createKeptMentions();
  let filter = nameFilter(noRulings);
  let filtered = new WeakMap<Analysis, Analysis>();
  let forFolder = tools;

  const index = createEntityIndex();
  const reprints = createReprints();
  const lines = createRecurringLines();
  const years = createFolderYears();
  const lessonFor = (file: string): Lesson => ({ recurring: lines.of(file), year: years.of(file) });
  const dates = createDateDoubts({
    articleOf: (file) => heads.get(file)?.article,
    idsOf: index.idsOf,
    copiesOf: reprints.clusterOf,
  });
  const asked = createQuestionIndex(kept && createEarlierWork(kept));
  /** How each file hangs together with the others, as the questions were last told. */
  const ties = new Map<string, string>();
  /** Files that came, changed or went since. */
  const changed = new Set<string>();
  /** Files whose ties may be others than were told. */
  const stale = new Set<string>();
  /** Articles of which the claims are filed in another thread meanwhile, by names for all that this depends on. */
  const away = new Map<SentArticle, string>();
  /** Files of which the others may tell something else than when they were read. */
  const outdated = new Set<string>();

  function teach(file: string, print: PagePrint): void {
    lines.put(file, print);
    years.put(file, print.dated);
  }

  function take(found: Analysis): Analysis {
    // A text that is opened or closed says what it said before: nothing of the folder is worked out anew.
    if (archive.put(found) && heads.has(found.file)) return shownOf(found);
    teach(found.file, found.print);
    outdated.add(found.file);
    ties.delete(found.file);
    reprints.put(found.file, { sketch: found.sketch, published: publishedOf(found) });
    return show(found);
  }

  /** Applies people's words about names to one file. */
  function show(found: Analysis): Analysis {
    const { file } = found;
    const shown = shownOf(found);
    heads.set(file, headOf(shown, shown !== found));
    mentions.put(file, shown.mentions);
    archive.putListed(file, packListed(shown.claims));
    dates.put(shown);
    index.put(file, detached(shown.characters));
    ties.delete(file);
    changed.add(file);
    return shown;
  }

  function shownOf(found: Analysis): Analysis {
    let shown = filtered.get(found);
    if (!shown) filtered.set(found, (shown = filter(found)));
    return shown;
  }

  function analysis(file: string): Analysis | undefined {
    const found = archive.get(file);
    return found && shownOf(found);
  }

  function tieOf(file: string) {
    const ids = index.idsOf(file);
    const copies = reprints.clusterOf(file);
    const wire = copies.map((copy) => heads.get(copy)?.article.agency).find(Boolean);
    const cluster = wire ? `wire ${wire}` : `copy ${copies[0]}`;
    return { ids, cluster, signature: JSON.stringify([ids, cluster]) };
  }

  /** Finds the files whose ties to the others may have changed. */
  function join(): void {
    const files = new Set([...changed, ...index.changes(), ...reprints.changes()]);
    changed.clear();
    if (files.size > 0) dates.change(files);
    for (const file of files) stale.add(file);
  }

  /** Tells the questions of every file whose ties to the others have changed, and of no other. */
  function advance(isOver: () => boolean): boolean {
    join();
    return advanceJoined(isOver);
  }

  function advanceJoined(isOver: () => boolean): boolean {
    // Whoever asks waits for nobody else.
    for (const { file } of away.keys()) stale.add(file);
    away.clear();
    for (const file of stale) {
      stale.delete(file);
      tellQuestions(file);
      if (isOver()) return false;
    }
    return asked.advance(isOver);
  }

  const settle = () => void advance(() => false);

  function tellQuestions(file: string): void {
    const tied = tiedClaims(file);
    if (!tied) return;
    ties.set(file, tied.signature);
    asked.put(file, tied.claims);
  }

  /** The claims of a file as they hang together with the others now; null where that has been told. */
  function tiedClaims(file: string) {
    const head = heads.get(file);
    if (!head) return null;
    const { ids, cluster, signature } = tieOf(file);
    if (ties.get(file) === signature) return null;
    const published = publishedOf(head);
    const { weights } = head;
    const send = () => ({
      ...{ file, published, cluster, weights, ids },
      packed: archive.packed!(file)!,
    });
    const name = () => JSON.stringify([file, archive.nameOf(file), published, weights, signature]);
    const claims: FileClaims = {
      published,
      cluster,
      weights,
      claims: () => archive.claims(file)!,
      entityOf: (character: number) => ids[character],
      name,
      send: archive.packed && send,
    };
    return { signature, name, claims };
  }

  function takeToFile(isOver: () => boolean): SentArticle | null | undefined {
    for (const file of stale) {
      stale.delete(file);
      const tied = tiedClaims(file);
      if (tied?.claims.send && !asked.putKnown(file, tied.claims)) {
        ties.delete(file);
        const sent = tied.claims.send();
        away.set(sent, tied.name());
        return sent;
      }
      if (tied) ties.set(file, tied.signature);
      if (tied && !tied.claims.send) asked.put(file, tied.claims);
      if (isOver()) return undefined;
    }
    return null;
  }

  function bringFiled(sent: SentArticle, filed: FiledClaims): void {
    const name = away.get(sent);
    if (!away.delete(sent)) return;
    const { file } = sent;
    const tied = tiedClaims(file);
    // What is other now is stale, or will be found to be.
    if (tied?.name() !== name) return;
    ties.set(file, tied!.signature);
    asked.put(file, tied!.claims, filed);
  }

  return {
    put(file, text, corrections = noCorrections) {
      const learn = (print: PagePrint) => {
        teach(file, print);
        return lessonFor(file);
      };
      return take(analyse(file, text, corrections, forFolder, learn));
    },
    take,
    join,
    advance,
    advanceJoined,
    takeToFile,
    bringFiled,
    takePairs: asked.takePairs,
    bringBack: asked.bringBack,
    keep: (isOver) => advance(isOver) && asked.keep(isOver),
    rest() {
      archive.rest();
      asked.rest();
    },
    lessonFor,
    outdated() {
      for (const file of [...lines.changes(), ...years.changes()]) outdated.add(file);
      for (const file of outdated) {
        const then = heads.get(file)?.lesson;
        if (!then || isSameLesson(lessonFor(file), then)) outdated.delete(file);
      }
      return [...outdated].sort();
    },
    rule(rulings) {
      const before = filter;
      filter = nameFilter(rulings);
      filtered = new WeakMap();
      forFolder = { ...tools, names: withListedNames(tools.names, rulings.listed) };
      index.rule(rulings);
      if (before === unfiltered && filter === unfiltered) return;
      for (const [file, { isFiltered }] of heads) {
        const found = archive.get(file)!;
        if (isFiltered || shownOf(found) !== found) show(found);
      }
    },
    remove(file) {
      archive.remove(file);
      heads.delete(file);
      mentions.remove(file);
      dates.remove(file);
      index.remove(file);
      reprints.remove(file);
      lines.remove(file);
      years.remove(file);
      asked.remove(file);
      ties.delete(file);
      changed.add(file);
    },
    files: () => [...heads.keys()].sort(),
    analysis,
    article: (file) => heads.get(file)?.article,
    claimCount: (file) => heads.get(file)?.claimCount ?? 0,
    listedClaims(file) {
      const packed = archive.listed(file);
      return packed ? unpackListed(packed) : [];
    },
    entities: index.entities,
    entityOf: index.entityOf,
    candidatesOf: index.candidatesOf,
    bearersOf: index.bearersOf,
    mentionsOf: (entity) =>
      index
        .membersOf(entity)
        .flatMap(({ file, character }) =>
          mentions.of(file, character).map((value) => ({ file, value })),
        ),
    copiesOf: reprints.clusterOf,
    doubtsOf(file) {
      join();
      return dates.doubtsOf(file).map(({ message }) => message);
    },
    otherDatesOf(file) {
      join();
      return dates.doubtsOf(file).map(({ otherDate }) => otherDate);
    },
    claim(file, id) {
      settle();
      return asked.claim({ file, claim: id });
    },
    questions() {
      settle();
      return asked.questions();
    },
    questionsOf(file) {
      settle();
      return asked.questionsOf(file);
    },
    questionsSoFar: asked.questionsSoFar,
    explain(a, b) {
      settle();
      return asked.explain(a, b);
    },
  };
}

function publishedOf({ article }: Pick<Analysis, 'article'>): Day | null {
  return article.published?.value.slice(0, 10) ?? null;
}

function headOf(
  { article, mentions, characters, claims, lesson }: Analysis,
  isFiltered: boolean,
): Head {
  const weights = characters.map(() => 0);
  for (const { character } of mentions) weights[character]!++;
  return {
    article: detached(article),
    weights,
    claimCount: claims.filter(isListed).length,
    isFiltered,
    lesson,
  };
}
