import * as l10n from '@vscode/l10n';
import type { Article } from '../core/article/article.ts';
import type { Quantity } from '../core/claims/claim.ts';
import { pluralOf } from '../core/questions/plural.ts';
import { numberLanguage } from './language.ts';
import { readableUnit } from './readable-unit.ts';
import { showTime } from './time-wording.ts';
import { translate } from './translate.ts';

/** How sure a reading is, for the reader. */
export function showConfidence(confidence: number): string {
  if (confidence >= 0.9) return l10n.t('hardly in doubt');
  return confidence >= 0.75 ? l10n.t('likely') : l10n.t('not certain');
}

/** An answer that is no word of the article. */
const YES_OR_NO = /^(?:yes|no)(?=$| \()/;

/**
 * An answer with its dates in words and in the language of the person: `214 (said 2026-W14 by …)` is of no use
 * to a reader.
 */
export function showAnswer(answer: string): string {
  const said = /^(.*) \(said (?:(\S+) )?by (.*)\)$/s.exec(answer);
  if (!said) return answer.replace(YES_OR_NO, translate);
  const [, value, day, speaker] = said;
  const given = value!.replace(YES_OR_NO, translate);
  const who = speaker!.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
  if (day === undefined) return l10n.t('{0} (said by {1})', given, who);
  const when = showTime(day) ?? day;
  return /^\d{4}(?:-\d\d){0,2}(?: \d\d:\d\d)?$/.test(when)
    ? l10n.t('{0} (said {1} by {2})', given, when, who)
    : l10n.t('{0} (said in the {1} by {2})', given, when, who);
}

/** Roles without those that differ from an earlier one in capitals only. */
export function distinctRoles(roles: readonly string[]): readonly string[] {
  const known = new Map(roles.map((role) => [role.toLowerCase(), role] as const).reverse());
  return [...known.values()].reverse();
}

/** A quantity as the range that its words allow, in units that a person knows: `9,500 to 10,500 soldiers`. */
export function showQuantity({
  low,
  high,
  unit,
  of = '',
}: Pick<Quantity, 'low' | 'high' | 'unit'> & Partial<Pick<Quantity, 'of'>>): string {
  const read = unit === null ? null : readableUnit(unit, low === 0 ? (high ?? low) : low);
  const number = (value: number) =>
    (read ? (value - read.zero) / read.size : value).toLocaleString(numberLanguage(), {
      maximumFractionDigits: 2,
    });
  const range =
    high === null
      ? l10n.t('{0} or more', number(low))
      : low === high
        ? number(low)
        : l10n.t('{0} to {1}', number(low), number(high));
  if (read) return `${range} ${read.name}`;
  return of === '' ? range : `${range} ${high === 1 && low === 1 ? of : pluralOf(of)}`;
}

/** Who published an article, as briefly as one can say it. */
export function sourceOf(article: Pick<Article, 'outlet' | 'agency'>, file: string): string {
  return article.outlet ?? article.agency ?? file.slice(file.lastIndexOf('/') + 1);
}
