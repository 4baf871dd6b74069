import type { Claim } from '../core/claims/claim.ts';
import type { Span } from '../core/text/span.ts';
import type { Compared, Side } from './explain.ts';
import { locate } from './here.ts';
import { escapeMarkdown as md } from './markdown.ts';
import {
  kindNames,
  publishedOn,
  relationNames,
  showQuantity,
  showTime,
  sourceOf,
  stanceNames,
  strengthNames,
} from './wording.ts';

/** A page that tells why two claims are listed, or why not: in Markdown, with all article text escaped. */
export function explanation(compared: Compared): { title: string; markdown: string } {
  const { question, comparison, sides } = compared;
  const { relation, kind, strength, passed, cleared, nearest } = comparison;
  const isConflict = relation === 'conflict' || relation === 'dispute';
  const title = question?.question ?? 'Why are these two no conflict?';
  const verdict = isConflict
    ? [relationNames[relation], kind && kindNames[kind], strengthNames[strength]]
    : [relation ? relationNames[relation] : 'Not compared further', kind && kindNames[kind]];
  const parts = [
    `# ${md(question ? title : isConflict ? 'Why do these two conflict?' : title)}`,
    `**${verdict.filter(Boolean).join(' · ')}**`,
    ...sides.map((side, i) => sentence(compared, side, comparison.slots?.[i] ?? null)),
  ];
  if (cleared) parts.push('## Why it is no conflict', `✗ ${md(sentenceCase(cleared))}`);
  parts.push(
    isConflict ? '## Why it is listed' : '## What was checked',
    passed.length > 0
      ? passed.map((step) => `- ✓ ${md(step)}`).join('\n')
      : 'Nothing that the two have in common was found.',
  );
  if (isConflict)
    parts.push(
      '## What would have cleared it',
      nearest
        ? md(sentenceCase(nearest))
        : 'None of the checks was near: each would need other facts in the articles.',
    );
  parts.push(
    '## How each was understood',
    table(compared),
    '---',
    '*Crosscheck says that accounts differ. It never says who is right.*',
  );
  return { title, markdown: parts.join('\n\n') + '\n' };
}

function sentence({ folder }: Compared, { file, claim }: Side, slot: Span | null): string {
  const article = folder.corpus.article(file)!;
  const label = [sourceOf(article, file), publishedOn(article)].filter(Boolean).join(', ');
  const line = locate(folder, file, claim).range.start.line + 1;
  // A preview opens no addresses of files, so the place is given in words.
  return `**${md(label)}** · ${md(file)}, line ${line}\n\n> ${lit(claim, slot)}`;
}

/** The sentence of a claim with the differing words lit. */
function lit({ sentence: { text, start, end }, quantity }: Claim, slot: Span | null): string {
  if (!slot) return md(text);
  let from = slot.start - start;
  let to = slot.end - start;
  if (text.length !== end - start) {
    // A web page: its file has tags and entities where the sentence has none.
    const words = quantity?.start === slot.start ? quantity.text : null;
    from = words === null ? -1 : text.indexOf(words);
    to = from + (words?.length ?? 0);
  }
  if (from < 0 || to <= from || to > text.length) return md(text);
  return `${md(text.slice(0, from))}<mark>**${md(text.slice(from, to).trim())}**</mark>${md(text.slice(to))}`;
}

function table({ folder, sides }: Compared): string {
  const label = ({ file }: Side) => sourceOf(folder.corpus.article(file)!, file);
  const rows: [string, (claim: Claim) => string | null][] = [
    [
      'Says who',
      ({ speaker, stance }) =>
        speaker
          ? `${md(speaker.name ?? speaker.text)} (${stanceNames[stance]})`
          : 'the article itself',
    ],
    [
      'Number',
      ({ quantity }) =>
        quantity &&
        `“${md(quantity.text)}”: ${md(showQuantity(quantity))} (${md(quantity.reading)})`,
    ],
    ['When it happened', ({ eventTime }) => inWords(eventTime)],
    ['As of', ({ asOf }) => inWords(asOf)],
    ['When it was said', ({ statedTime }) => inWords(statedTime)],
    ['Where', ({ place }) => place && md(place)],
    ['Yes or no', yesOrNo],
    ['Told as', ({ modality }) => modality],
  ];
  const cells = rows
    .map(([name, read]) => [name, ...sides.map(({ claim }) => read(claim))])
    .filter(([, a, b]) => a || b);
  return [['', ...sides.map((side) => md(label(side)))], ['---', '---', '---'], ...cells]
    .map((row) => `| ${row.map((cell) => cell ?? 'not said').join(' | ')} |`)
    .join('\n');
}

/** A speaker who denies something says the opposite of the words that are attributed to them. */
function yesOrNo({ polarity, stance }: Claim): string {
  if (stance === 'doubts') return 'doubts it';
  const isNo = (polarity === 'negative') !== (stance === 'denies');
  return isNo ? 'says that it is **not** so' : 'says that it is so';
}

function inWords(value: string | null): string | null {
  const words = value && showTime(value);
  return words ? md(words) : null;
}

function sentenceCase(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;
}
