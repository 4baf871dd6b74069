import * as l10n from '@vscode/l10n';

/**
 * The longest line that is read, in UTF-16 code units. A paragraph of prose has a few thousand; longer ones are tables
 * and scripts, which cost much and hold no article.
 */
const LONGEST_LINE = 100_000;

/**
 * Why a text is not read, in words for the person; null where its lines are of common length. A saved page may stand in
 * one line as a whole.
 */
export function longLine(file: string, text: string): string | null {
  if (/\.x?html?$/i.test(file)) return null;
  let line = 1;
  for (let from = 0; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const length = (end < 0 ? text.length : end) - from;
    if (length > LONGEST_LINE)
      return l10n.t(
        'Line {0} has {1} characters; lines of up to {2} are read.',
        line,
        length,
        LONGEST_LINE,
      );
    from += length + 1;
  }
  return null;
}
