import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Here } from './here.ts';
import { translate } from './translate.ts';

/** The slips inside a document: a weekday that is not that of its date, a number only the headline has. */
export function notes({ analysis, lines }: Here): Diagnostic[] {
  return analysis.notes.map((note) => ({
    range: lines.rangeOf(note),
    severity: DiagnosticSeverity.Information,
    source: 'Crosscheck',
    code: note.kind,
    message: translate(note.message),
  }));
}
