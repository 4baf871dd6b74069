import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import type { Answer, Question } from '../core/questions/question.ts';
import { commands } from '../protocol.ts';
import { valueOf } from './answer-value.ts';
import type { Here } from './here.ts';
import { dismissals } from './questions.ts';

/** Above each claim that others answer too: how many differ, and how many independent sources agree. */
export function codeLenses({ folder, file, analysis, lines }: Here): CodeLens[] {
  const dismissed = dismissals(folder);
  const questions = folder
    .questions(file)
    .filter(({ id, relation }) => relation !== 'update' && !dismissed.has(id));
  return analysis.claims.flatMap((claim) =>
    questions
      .filter(({ answers }) =>
        answers.some((answer) => answer.file === file && answer.claim === claim.id),
      )
      .map((question) => ({
        range: lines.rangeOf(claim),
        command: {
          title: titleOf(question, claim.id, file),
          command: commands.compare,
          arguments: [
            {
              folder: folder.uri,
              question: question.id,
              answer: { uri: folder.uriOf(file), claim: claim.id },
            },
          ],
        },
      })),
  );
}

function titleOf({ answers, relation }: Question, claim: string, file: string): string {
  const own = answers.find((answer) => answer.file === file && answer.claim === claim)!;
  if (relation === 'agreement') {
    const sources = new Set(answers.map(({ witness }) => witness)).size;
    return sources === 1
      ? l10n.t('✓ {0} articles agree · 1 source', articlesIn(answers))
      : l10n.t('✓ {0} articles agree · {1} sources', articlesIn(answers), sources);
  }
  const value = valueOf(own);
  const differing = answers.filter((answer) => valueOf(answer) !== value);
  const articles = articlesIn(differing);
  return articles === 1
    ? l10n.t('≠ 1 article says otherwise · Compare')
    : l10n.t('≠ {0} articles say otherwise · Compare', articles);
}

function articlesIn(answers: readonly Answer[]): number {
  return new Set(answers.map(({ file }) => file)).size;
}
