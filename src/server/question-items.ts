import { labelsByQuestion } from '../core/annotations/labelled-set.ts';
import { publishedDay } from '../core/article/published-day.ts';
import { questionVerdicts } from '../core/annotations/question-verdicts.ts';
import type { Answer, Question } from '../core/questions/question.ts';
import { someAnswers } from '../core/questions/some-answers.ts';
import type { QuestionItem } from '../protocol-items/question.ts';
import { valueOf } from './answer-value.ts';
import type { Folder } from './folder.ts';
import { locate, rangeIn } from './here.ts';
import { markOn, verdictOf } from './placed-marks.ts';
import { dismissals } from './questions.ts';
import { staleAnswers } from './stale.ts';
import { translate } from './translate.ts';
import { showAnswer, sourceOf } from './wording.ts';

/** All questions of a folder with their answers, for the views. */
export type QuestionItems = (folder: Folder) => QuestionItem[];

/** What people have said about whole questions, by question. */
interface Said {
  readonly dismissed: ReturnType<typeof dismissals>;
  readonly labels: ReturnType<typeof labelsByQuestion>;
  readonly verdicts: ReturnType<typeof questionVerdicts>;
}

/**
 * Remembers what it told: a list of thousands is asked for after every edit, and nearly all of it is as it was. So long as
 * all that an item is made from is the same, the item is.
 */
export function createQuestionItems(): QuestionItems {
  const known = new WeakMap<Question, { basis: readonly unknown[]; item: QuestionItem }>();
  return (folder) => {
    const records = folder.store.all();
    const [labels, verdicts] = [labelsByQuestion(records), questionVerdicts(records)];
    const said: Said = { dismissed: dismissals(folder), labels, verdicts };
    return folder.questions().map((question) => {
      const basis = basisOf(folder, question, said);
      const before = known.get(question);
      if (before && isSame(before.basis, basis)) return before.item;
      const item = itemOf(folder, question, said);
      known.set(question, { basis, item });
      return item;
    });
  };
}

/** All that an item is made from beside its question, which is another one when the text of an answer is. */
function basisOf(
  folder: Folder,
  { id, answers }: Question,
  { dismissed, labels, verdicts }: Said,
): readonly unknown[] {
  const { article, reprintOf } = folder.listing();
  const basis: unknown[] = [dismissed.get(id), labels.get(id), verdicts.get(id)];
  for (const { file } of answers)
    basis.push(folder.lines(file), article(file), reprintOf(file), ...folder.marksOf(file));
  return basis;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

function itemOf(
  folder: Folder,
  question: Question,
  { dismissed, labels, verdicts }: Said,
): QuestionItem {
  const listing = folder.listing();
  const stale = staleAnswers(folder, question);
  const markOf = (answer: Answer) => markOn(answer, folder.marksOf(answer.file));
  const isNeeded = (answer: Answer) => stale.has(answer) || markOf(answer) !== undefined;
  const { shown, more } = someAnswers(question.answers, valueOf, isNeeded);
  return {
    id: question.id,
    folder: folder.uri,
    kind: question.kind,
    relation: question.relation,
    question: question.question,
    strength: question.strength,
    reasons: question.reasons.map(translate),
    dismissed: dismissed.get(question.id) ?? null,
    reported: [...(labels.get(question.id) ?? [])].map(([by, label]) => ({ by, label })),
    verdicts: verdicts.get(question.id) ?? [],
    articles: new Set(question.answers.map(({ file }) => file)).size,
    sources: new Set(question.answers.map(({ witness }) => witness)).size,
    more,
    answers: shown.map((answer) => {
      const article = listing.article(answer.file)!;
      const { text, quantity, speaker } = answer.shown;
      const { uri, range } = locate(folder, answer.file, answer);
      // Field by field: a spread takes several times as long.
      return {
        uri,
        range,
        text,
        claim: answer.claim,
        differs: quantity ? rangeIn(folder, answer.file, quantity) : range,
        answer: showAnswer(answer.answer),
        value: valueOf(answer),
        source: sourceOf(article, answer.file),
        published: publishedDay(article),
        isReprint: listing.reprintOf(answer.file) !== null,
        speaker,
        isStale: stale.has(answer),
        witness: answer.witness,
        verdict: verdictOf(markOf(answer)),
      };
    }),
  };
}
