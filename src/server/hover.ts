import * as l10n from '@vscode/l10n';
import { publishedDay } from '../core/article/published-day.ts';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { Claim } from '../core/claims/claim.ts';
import type { Answer, Relation } from '../core/questions/question.ts';
import type { TimeExpression } from '../core/time/time-expression.ts';
import type { VerdictItem } from '../protocol-items/verdict.ts';
import { commands } from '../protocol.ts';
import { valueOf } from './answer-value.ts';
import { articleLabel } from './article-label.ts';
import { addressOf, findAt, type Here } from './here.ts';
import { aboutName } from './hover-name.ts';
import { commandAddress, escapeMarkdown as md, link, shorten } from './markdown.ts';
import { marksOn, verdictOf } from './placed-marks.ts';
import { otherReading } from './time-actions.ts';
import { translate } from './translate.ts';
import { aboutPublished, isOnPublished } from './publication.ts';
import { modalityName, stanceName, verdictName } from './kind-names.ts';
import { dayWithName, showMod, showTime } from './time-wording.ts';
import { showAnswer, showConfidence, showQuantity, sourceOf } from './wording.ts';

/** How many files a hover lists before it refers to the full list. */
const LISTED = 5;

/** What is known of the words at a place: the name, the date, the claim around them. */
export function hover(at: Here, position: Position): Hover | null {
  const { mention, time, claim } = findAt(at, position);
  const isPublished = isOnPublished(at, at.lines.offsetAt(position));
  const parts = [
    mention && aboutName(at, mention),
    time && aboutTime(at, time),
    isPublished ? aboutPublished(at) : undefined,
    claim && aboutClaim(at, claim),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return null;
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') },
    range: at.lines.rangeOf((mention ?? time ?? claim ?? at.analysis.article.published?.span)!),
  };
}

function aboutTime(at: Here, time: TimeExpression): string {
  const { text, value, reason, anchor, chosen } = time;
  const meaning = dayWithName(value) ?? showTime(value);
  const sure = chosen ? l10n.t('a reader’s choice') : showConfidence(time.confidence);
  const lines = [
    meaning === null
      ? `**${md(text)}** · ${withoutDay(time)}`
      : `${l10n.t('**{0}** is **{1}**', md(text), md(showMod(time.mod, meaning)))} · ${sure}`,
  ];
  const from =
    anchor && !reason.includes(anchor) ? ` ${l10n.t('(counted from {0})', md(anchor))}` : '';
  if (!chosen) lines.push(`${md(translate(reason))}${from}`);
  const other = otherReading(at, time);
  if (other)
    lines.push(`[${md(other.title)}](${commandAddress(commands.chooseTime, other.params)})`);
  return lines.join('\n\n');
}

/** What there is to say of a time that names no day of the calendar. */
function withoutDay({ type, value, mod }: TimeExpression): string {
  if (type === 'DURATION') return md(showMod(mod, l10n.t('a length of time')));
  if (type === 'SET') return l10n.t('a time that comes again');
  return value.endsWith('_REF') ? l10n.t('points without a date') : l10n.t('the day is not known');
}

function aboutClaim({ folder, file, uri, analysis }: Here, claim: Claim): string {
  const { speaker, stance, quantity } = claim;
  const who = speaker
    ? `**${md(speaker.text)}** ${stanceName(stance)}${claim.cue ? ` (“${md(claim.cue.text)}”)` : ''}`
    : l10n.t('**{0}** itself states this', md(sourceOf(analysis.article, file)));
  const lines = [l10n.t('Claim: {0}', `${who}${forWhom(claim)}${secondHand(claim)}`)];
  for (const verdict of marksOn(claim, folder.marksOf(file)).flatMap(
    (mark) => verdictOf(mark) ?? [],
  ))
    lines.push(aboutVerdict(verdict));
  // Above the rest: a hover is low, and what the editor itself has to say of a conflict comes first in it.
  lines.push(waysToMark({ uri, claim: claim.id }), ...aboutAnswers(folder, file, claim));
  const facts: string[] = [];
  if (quantity)
    facts.push(
      l10n.t(
        '“{0}” was read as **{1}** ({2})',
        md(quantity.text),
        md(showQuantity(quantity)),
        md(translate(quantity.reading)),
      ),
    );
  const when = claim.eventTime && showTime(claim.eventTime);
  if (when) facts.push(l10n.t('When: {0}', md(when)));
  const asOf = claim.asOf && showTime(claim.asOf);
  if (asOf) facts.push(l10n.t('As of {0}', md(asOf)));
  const said = claim.statedTime && showTime(claim.statedTime);
  if (said) facts.push(l10n.t('Said: {0}', md(said)));
  const published = publishedDay(analysis.article);
  facts.push(
    published
      ? l10n.t('Published: {0}', md(published))
      : l10n.t('The day of publication is not known'),
  );
  if (claim.place) facts.push(l10n.t('Where: {0}', md(claim.place)));
  if (claim.polarity === 'negative') facts.push(l10n.t('It says that this is **not** so'));
  if (claim.modality !== 'fact')
    facts.push(l10n.t('Told as {0}, not as fact', modalityName(claim.modality)));
  if (facts.length > 0) lines.push(facts.map((fact) => `- ${fact}`).join('\n'));
  return lines.join('\n\n');
}

