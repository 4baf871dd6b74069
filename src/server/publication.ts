import * as l10n from '@vscode/l10n';
import type { PublicationMethod } from '../core/article/article.ts';
import type { Day } from '../core/calendar/day.ts';
import { commands } from '../protocol.ts';
import type { Folder } from './folder.ts';
import type { Here } from './here.ts';
import { commandAddress, escapeMarkdown as md } from './markdown.ts';
import { translate } from './translate.ts';
import { showTime } from './time-wording.ts';

/** How a date of publication was found, for the reader. */
function methodName(method: PublicationMethod): string {
  switch (method) {
    case 'user':
      return l10n.t('you chose this date');
    case 'front-matter':
      return l10n.t('from the block at the top of the file');
    case 'metadata':
      return l10n.t('from the data of the page');
    case 'labelled':
      return l10n.t('from a line that says so');
    case 'dateline':
      return l10n.t('from the dateline');
    case 'header':
      return l10n.t('from a date near the headline');
    case 'file-name':
      return l10n.t('from the name of the file');
  }
}

const said = (day: string) => showTime(day) ?? day;

/** What speaks against the date of a file, in sentences: its own other reading, and what the folder says. */
export function publicationDoubts(folder: Folder, file: string): readonly string[] {
  const published = folder.corpus.article(file)?.published;
  if (!published) return [];
  const { alternative, value, doubts } = published;
  const ambiguous = alternative
    ? [
        l10n.t(
          'The date can be read as {0} or as {1}.',
          said(value.slice(0, 10)),
          said(alternative),
        ),
      ]
    : [];
  return [...ambiguous, ...[...doubts, ...folder.corpus.doubtsOf(file)].map(translate)];
}

/** The days that a person may want to choose instead of the date that was read. */
export function otherDates(folder: Folder, file: string): readonly Day[] {
  const published = folder.corpus.article(file)?.published;
  if (!published) return [];
  const own = published.alternative ? [published.alternative] : [];
  return [...new Set([...own, ...folder.corpus.otherDatesOf(file)])];
}

/** Whether the date of publication of an article stands at an offset of its file. */
export function isOnPublished({ analysis: { article } }: Here, offset: number): boolean {
  const span = article.published?.span ?? null;
  return span !== null && span.start <= offset && offset <= span.end;
}

/** The date of publication in a hover: how it was found, what speaks against it, and what to use instead. */
export function aboutPublished({ folder, file, uri, analysis }: Here): string {
  const { value, method } = analysis.article.published!;
  const lines = [`${l10n.t('Published **{0}**', md(said(value)))} · ${methodName(method)}`];
  lines.push(...publicationDoubts(folder, file).map(md));
  const offers = otherDates(folder, file).map(
    (day) =>
      `[${l10n.t('Use {0}', md(said(day)))}](${commandAddress(commands.useDate, { uri, day })})`,
  );
  if (offers.length) lines.push(offers.join(' · '));
  return lines.join('\n\n');
}
