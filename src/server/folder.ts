import { join, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Store } from '../core/annotations/store.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Question } from '../core/questions/question.ts';
import { correctionsOf } from '../core/annotations/corrections-of.ts';
import type { Corrections } from '../core/article/corrections.ts';
import { noLesson, type Lesson } from '../core/article/lesson.ts';
import { analysisKey, type AnalysisTask } from '../node/analysis-task.ts';
import { createFolderNames, type FolderNames } from './folder-names.ts';
import type { Listed } from './last-listed.ts';
import { linesOf, type Lines } from './lines.ts';
import { listingOf, listingSoFar, recall, type Listing, type Recalled } from './listing.ts';
import { placeMarks, type PlacedMark } from '../core/annotations/place-marks.ts';

/** One folder of the workspace: its articles, what people wrote about them, and where all of it stands. */
export interface Folder {
  readonly uri: string;
  /** Absolute path. */
  readonly root: string;
  readonly corpus: Corpus;
  readonly store: Store;
  readonly names: FolderNames;
  /**
   * Takes the text of a file in, as new or as changed, and places its marks.
   *
   * @param found What `taskFor` the same text has led to, where it was analysed elsewhere.
   */
  put(file: string, text: string, found?: Analysis): void;
  /**
   * What it takes to analyse a text elsewhere, as people's words about the file and the folder now are.
   *
   * @param lesson What the other pages of the folder tell of it (`Corpus.lessonFor`).
   */
  taskFor(file: string, text: string, lesson: Lesson): AnalysisTask;
  remove(file: string): void;
  /** Notes why a file was not read, for the person. */
  refuse(file: string, why: string): void;
  whyRefused(file: string): string | undefined;
  refused(): Iterable<string>;
  lines(file: string): Lines | undefined;
  /** The marks that people set in a file, at their places in its text. */
  marksOf(file: string): readonly PlacedMark[];
  /**
   * To be called when all of the folder begins to be read, and when it has been compared. Between the two, lists show
   * what has been compared so far, or what was listed at the end of an earlier start.
   *
   * @param last What was listed then of files that the folder has now.
   */
  beginReading(last: Listed | null): void;
  endReading(): void;
  listing(): Listing;
  /** Takes note of the text of a file that was listed before and is still to be read. */
  foresee(file: string, text: string): void;
  /** A name for the text of a file and what people have said about it; undefined for one that is not known. */
  keyOf(file: string): string | undefined;
  /** The questions of the folder, or of one file, that the settings let be listed. */
  questions(file?: string): readonly Question[];
  uriOf(file: string): string;
  /** Path relative to the folder, with forward slashes; undefined for what lies elsewhere. */
  fileOf(uri: string): string | undefined;
}

interface Known {
  readonly lines: Lines;
  readonly marks: readonly PlacedMark[];
  readonly key: string;
}

/**
 * A folder of which no file has been read yet.
 *
 * @param isListed Whether the settings, at the moment of the call, let a question be listed.
 */
export function createFolder(
  uri: string,
  corpus: Corpus,
  store: Store,
  isListed: (question: Question) => boolean,
): Folder {
  const { fsPath: root, scheme } = URI.parse(uri);
  const known = new Map<string, Known>();
  const refused = new Map<string, string>();
  const names = createFolderNames(root, corpus, store);
  let listing: Listing = listingOf(corpus);
  let recalled: Recalled | null = null;

  function taskOf(
    file: string,
    text: string,
    { isArticle, published, passages, times }: Corrections,
    lesson: Lesson,
  ): AnalysisTask {
    const corrections = { isArticle, published, passages, times };
    return { file, text, corrections, listed: names.listed(), lesson };
  }

  /** @returns What people have said about the file. */
  function foresee(file: string, text: string): Corrections {
    const records = store.of(file);
    const marks = placeMarks(file, text, records);
    const corrections = correctionsOf(records, marks);
    const key = analysisKey(taskOf(file, text, corrections, noLesson));
    known.set(file, { lines: linesOf(text), marks, key });
    return corrections;
  }

  function remove(file: string): void {
    recalled?.leaveOut(file);
    corpus.remove(file);
    known.delete(file);
    refused.delete(file);
  }

  return {
    uri,
    root,
    corpus,
    store,
    names,
    taskFor(file, text, lesson) {
      const records = store.of(file);
      const corrections = correctionsOf(records, placeMarks(file, text, records));
      return taskOf(file, text, corrections, lesson);
    },
    put(file, text, found) {
      const before = known.get(file)?.key;
      const corrections = foresee(file, text);
      if (recalled && before !== known.get(file)!.key) recalled.leaveOut(file);
      if (found) corpus.take(found);
      else corpus.put(file, text, corrections);
      refused.delete(file);
    },
    remove,
    refuse(file, why) {
      remove(file);
      refused.set(file, why);
    },
    whyRefused: (file) => refused.get(file),
    refused: () => refused.keys(),
    listing: () => listing,
    beginReading(last) {
      const isSame = (file: string) => known.get(file)?.key === last?.articles[file]?.key;
      recalled = last && recall(last, isSame);
      listing = recalled ?? listingSoFar(corpus);
    },
    endReading() {
      recalled = null;
      listing = listingOf(corpus);
    },
    foresee: (file, text) => void foresee(file, text),
    keyOf: (file) => known.get(file)?.key,
    lines: (file) => known.get(file)?.lines,
    marksOf: (file) => known.get(file)?.marks ?? [],
    questions: (file) => listing.questions(file).filter(isListed),
    uriOf: (file) => URI.file(join(root, file)).toString(),
    fileOf(other) {
      const parsed = URI.parse(other);
      if (parsed.scheme !== scheme) return undefined;
      const path = relative(root, parsed.fsPath).split(sep).join('/');
      const elsewhere = path === '' || path.split('/')[0] === '..' || /^[A-Za-z]:/.test(path);
      return elsewhere ? undefined : path;
    },
  };
}
