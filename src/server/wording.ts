import type { Article } from '../core/article/article.ts';
import type { Verdict } from '../core/annotations/annotation.ts';
import { addDays, weekday } from '../core/calendar/day.ts';
import type { Quantity } from '../core/claims/claim.ts';
import type { Stance } from '../core/claims/attribution.ts';
import type { EntityType } from '../core/entities/mention.ts';

/** Words for the reader. */
export const typeNames: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other name',
};

export const verdictNames: Readonly<Record<Verdict, string>> = {
  verified: 'Verified',
  disputed: 'Disputed',
  false: 'False',
  'needs-context': 'Needs context',
  outdated: 'Outdated',
};

export const stanceNames: Readonly<Record<Stance, string>> = {
  asserts: 'says so',
  estimates: 'estimates',
  denies: 'denies it',
  doubts: 'doubts it',
};

const seasons: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};

/** A TIMEX3 value for a reader who has never heard of it; null where there is nothing to tell. */
export function showTime(value: string): string | null {
  if (/X|_REF/.test(value)) return null;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOf(+week[1]!, +week[2]!);
    return week[3]
      ? `weekend of ${addDays(monday, 5)}`
      : `week of ${monday} to ${addDays(monday, 6)}`;
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${seasons[season[2]!]} ${season[1]}`;
  const quarter = /^(\d{4})-(Q[1-4])$/.exec(value);
  if (quarter) return `${quarter[2]} ${quarter[1]}`;
  if (/^P/.test(value)) return null;
  return value.replace('T', ' ');
}

function mondayOf(year: number, week: number): string {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 7 * (week - 1) - (weekday(fourth) - 1));
}

/** A quantity as the range that its words allow: `9,500 to 10,500`. */
export function showQuantity({ low, high, unit }: Pick<Quantity, 'low' | 'high' | 'unit'>): string {
  const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const range =
    high === null
      ? `${number(low)} or more`
      : low === high
        ? number(low)
        : `${number(low)} to ${number(high)}`;
  return unit ? `${range} ${unit}` : range;
}

/** Who published an article, as briefly as one can say it. */
export function sourceOf(article: Article, file: string): string {
  return article.outlet ?? article.agency ?? file.slice(file.lastIndexOf('/') + 1);
}

/** The day of publication; null where it is not known. */
export function publishedOn(article: Article): string | null {
  return article.published?.value.slice(0, 10) ?? null;
}
