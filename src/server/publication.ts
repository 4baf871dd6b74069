import type { PublicationMethod } from '../core/article/article.ts';
import type { Day } from '../core/calendar/day.ts';
import { commands } from '../protocol.ts';
import type { Folder } from './folder.ts';
import type { Here } from './here.ts';
import { commandAddress, escapeMarkdown as md } from './markdown.ts';
import { showTime } from './wording.ts';

/** How a date of publication was found, for the reader. */
const methods: Readonly<Record<PublicationMethod, string>> = {
  user: 'you chose this date',
  'front-matter': 'from the block at the top of the file',
  metadata: 'from the data of the page',
  labelled: 'from a line that says so',
  dateline: 'from the dateline',
  header: 'from a date near the headline',
  'file-name': 'from the name of the file',
};

const said = (day: string) => showTime(day) ?? day;

/** What speaks against the date of a file, in sentences: its own other reading, and what the folder says. */
export function publicationDoubts(folder: Folder, file: string): readonly string[] {
  const published = folder.corpus.article(file)?.published;
  if (!published) return [];
  const { alternative, value, doubts } = published;
  const ambiguous = alternative
    ? [`The date can be read as ${said(value.slice(0, 10))} or as ${said(alternative)}.`]
    : [];
  return [...ambiguous, ...doubts, ...folder.corpus.doubtsOf(file)];
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
  const lines = [`Published **${md(said(value))}** · ${methods[method]}`];
  lines.push(...publicationDoubts(folder, file).map(md));
  const offers = otherDates(folder, file).map(
    (day) => `[Use ${md(said(day))}](${commandAddress(commands.useDate, { uri, day })})`,
  );
  if (offers.length) lines.push(offers.join(' · '));
  return lines.join('\n\n');
}