/** The office for which a spokesperson says it. */
function forWhom({ speaker }: Claim): string {
  return speaker?.office ? `, ${l10n.t('speaking for **{0}**', md(speaker.office.name))}` : '';
}

/** On whose word the speaker says it, and who passes it on. */
function secondHand({ basis, relay }: Claim): string {
  return [
    basis && l10n.t('citing **{0}**', md(basis.text)),
    relay && l10n.t('passed on by **{0}**', md(relay.text)),
  ]
    .map((words) => (words ? `, ${words}` : ''))
    .join('');
}

function waysToMark(target: { readonly uri: string; readonly claim: string }): string {
  return [
    `[${l10n.t('Mark verified')}](${commandAddress(commands.mark, { ...target, verdict: 'verified' })})`,
    `[${l10n.t('Mark disputed')}](${commandAddress(commands.mark, { ...target, verdict: 'disputed' })})`,
    `[${l10n.t('More…')}](${commandAddress(commands.markMore, target)})`,
  ].join(' · ');
}

/** One person's verdict; those of several people stand below one another. */
function aboutVerdict(verdict: VerdictItem): string {
  const sources = verdict.sources.filter((address) => !verdict.comment?.includes(address));
  return (
    l10n.t(
      '**{0}** by {1}, {2}',
      verdictName(verdict.verdict),
      md(verdict.by),
      md(verdict.at.slice(0, 10)),
    ) +
    (verdict.holds ? '' : `, *${l10n.t('for an earlier text')}*${changesIn(verdict)}`) +
    (verdict.doubt ? ` ${l10n.t('(its place is not certain)')}` : '') +
    (verdict.comment ? `: ${md(shorten(verdict.comment, 200))}` : '') +
    sources.map((address) => ` ${md(address)}`).join('')
  );
}

function changesIn({ changes }: VerdictItem): string {
  if (changes.length === 0) return '';
  const one = ({ before, now }: VerdictItem['changes'][number]) =>
    l10n.t('“{0}” is now “{1}”', md(before || '…'), md(now || '…'));
  return ` (${changes.slice(0, 3).map(one).join(', ')})`;
}

function relationWords(relation: Relation): string {
  switch (relation) {
    case 'conflict':
      return l10n.t('Differs');
    case 'dispute':
      return l10n.t('Disputed between speakers');
    case 'update':
      return l10n.t('Changed over time');
    case 'agreement':
      return l10n.t('Agrees');
  }
}

function aboutAnswers(folder: Here['folder'], file: string, claim: Claim): string[] {
  return folder
    .questions(file)
    .filter((question) =>
      question.answers.some((answer) => answer.file === file && answer.claim === claim.id),
    )
    .map((question) => {
      const isThis = (answer: Answer) => answer.file === file && answer.claim === claim.id;
      const own = valueOf(question.answers.find(isThis)!);
      const linkTo = (answer: Answer) =>
        link(
          `${articleLabel(folder, answer.file)}: ${showAnswer(answer.answer)}`,
          addressOf(folder, answer.file, answer),
        );
      const others = question.answers.filter((answer) => !isThis(answer));
      const isLike = (answer: Answer) =>
        question.relation !== 'agreement' && valueOf(answer) === own;
      const listed = others.filter((answer) => !isLike(answer));
      const alike = others.filter(isLike);
      const shown = listed.slice(0, LISTED).map((answer) => `- ${linkTo(answer)}`);
      if (listed.length > LISTED) shown.push(`- ${l10n.t('and {0} more', listed.length - LISTED)}`);
      // What stands under “Differs” must differ.
      if (alike.length > 0)
        shown.push('', l10n.t('The same: {0}', alike.slice(0, LISTED).map(linkTo).join(' · ')));
      const address = { folder: folder.uri, question: question.id };
      const compare = commandAddress(commands.compare, address);
      const why = commandAddress(commands.explain, address);
      return (
        `**${relationWords(question.relation)}**: ${md(question.question)} [${l10n.t('Compare')}](${compare}) · [${l10n.t('Why?')}](${why})\n` +
        shown.join('\n')
      );
    });
}
