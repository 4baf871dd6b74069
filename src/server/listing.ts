import type { Corpus } from '../core/corpus.ts';
import type { Question } from '../core/questions/question.ts';
import type { ArticleLabel, Listed } from './last-listed.ts';
import { reprintOf } from './reprint.ts';

/** What lists of questions are filled from. */
export interface Listing {
  questions(file?: string): readonly Question[];
  article(file: string): ArticleLabel | undefined;
  /** The earliest file that carries the same article; null where this file is it. */
  reprintOf(file: string): string | null;
}

/** What a folder that has been read says. */
export function listingOf(corpus: Corpus): Listing {
  return {
    questions: (file) => (file === undefined ? corpus.questions() : corpus.questionsOf(file)),
    article: corpus.article,
    reprintOf: (file) => reprintOf(corpus, file),
  };
}

/** What has been compared so far of a folder that is being read: nobody waits for the rest. */
export function listingSoFar(corpus: Corpus): Listing {
  return { ...listingOf(corpus), questions: corpus.questionsSoFar };
}

/** What was listed before: the questions of which every article still says the same. */
export interface Recalled extends Listing {
  /** An article says something else now, or is gone. */
  leaveOut(file: string): void;
}

/** @param isSame Whether a file still is as it was. */
export function recall(
  { questions, articles }: Listed,
  isSame: (file: string) => boolean,
): Recalled {
  const byFile = new Map<string, Question[]>();
  let all = questions.filter(({ answers }) => answers.every(({ file }) => isSame(file)));
  for (const question of all)
    for (const file of new Set(question.answers.map((answer) => answer.file))) {
      const known = byFile.get(file);
      if (known) known.push(question);
      else byFile.set(file, [question]);
    }
  return {
    questions: (file) => (file === undefined ? all : (byFile.get(file) ?? [])),
    article: (file) => articles[file],
    reprintOf: (file) => articles[file]?.reprintOf ?? null,
    leaveOut(file) {
      const gone = new Set(byFile.get(file));
      if (gone.size === 0) return;
      all = all.filter((question) => !gone.has(question));
      for (const [one, known] of byFile)
        byFile.set(
          one,
          known.filter((question) => !gone.has(question)),
        );
    },
  };
}
