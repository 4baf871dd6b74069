import * as vscode from 'vscode';
import type { AnswerItem, QuestionItem } from '../protocol-items.ts';
import { linkCommandIds } from './command-ids.ts';
import { labelWords } from './label-words.ts';
import { row, type Row } from './tree.ts';
import { verdictLook, verdictWords } from './verdict-words.ts';

/** How many values a row shows of its answers. */
const VALUES = 6;

/** A question with more answers than these is closed at first: the next one is not to be pushed out of sight. */
const OPENED = 12;

/** One answer together with the question that it answers. */
export interface Answered {
  readonly question: QuestionItem;
  readonly answer: AnswerItem;
}

/**
 * The open conflicts, a row for each question; below them the disputes between speakers, in a group of
 * their own, and on request what was dismissed.
 */
export function conflictRows(
  questions: readonly QuestionItem[],
  showDismissed: boolean,
): readonly Row[] {
  const listed = questions.filter(isConflict);
  const open = listed.filter(({ dismissed }) => dismissed === null);
  const group = (id: string, title: string, icon: string, found: readonly QuestionItem[]) =>
    found.length === 0
      ? []
      : [
          row(title, id, {
            id: `group ${id}`,
            contextValue: 'group',
            description: String(found.length),
            iconPath: new vscode.ThemeIcon(icon),
            rows: questionRows(found),
            open: true,
          }),
        ];
  return [
    ...questionRows(open.filter(({ relation }) => relation === 'conflict')),
    ...group(
      'disputes',
      vscode.l10n.t('Disputes between speakers'),
      'comment-discussion',
      open.filter(({ relation }) => relation === 'dispute'),
    ),
    ...(showDismissed
      ? group(
          'dismissed',
          vscode.l10n.t('Dismissed'),
          'eye-closed',
          listed.filter(({ dismissed }) => dismissed !== null),
        )
      : []),
  ];
}

/** A row for each question, with its answers below; what nobody has checked comes first. */
export function questionRows(questions: readonly QuestionItem[]): readonly Row[] {
  return [...questions]
    .sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)))
    .map((question) => {
      const { icon, colour, spoken } = look(question);
      return row(question.question, question, {
        id: questionRowId(question),
        contextValue: contextOf(question),
        description: description(question),
        iconPath: new vscode.ThemeIcon(icon, new vscode.ThemeColor(`crosscheck.${colour}`)),
        tooltip: tooltip(question),
        spoken,
        command: compare(question),
        open:
          isConflict(question) &&
          question.dismissed === null &&
          !isSettled(question) &&
          question.answers.length <= OPENED,
        rows: answerRows(question),
      });
    });
}

export function questionRowId({ folder, id }: QuestionItem): string {
  return `${folder} ${id}`;
}

export function isConflict({ relation }: QuestionItem): boolean {
  return relation === 'conflict' || relation === 'dispute';
}

export function isOpenConflict(question: QuestionItem): boolean {
  return isConflict(question) && question.dismissed === null;
}

/** A person has judged the question, or one of its answers whose words still say the same. */
export function isSettled({ answers, verdicts }: QuestionItem): boolean {
  return (
    verdicts.some(({ verdict }) => verdict !== 'disputed') ||
    answers.some(({ verdict }) => verdict?.holds && verdict.verdict !== 'disputed')
  );
}

function contextOf(question: QuestionItem): string {
  if (question.dismissed !== null) return 'dismissedQuestion';
  return isConflict(question) ? 'question' : 'otherQuestion';
}

