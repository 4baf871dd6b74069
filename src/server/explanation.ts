import * as l10n from '@vscode/l10n';
import { publishedDay } from '../core/article/published-day.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { Span } from '../core/text/span.ts';
import type { Compared, Side } from './explain.ts';
import { locate } from './here.ts';
import { escapeMarkdown as md } from './markdown.ts';
import { translate } from './translate.ts';
import { kindName, modalityName, relationName, stanceName, strengthName } from './kind-names.ts';
import { showTime } from './time-wording.ts';
import { showQuantity, sourceOf } from './wording.ts';

/** A page that tells why two claims are listed, or why not: in Markdown, with all article text escaped. */
export function explanation(compared: Compared): { title: string; markdown: string } {
  const { question, comparison, sides } = compared;
  const { relation, kind, strength, passed, cleared, nearest } = comparison;
  const isConflict = relation === 'conflict' || relation === 'dispute';
  const title = question?.question ?? l10n.t('Why are these two no conflict?');
  const verdict = isConflict
    ? [relationName(relation), kind && kindName(kind), strengthName(strength)]
    : [relation ? relationName(relation) : l10n.t('Not compared further'), kind && kindName(kind)];
  const parts = [
    `# ${md(question ? title : isConflict ? l10n.t('Why do these two conflict?') : title)}`,
    `**${verdict.filter(Boolean).join(' · ')}**`,
    ...sides.map((side, i) => sentence(compared, side, comparison.slots?.[i] ?? null)),
  ];
  if (cleared)
    parts.push(
      `## ${l10n.t('Why it is no conflict')}`,
      `✗ ${md(sentenceCase(translate(cleared)))}`,
    );
  parts.push(
    `## ${isConflict ? l10n.t('Why it is listed') : l10n.t('What was checked')}`,
    passed.length > 0
      ? passed.map((step) => `- ✓ ${md(translate(step))}`).join('\n')
      : l10n.t('Nothing that the two have in common was found.'),
  );
  if (isConflict)
    parts.push(
      `## ${l10n.t('What would have cleared it')}`,
      nearest
        ? md(sentenceCase(translate(nearest)))
        : l10n.t('None of the checks was near: each would need other facts in the articles.'),
    );
  parts.push(
    `## ${l10n.t('How each was understood')}`,
    table(compared),
    '---',
    `*${l10n.t('Crosscheck says that accounts differ. It never says who is right.')}*`,
  );
  return { title, markdown: parts.join('\n\n') + '\n' };
}

function sentence({ folder }: Compared, { file, claim }: Side, slot: Span | null): string {
  const article = folder.corpus.article(file)!;
  const label = [sourceOf(article, file), publishedDay(article)].filter(Boolean).join(', ');
  const line = locate(folder, file, claim).range.start.line + 1;
  // A preview opens no addresses of files, so the place is given in words.
  return `**${md(label)}** · ${l10n.t('{0}, line {1}', md(file), line)}\n\n> ${lit(claim, slot)}`;
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
      l10n.t('Says who'),
      ({ speaker, stance }) =>
        speaker
          ? `${md(speaker.name ?? speaker.text)} (${stanceName(stance)})`
          : l10n.t('the article itself'),
    ],
    [l10n.t('Speaks for'), ({ speaker }) => (speaker?.office ? md(speaker.office.name) : null)],
    [l10n.t('On the word of'), ({ basis }) => basis && md(basis.text)],
    [l10n.t('Passed on by'), ({ relay }) => relay && md(relay.text)],
    [
      l10n.t('Number'),
      ({ quantity }) =>
        quantity &&
        `“${md(quantity.text)}”: ${md(showQuantity(quantity))} (${md(translate(quantity.reading))})`,
    ],
    [l10n.t('When it happened'), ({ eventTime }) => inWords(eventTime)],
    [l10n.t('As of'), ({ asOf }) => inWords(asOf)],
    [l10n.t('When it was said'), ({ statedTime }) => inWords(statedTime)],
    [l10n.t('Where'), ({ place }) => place && md(place)],
    [l10n.t('Yes or no'), yesOrNo],
    [l10n.t('Told as'), ({ modality }) => modalityName(modality)],
  ];
  const cells = rows
    .map(([name, read]) => [name, ...sides.map(({ claim }) => read(claim))])
    .filter(([, a, b]) => a || b);
  return [['', ...sides.map((side) => md(label(side)))], ['---', '---', '---'], ...cells]
    .map((row) => `| ${row.map((cell) => cell ?? l10n.t('not said')).join(' | ')} |`)
    .join('\n');
}

/** A speaker who denies something says the opposite of the words that are attributed to them. */
function yesOrNo({ polarity, stance }: Claim): string {
  if (stance === 'doubts') return l10n.t('doubts it');
  const isNo = (polarity === 'negative') !== (stance === 'denies');
  return isNo ? l10n.t('says that it is **not** so') : l10n.t('says that it is so');
}

function inWords(value: string | null): string | null {
  const words = value && showTime(value);
  return words ? md(words) : null;
}

function sentenceCase(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;
}
