import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Here } from './here.ts';
import { locate } from './here.ts';
import { openQuestions } from './questions.ts';
import { publishedOn, showAnswer, sourceOf } from './wording.ts';

/** The open conflicts that a document takes part in, each with links to what the others say. */
export function problems({ folder, file, lines }: Here): Diagnostic[] {
  return openQuestions(folder, file).flatMap((question) => {
    const own = question.answers.filter((answer) => answer.file === file);
    return own.map((answer) => {
      const others = question.answers.filter((other) => other !== answer);
      return {
        range: lines.rangeOf(answer.shown.quantity ?? answer),
        severity: DiagnosticSeverity.Information,
        source: 'Crosscheck',
        message: l10n.t('{0} Here: {1}.', question.question, showAnswer(answer.answer)),
        relatedInformation: others.map((other) => ({
          location: locate(folder, other.file, other),
          message: `${labelOf(folder, other.file)}: ${showAnswer(other.answer)}`,
        })),
      };
    });
  });
}

function labelOf(folder: Here['folder'], file: string): string {
  const article = folder.corpus.article(file)!;
  return [sourceOf(article, file), publishedOn(article)].filter(Boolean).join(', ');
}
