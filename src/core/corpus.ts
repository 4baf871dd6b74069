import { analyse, type Analysis } from './analysis.ts';
import { headOf, type ArticleHead } from './article-head.ts';
import type { Article } from './article/article.ts';
import type { Lesson } from './article/lesson.ts';
import { createLessons } from './article/lessons.ts';
import type { PagePrint } from './article/page-print.ts';
import { publishedDay } from './article/published-day.ts';
import { createReprints } from './article/reprints.ts';
import { keepAll, type Archive } from './archive.ts';
import type { Day } from './calendar/day.ts';
import { createCorpusWork, type CorpusWork } from './corpus-work.ts';
import { createDateDoubts } from './date-doubts.ts';
import { noCorrections, type Corrections } from './article/corrections.ts';
import type { Claim } from './claims/claim.ts';
import { packListed, unpackListed, type ListedClaim } from './claims/listed-claim.ts';
import type { Entity } from './entities/entity.ts';
import { createEntityIndex, type Bearer } from './entities/entity-index.ts';
import { createKeptMentions } from './entities/kept-mentions.ts';
import type { Mention } from './entities/mention.ts';
import type { Rulings } from './entities/rulings.ts';
import { createQuestionFeed } from './question-feed.ts';
import type { Comparison } from './questions/comparison.ts';
import { createEarlierWork, type Kept } from './questions/earlier-work.ts';
import { createQuestionIndex, type ClaimAddress } from './questions/question-index.ts';
import type { Question } from './questions/question.ts';
import { createRuledAnalyses } from './ruled-analyses.ts';
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
export interface Corpus extends CorpusWork {
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

/**
 * An empty corpus.
 *
 * @param archive Where analyses are kept, as they were read, before people's words about names are applied; the
 *   corpus itself keeps only what its indexes need.
 * @param kept What an earlier start has compared, of the same version of the rules.
 */
export function createCorpus(tools: Tools, archive: Archive = keepAll(), kept?: Kept): Corpus {
  const heads = new Map<string, ArticleHead>();
  const mentions = createKeptMentions();
  const ruled = createRuledAnalyses(tools);

  const index = createEntityIndex();
  const reprints = createReprints();
  const lessons = createLessons();
  const dates = createDateDoubts({
    articleOf: (file) => heads.get(file)?.article,
    idsOf: index.idsOf,
    copiesOf: reprints.clusterOf,
  });
  const asked = createQuestionIndex(kept && createEarlierWork(kept));
  const feed = createQuestionFeed({
    ...{ archive, index, reprints, questions: asked },
    articleOf: (file) => heads.get(file),
  });

  const { settle, ...work } = createCorpusWork({ archive, dates, feed, questions: asked });
  const { join } = work;

  function take(found: Analysis): Analysis {
    // A text that is opened or closed says what it said before: nothing of the folder is worked out anew.
    if (archive.put(found) && heads.has(found.file)) return ruled.shown(found);
    lessons.put(found.file, found.print);
    reprints.put(found.file, { sketch: found.sketch, published: publishedDay(found.article) });
    return show(found);
  }

  /** Applies people's words about names to one file. */
  function show(found: Analysis): Analysis {
    const { file } = found;
    const shown = ruled.shown(found);
    heads.set(file, headOf(shown, shown !== found));
    mentions.put(file, shown.mentions);
    archive.putListed(file, packListed(shown.claims));
    dates.put(shown);
    index.put(file, detached(shown.characters));
    feed.change(file);
    return shown;
  }

  function analysis(file: string): Analysis | undefined {
    const found = archive.get(file);
    return found && ruled.shown(found);
  }

  return {
    put(file, text, corrections = noCorrections) {
      const learn = (print: PagePrint) => {
        lessons.put(file, print);
        return lessons.for(file);
      };
      return take(analyse(file, text, corrections, ruled.tools(), learn));
    },
    take,
    ...work,
    lessonFor: lessons.for,
    outdated: () => lessons.outdated((file) => heads.get(file)?.lesson),
    rule(rulings) {
      const mayChange = ruled.rule(rulings);
      index.rule(rulings);
      if (!mayChange) return;
      for (const [file, { isRuled }] of heads) {
        const found = archive.get(file)!;
        if (isRuled || ruled.shown(found) !== found) show(found);
      }
    },
    remove(file) {
      archive.remove(file);
      heads.delete(file);
      mentions.remove(file);
      dates.remove(file);
      index.remove(file);
      reprints.remove(file);
      lessons.remove(file);
      asked.remove(file);
      feed.change(file);
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