function description(question: QuestionItem): string {
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

function look(question: QuestionItem): { icon: string; colour: string; spoken: string } {
  const strength = strengthWords(question.strength);
  if (question.dismissed !== null)
    return {
      icon: 'eye-closed',
      colour: 'needsContextForeground',
      spoken: vscode.l10n.t('Dismissed'),
    };
  const judged = question.verdicts.at(-1);
  if (judged) {
    const { icon, colour, word } = verdictLook(judged.verdict);
    return { icon, colour: colour.replace('crosscheck.', ''), spoken: word };
  }
  if (question.relation === 'update')
    return {
      icon: 'graph-line',
      colour: 'needsContextForeground',
      spoken: vscode.l10n.t('Changed over time'),
    };
  if (question.relation === 'agreement')
    return { icon: 'check-all', colour: 'verifiedForeground', spoken: vscode.l10n.t('Agreement') };
  if (isSettled(question))
    return { icon: 'pass', colour: 'verifiedForeground', spoken: vscode.l10n.t('Settled') };
  const colour = 'conflictForeground';
  return question.relation === 'dispute'
    ? { icon: 'comment-discussion', colour, spoken: vscode.l10n.t('Dispute, {0}', strength) }
    : { icon: 'git-compare', colour, spoken: vscode.l10n.t('Conflict, {0}', strength) };
}

function strengthWords(strength: QuestionItem['strength']): string {
  switch (strength) {
    case 'strong':
      return vscode.l10n.t('strong');
    case 'medium':
      return vscode.l10n.t('medium');
    case 'weak':
      return vscode.l10n.t('weak');
  }
}

/**
 * Each value once, with the articles that give it below; a value of one article is a row by itself. Last, how many answers
 * are left out.
 */
function answerRows(question: QuestionItem): readonly Row[] {
  const { more } = question;
  if (more === 0) return valueRows(question);
  const label = vscode.l10n.t('and {0} more', more);
  return [
    ...valueRows(question),
    row(label, question, {
      id: `${questionRowId(question)} more`,
      contextValue: 'more',
      iconPath: new vscode.ThemeIcon('ellipsis'),
      tooltip: vscode.l10n.t('Only some of the answers are listed. The report as CSV holds all.'),
    }),
  ];
}

function valueRows(question: QuestionItem): readonly Row[] {
  return [...byValue(question.answers)].map(([value, answers]) => {
    const [first] = answers;
    if (answers.length === 1) return answerRow(question, first!, shortAnswer(first!.answer));
    return row<Answered>(
      spelling(answers),
      { question, answer: first! },
      {
        id: `${questionRowId(question)} ${value}`,
        contextValue: 'value',
        ...(question.more === 0 && { description: witnesses(countsOf(answers)) }),
        iconPath: new vscode.ThemeIcon('quote'),
        command: compare(question, first),
        rows: answers.map((answer) => answerRow(question, answer, answer.source)),
        open: isConflict(question) && answers.length <= 4,
      },
    );
  });
}

/** Answers that come to the same, in the order in which their values first come. */
function byValue(answers: readonly AnswerItem[]): ReadonlyMap<string, readonly AnswerItem[]> {
  const groups = new Map<string, AnswerItem[]>();
  for (const answer of answers)
    groups.set(answer.value, [...(groups.get(answer.value) ?? []), answer]);
  return groups;
}

/** How answers that come to the same are written at the shortest: `11` rather than `Eleven`. */
function spelling(answers: readonly AnswerItem[]): string {
  return answers
    .map(({ answer }) => shortAnswer(answer))
    .reduce((shortest, next) => (next.length < shortest.length ? next : shortest));
}

function answerRow(question: QuestionItem, answer: AnswerItem, label: string): Row<Answered> {
  const { verdict } = answer;
  const marked = verdict && verdictLook(verdict.verdict);
  const from = [
    answer.isReprint ? vscode.l10n.t('reprint') : null,
    answer.source === label ? null : answer.source,
    answer.published ?? vscode.l10n.t('no date'),
    answer.speaker,
    answer.isStale ? vscode.l10n.t('repeats an older figure') : null,
  ];
  const words = verdict && verdictWords(verdict);
  return row<Answered>(
    label,
    { question, answer },
    {
      id: `${questionRowId(question)} ${answer.uri} ${answer.claim}`,
      contextValue: 'answer',
      description: [words, ...from].filter(Boolean).join(' · '),
      iconPath: marked
        ? new vscode.ThemeIcon(marked.icon, new vscode.ThemeColor(marked.colour))
        : new vscode.ThemeIcon(answer.isStale ? 'history' : 'quote'),
      tooltip: `${answer.answer}\n${answer.source}\n“${answer.text}”`,
      command: compare(question, answer),
    },
  );
}

function compare(question: QuestionItem, answer?: AnswerItem): vscode.Command {
  const { folder, id } = question;
  const chosen = answer && { uri: answer.uri, claim: answer.claim };
  return {
    title: vscode.l10n.t('Compare'),
    command: linkCommandIds.compare,
    arguments: [{ folder, question: id, ...(chosen && { answer: chosen }) }],
  };
}

/** `5 articles, 1 source`: reprints, and articles that quote one speaker, are one source. */
function witnesses({ articles, sources }: Pick<QuestionItem, 'articles' | 'sources'>): string {
  return vscode.l10n.t(
    '{0}, {1}',
    articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', articles),
    sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources),
  );
}

function countsOf(answers: readonly AnswerItem[]) {
  return {
    articles: new Set(answers.map(({ uri }) => uri)).size,
    sources: new Set(answers.map(({ witness }) => witness)).size,
  };
}

/** An answer in words says when it was said in brackets; a row has no room for it. */
function shortAnswer(answer: string): string {
  return answer.replace(/\s*\([^)]*\)\s*$/, '');
}

function tooltip(question: QuestionItem): string {
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
