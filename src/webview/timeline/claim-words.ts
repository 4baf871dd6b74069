import type { TimelineArticle, TimelineClaim } from '../../core/report/timeline.ts';
import { inWords } from './days.ts';
import { fill, type Strings } from './strings.ts';

/** Signs of the verdicts: told apart by their form, whatever their colour. */
const signs = {
  verified: '✓',
  disputed: '≠',
  false: '✕',
  'needs-context': '?',
  outdated: '↺',
} as const;

/** The few words beside a claim in the drawing. */
export function labelOf({ figure, text, verdict }: TimelineClaim): string {
  const words = figure?.text ?? (text.length > 30 ? `${text.slice(0, 29).trimEnd()}…` : text);
  return verdict ? `${signs[verdict]} ${words}` : words;
}

/** What a claim says, who said it and when, a line each; for the panel below and for screen readers. */
export function describe(
  claim: TimelineClaim,
  article: TimelineArticle,
  strings: Strings,
  locale: string,
): readonly string[] {
  const { figure, speaker, stated, event, verdict } = claim;
  const said = [
    stated && `${strings.said} ${inWords(stated, locale)}`,
    speaker && fill(strings.bySpeaker, speaker),
  ];
  return [
    said.filter(Boolean).join(' '),
    event ? `${strings.happened} ${inWords(event, locale)}` : '',
    figure ? rangeOf(figure, strings, locale) : '',
    verdict ? strings[verdict] : '',
    [article.title, article.source].filter(Boolean).join(', '),
  ].filter(Boolean);
}

function rangeOf(
  { text, low, high }: NonNullable<TimelineClaim['figure']>,
  strings: Strings,
  locale: string,
): string {
  const number = (value: number) => value.toLocaleString(locale);
  if (high === null) return `${text}: ${fill(strings.atLeast, number(low))}`;
  return low === high ? '' : `${text}: ${fill(strings.range, number(low), number(high))}`;
}
