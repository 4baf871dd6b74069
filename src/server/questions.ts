import { labelsByQuestion } from '../core/annotations/labelled-set.ts';
import { questionVerdicts } from '../core/annotations/question-verdicts.ts';
import type { Answer, Question } from '../core/questions/question.ts';
import { someAnswers } from '../core/questions/some-answers.ts';
import type { QuestionItem } from '../protocol-items.ts';
import { valueOf } from './answer-value.ts';
import type { Folder } from './folder.ts';
import { locate, rangeIn } from './here.ts';
import { markOn, verdictOf } from './placed-marks.ts';
import { staleAnswers } from './stale.ts';
import { translate } from './translate.ts';
import { publishedOn, showAnswer, sourceOf } from './wording.ts';

/** Why people have dismissed questions, by question. */
export function dismissals(folder: Folder): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const { act, target, withdrawn } of folder.store.all())
    if (act.kind === 'dismissal' && target.question && !withdrawn)
      reasons.set(target.question, act.comment ?? '');
  return reasons;
}

/** Conflicts and disputes, of the folder or of one file, that nobody has dismissed. */
export function openQuestions(folder: Folder, file?: string): readonly Question[] {
  const dismissed = dismissals(folder);
  return folder
    .questions(file)
    .filter(
      ({ id, relation }) =>
        (relation === 'conflict' || relation === 'dispute') && !dismissed.has(id),
    );
}

/** All questions of a folder with their answers, for the views. */
export function questionItems(folder: Folder): QuestionItem[] {
  const dismissed = dismissals(folder);
  const labels = labelsByQuestion(folder.store.all());
  const verdicts = questionVerdicts(folder.store.all());
  const listing = folder.listing();
  return folder.questions().map((question) => {
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
        // Field by field: a list may hold thousands, and a spread takes several times as long.
        return {
          uri,
          range,
          text,
          claim: answer.claim,
          differs: quantity ? rangeIn(folder, answer.file, quantity) : range,
          answer: showAnswer(answer.answer),
          value: valueOf(answer),
          source: sourceOf(article, answer.file),
          published: publishedOn(article),
          isReprint: listing.reprintOf(answer.file) !== null,
          speaker,
          isStale: stale.has(answer),
          witness: answer.witness,
          verdict: verdictOf(markOf(answer)),
        };
      }),
    };
  });
}
