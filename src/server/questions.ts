import type { Question } from '../core/questions/question.ts';
import type { Folder } from './folder.ts';

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
