import type { Article } from '../core/article/article.ts';
import type { Verdict } from '../core/annotations/annotation.ts';
import { addDays, weekday } from '../core/calendar/day.ts';
import type { Quantity } from '../core/claims/claim.ts';
import type { Stance } from '../core/claims/attribution.ts';
import type { EntityType } from '../core/entities/mention.ts';
import type { Question, QuestionKind, Relation } from '../core/questions/question.ts';

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

export const relationNames: Readonly<Record<Relation, string>> = {
  conflict: 'Conflict',
  dispute: 'Dispute between speakers',
  update: 'Changed over time',
  agreement: 'Agreement',
};

export const kindNames: Readonly<Record<QuestionKind, string>> = {
  number: 'two numbers',
  date: 'two dates',
  polarity: 'yes and no',
  antonym: 'opposites',
  place: 'two places',
  value: 'two names',
  'quote-drift': 'one speaker quoted in two ways',
  'edited-copy': 'a copy that was edited',
  'part-whole': 'a part larger than its whole',
};

export const strengthNames: Readonly<Record<Question['strength'], string>> = {
  strong: 'strong',
  medium: 'medium',
  weak: 'weak',
};

const seasons: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};

const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
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
  const part = /^(.*)T(MO|AF|EV|NI)$/.exec(value);
  if (part) return `${dayParts[part[2]!]} of ${part[1]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${seasons[season[2]!]} ${season[1]}`;
  const quarter = /^(\d{4})-(Q[1-4])$/.exec(value);
  if (quarter) return `${quarter[2]} ${quarter[1]}`;
  if (/^P/.test(value)) return null;
  return value.replace('T', ' ');
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day with its name, `Monday, 2024-10-28`; null for any other value. */
export function dayWithName(value: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? `${dayNames[weekday(value) - 1]!}, ${value}` : null;
}

const mods: Readonly<Record<string, string>> = {
  START: 'early ',
  MID: 'the middle of ',
  END: 'late ',
  APPROX: 'about ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
  EQUAL_OR_MORE: 'at least ',
  EQUAL_OR_LESS: 'at most ',
  ON_OR_AFTER: 'on or after ',
  ON_OR_BEFORE: 'on or before ',
};

/** What narrows a time, in words before it: `early `; nothing where nothing does. */
export function showMod(mod: string | null): string {
  return mods[mod ?? ''] ?? '';
}

/** How sure a reading is, for the reader. */
export function showConfidence(confidence: number): string {
  if (confidence >= 0.9) return 'hardly in doubt';
  return confidence >= 0.75 ? 'likely' : 'not certain';
}

/** An answer with its dates in words: `214 (said 2026-W14 by …)` is of no use to a reader. */
export function showAnswer(answer: string): string {
  return answer
    .replace(
      /(?<=\(said )\d{4}-(?:W\d\d(?:-WE)?|SP|SU|FA|WI|Q[1-4]|\d\d-\d\dT[A-Z]{2})\b/,
      (value) =>
        // “said in the week of …”; the words after it say who.
        `in the ${showTime(value) ?? value}`,
    )
    .replace(/ by (?:The|An?) (?=[^()]*\)$)/, (by) => by.toLowerCase());
}

/** The answer itself, without who gave it and when. */
export function bareAnswer(answer: string): string {
  return answer.replace(/\s*\([^)]*\)$/, '');
}

/** Roles without those that differ from an earlier one in capitals only. */
export function distinctRoles(roles: readonly string[]): readonly string[] {
  const known = new Map(roles.map((role) => [role.toLowerCase(), role] as const).reverse());
  return [...known.values()].reverse();
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
