import type { Answer, Question } from '../core/questions/question.ts';
import { publishedDay } from '../core/article/published-day.ts';
import type { Folder } from './folder.ts';
import { showQuantity } from './wording.ts';

/**
 * The answers of an update that give an older figure as current: the figure was published before, another
 * one has been published since, and this article does not say that it speaks of an earlier day.
 */
export function staleAnswers(folder: Folder, question: Question): ReadonlySet<Answer> {
  if (question.relation !== 'update') return new Set();
  const dated = question.answers.flatMap((answer) => {
    const { quantity, day: told } = answer.shown;
    const day = told ?? publishedDay(folder.listing().article(answer.file)!);
    // A month or a week is too coarse to say which figure was the newer one.
    if (!quantity || !day || !/^\d{4}-\d\d-\d\d$/.test(day)) return [];
    return [{ answer, day, value: showQuantity(quantity) }];
  });
  const firstDays = new Map<string, string>();
  for (const { day, value } of dated) {
    const known = firstDays.get(value);
    if (known === undefined || day < known) firstDays.set(value, day);
  }
  return new Set(
    dated
      .filter(({ day, value }) =>
        dated.some(
          (newer) => newer.value !== value && newer.day < day && firstDays.get(value)! < newer.day,
        ),
      )
      .map(({ answer }) => answer),
  );
}
