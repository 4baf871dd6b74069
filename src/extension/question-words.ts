import * as vscode from 'vscode';
import type { QuestionItem } from '../protocol-items/question.ts';
import { byValue, spelling } from './answer-values.ts';
import { labelWords } from './label-words.ts';
import { isOpenConflict, isSettled } from './question-state.ts';
import { verdictLook } from './verdict-words.ts';

/** How many values a row shows of its answers. */
const VALUES = 6;

/** What stands behind a question in its row: who judged it, and the values that were given. */
export function questionDescription(question: QuestionItem): string {
  const { answers, dismissed, reported, relation, more } = question;
  if (dismissed !== null) return dismissed || vscode.l10n.t('no reason given');
  const between = relation === 'update' ? ' → ' : ' ≠ ';
  const values = [...byValue(answers).values()].map(spelling);
  const shown = relation === 'agreement' ? values.slice(0, 1) : values.slice(0, VALUES);
  if (relation !== 'agreement' && (values.length > VALUES || more > 0)) shown.push('…');
  const judged = question.verdicts.at(-1);
  return [
    judged
      ? vscode.l10n.t('{0} by {1}', verdictLook(judged.verdict).word, judged.by)
      : isSettled(question)
        ? vscode.l10n.t('settled')
        : null,
    answers.some(({ isStale }) => isStale) ? vscode.l10n.t('an older figure is repeated') : null,
    shown.join(between),
    relation === 'agreement' ? witnesses(question) : null,
    ...reported.slice(-1).map(({ label }) => labelWords(label).reported),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** All that is known of a question: why it is listed, and what people said about it. */
export function questionTooltip(question: QuestionItem): string {
  const { reasons, reported, dismissed, verdicts } = question;
  const lines = [question.question, witnesses(question)];
  if (dismissed !== null) lines.push(vscode.l10n.t('Dismissed: {0}', dismissed || '–'));
  for (const { label, by } of reported) lines.push(`${by}: ${labelWords(label).reported}`);
  for (const { verdict, by, comment } of verdicts) {
    const said = vscode.l10n.t('{0} by {1}', verdictLook(verdict).word, by);
    lines.push(comment ? `${said}: ${comment}` : said);
  }
  if (reasons.length > 0)
    lines.push('', vscode.l10n.t('Why it is listed:'), ...reasons.map((why) => `– ${why}`));
  if (isOpenConflict(question))
    lines.push('', vscode.l10n.t('Mark one of the answers to settle it, or dismiss the question.'));
  return lines.join('\n');
}

/** `5 articles, 1 source`: reprints, and articles that quote one speaker, are one source. */
export function witnesses({
  articles,
  sources,
}: Pick<QuestionItem, 'articles' | 'sources'>): string {
  return vscode.l10n.t(
    '{0}, {1}',
    articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', articles),
    sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources),
  );
}
