import * as l10n from '@vscode/l10n';
import { publishedDay } from '../core/article/published-day.ts';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { bareAnswer, someAnswers } from '../core/questions/some-answers.ts';
import { valueOf } from './answer-value.ts';
import type { Here } from './here.ts';
import { locate } from './here.ts';
import { openQuestions } from './questions.ts';
import { showAnswer, sourceOf } from './wording.ts';

/** The open conflicts that a document takes part in, each with links to what others say otherwise. */
export function problems({ folder, file, lines }: Here): Diagnostic[] {
  return openQuestions(folder, file).flatMap((question) => {
    const own = question.answers.filter((answer) => answer.file === file);
    return own.map((answer) => {
      const value = valueOf(answer);
      const others = question.answers.filter((other) => valueOf(other) !== value);
      const { shown, more } = someAnswers(others, valueOf);
      return {
        range: lines.rangeOf(answer.shown.quantity ?? answer),
        severity: DiagnosticSeverity.Information,
        source: 'Crosscheck',
        message:
          l10n.t('{0} Here: {1}.', question.question, bareAnswer(showAnswer(answer.answer))) +
          (more > 0
            ? ` ${l10n.t('{0} of {1} other answers are shown.', shown.length, others.length)}`
            : ''),
        relatedInformation: shown.map((other) => ({
          location: locate(folder, other.file, other),
          message: `${labelOf(folder, other.file)}: ${bareAnswer(showAnswer(other.answer))}`,
        })),
      };
    });
  });
}

function labelOf(folder: Here['folder'], file: string): string {
  const article = folder.listing().article(file)!;
  return [sourceOf(article, file), publishedDay(article)].filter(Boolean).join(', ');
}
