import data from '../../../data/claims/captions.json' with { type: 'json' };
import type { Sentence } from '../language/sentence.ts';
import { wordSet } from '../text/word-list.ts';

const openers: ReadonlySet<string> = wordSet(data.openers);
const marks = new RegExp(`\\b(?:${data.marks.join('|')})\\b`);
const credits = new RegExp(
  `(?:\\b(?:${data.credits.join('|')})|\\w/(?:Getty|AFP|Reuters|PA|AP|EPA))(?=[ \\d]* \\p{Lu})`,
  'u',
);
/** *Photos: The storm of 2012* */
const label = new RegExp(`^(?:${data.labels.join('|')}): `);
/** *1/8 The scene … 2/8 Police officers …* */
const counters = /\b\d{1,3}\/(\d{1,3}) \p{Lu}.*\b\d{1,3}\/\1 \p{Lu}/u;
const separators = / [×►▶▼|] /u;

/** From so many numbers on, of which most stand right behind a name, it is a table: *MARDAL 4 TARSK 1 ORVAL 6 Selby 0*. */
const ROWS = 6;

/** Whether it is a table of results without its lines. */
function isTable(tokens: Sentence['tokens']): boolean {
  const rows = tokens.filter(
    ({ tag, text }, i) =>
      tag === 'CD' && /^\d+$/.test(text) && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? ''),
  );
  const others = tokens.filter(({ text }) => /^\p{Ll}/u.test(text));
  return rows.length >= ROWS && rows.length * 2 > others.length;
}

/**
 * Whether what looks like one sentence is several that a page has run together, as captions of pictures are: *… are
 * meeting today As Trump met Obama …*. Nobody can tell where one ends, so that its words say nothing for certain.
 */
export function isRunTogether(text: string, { start, end, tokens }: Sentence): boolean {
  const words = text.slice(start, end);
  if (
    label.test(words) ||
    marks.test(words) ||
    credits.test(words) ||
    counters.test(words) ||
    separators.test(words) ||
    isTable(tokens)
  )
    return true;
  return tokens.some((token, i) => {
    if (i === 0 || !openers.has(token.text) || !/^\p{L}/u.test(tokens[i + 1]?.text ?? ''))
      return false;
    const before = tokens[i - 1]!;
    return /^\p{Ll}[\p{Ll}'’]+$/u.test(before.text) && text.slice(before.end, token.start) === ' ';
  });
}
