import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.ts';
import type { TimeExpression } from '../core/time/time-expression.ts';
import { commands, type ChooseTimeParams } from '../protocol.ts';
import { within, type Here } from './here.ts';
import { notes } from './notes.ts';
import { translate } from './translate.ts';
import { dayWithName, showTime } from './time-wording.ts';

/** The most times that a selection may hold for their readings to be offered. */
const most = 2;

/** What a person may choose for the times at a place: the other reading, or how a weekday fits its date. */
export function timeActions(at: Here, range: Range): CodeAction[] {
  const slips = within(at, at.analysis.notes, range).flatMap((note) =>
    note.kind === 'weekday-mismatch' ? [note] : [],
  );
  const settled = new Set(slips.flatMap(({ times }) => times.map(({ start }) => start)));
  const times = within(at, at.analysis.times, range).filter(({ start }) => !settled.has(start));
  if (times.length > most) times.length = 0;
  return [
    ...slips.flatMap((slip) =>
      slip.readings.map(({ value, label }) => ({
        ...action(l10n.t('Read as {0}', translate(label)), choiceOf(at, slip.times, value)),
        diagnostics: notes(at).filter(
          ({ message, code }) => code === slip.kind && message === translate(slip.message),
        ),
      })),
    ),
    ...times.flatMap((time) => {
      const choice = otherReading(at, time);
      return choice ? [action(choice.title, choice.params)] : [];
    }),
  ];
}

/** The choice that is left for an expression: its other reading, or the machine's instead of a person's. */
export function otherReading(
  at: Here,
  time: TimeExpression,
): { readonly title: string; readonly params: ChooseTimeParams } | null {
  const { alternative, chosen } = time;
  if (chosen) {
    const title = alternative
      ? l10n.t('Go back to Crosscheck’s reading: {0}', meaningOf(alternative))
      : l10n.t('Go back to Crosscheck’s reading');
    return { title, params: choiceOf(at, [time], null) };
  }
  if (alternative === null || alternative === time.value) return null;
  return {
    title: l10n.t('Use the other reading: {0}', meaningOf(alternative)),
    params: choiceOf(at, [time], alternative),
  };
}

function choiceOf(at: Here, spans: readonly Span[], value: string | null): ChooseTimeParams {
  return { uri: at.uri, ranges: spans.map((span) => at.lines.rangeOf(span)), value };
}

function meaningOf(value: string): string {
  return dayWithName(value) ?? showTime(value) ?? value;
}

function action(title: string, params: ChooseTimeParams): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: commands.chooseTime, arguments: [params] },
  };
}
