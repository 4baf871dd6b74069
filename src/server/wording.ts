import * as l10n from '@vscode/l10n';
import type { Article } from '../core/article/article.ts';
import type { Verdict } from '../core/annotations/annotation.ts';
import { addDays, weekday } from '../core/calendar/day.ts';
import type { Claim, Quantity } from '../core/claims/claim.ts';
import type { Stance } from '../core/claims/attribution.ts';
import type { EntityType } from '../core/entities/mention.ts';
import type { Question, QuestionKind, Relation } from '../core/questions/question.ts';
import { numberLanguage } from './language.ts';
import { translate } from './translate.ts';

/** Words for the reader, in their language. */
export function typeName(type: EntityType): string {
  switch (type) {
    case 'PERSON':
      return l10n.t('person');
    case 'ORG':
      return l10n.t('organisation');
    case 'LOC':
      return l10n.t('place');
    case 'MISC':
      return l10n.t('other name');
  }
}

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'verified':
      return l10n.t('Verified');
    case 'disputed':
      return l10n.t('Disputed');
    case 'false':
      return l10n.t('False');
    case 'needs-context':
      return l10n.t('Needs context');
    case 'outdated':
      return l10n.t('Outdated');
  }
}

export function stanceName(stance: Stance): string {
  switch (stance) {
    case 'asserts':
      return l10n.t('says so');
    case 'estimates':
      return l10n.t('estimates');
    case 'denies':
      return l10n.t('denies it');
    case 'doubts':
      return l10n.t('doubts it');
  }
}

export function relationName(relation: Relation): string {
  switch (relation) {
    case 'conflict':
      return l10n.t('Conflict');
    case 'dispute':
      return l10n.t('Dispute between speakers');
    case 'update':
      return l10n.t('Changed over time');
    case 'agreement':
      return l10n.t('Agreement');
  }
}

export function kindName(kind: QuestionKind): string {
  switch (kind) {
    case 'number':
      return l10n.t('two numbers');
    case 'date':
      return l10n.t('two dates');
    case 'polarity':
      return l10n.t('yes and no');
    case 'antonym':
      return l10n.t('opposites');
    case 'place':
      return l10n.t('two places');
    case 'value':
      return l10n.t('two names');
    case 'quote-drift':
      return l10n.t('one speaker quoted in two ways');
    case 'edited-copy':
      return l10n.t('a copy that was edited');
    case 'part-whole':
      return l10n.t('a part larger than its whole');
  }
}

export function strengthName(strength: Question['strength']): string {
  switch (strength) {
    case 'strong':
      return l10n.t('strong');
    case 'medium':
      return l10n.t('medium');
    case 'weak':
      return l10n.t('weak');
  }
}

/** As what a claim is told. */
export function modalityName(modality: Claim['modality']): string {
  switch (modality) {
    case 'fact':
      return l10n.t('fact');
    case 'possible':
      return l10n.t('possible');
    case 'planned':
      return l10n.t('planned');
    case 'conditional':
      return l10n.t('conditional');
  }
}

function seasonName(code: string): string {
  switch (code) {
    case 'SP':
      return l10n.t('spring');
    case 'SU':
      return l10n.t('summer');
    case 'FA':
      return l10n.t('autumn');
    default:
      return l10n.t('winter');
  }
}

function partOfDay(code: string, day: string): string {
  switch (code) {
    case 'MO':
      return l10n.t('morning of {0}', day);
    case 'AF':
      return l10n.t('afternoon of {0}', day);
    case 'EV':
      return l10n.t('evening of {0}', day);
    default:
      return l10n.t('night of {0}', day);
  }
}

/** A TIMEX3 value for a reader who has never heard of it; null where there is nothing to tell. */
export function showTime(value: string): string | null {
  if (/X|_REF/.test(value)) return null;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOf(+week[1]!, +week[2]!);
    return week[3]
      ? l10n.t('weekend of {0}', addDays(monday, 5))
      : l10n.t('week of {0} to {1}', monday, addDays(monday, 6));
  }
  const part = /^(.*)T(MO|AF|EV|NI)$/.exec(value);
  if (part) return partOfDay(part[2]!, part[1]!);
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${seasonName(season[2]!)} ${season[1]}`;
  const quarter = /^(\d{4})-(Q[1-4])$/.exec(value);
  if (quarter) return `${quarter[2]} ${quarter[1]}`;
  if (/^P/.test(value)) return null;
  return value.replace('T', ' ');
}

/** A day with its name, `Monday, 2024-10-28`; null for any other value. */
export function dayWithName(value: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  const names = [
    l10n.t('Monday'),
    l10n.t('Tuesday'),
    l10n.t('Wednesday'),
    l10n.t('Thursday'),
    l10n.t('Friday'),
    l10n.t('Saturday'),
    l10n.t('Sunday'),
  ];
  return `${names[weekday(value) - 1]!}, ${value}`;
}

/** A time with what narrows it: `early 2024-05`; as it is where nothing does. */
export function showMod(mod: string | null, time: string): string {
  switch (mod) {
    case 'START':
      return l10n.t('early {0}', time);
    case 'MID':
      return l10n.t('the middle of {0}', time);
    case 'END':
      return l10n.t('late {0}', time);
    case 'APPROX':
      return l10n.t('about {0}', time);
    case 'LESS_THAN':
      return l10n.t('less than {0}', time);
    case 'MORE_THAN':
      return l10n.t('more than {0}', time);
    case 'EQUAL_OR_MORE':
      return l10n.t('at least {0}', time);
    case 'EQUAL_OR_LESS':
      return l10n.t('at most {0}', time);
    case 'ON_OR_AFTER':
      return l10n.t('on or after {0}', time);
    case 'ON_OR_BEFORE':
      return l10n.t('on or before {0}', time);
    default:
      return time;
  }
}

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

function mondayOf(year: number, week: number): string {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 7 * (week - 1) - (weekday(fourth) - 1));
}

/** A quantity as the range that its words allow: `9,500 to 10,500`. */
export function showQuantity({ low, high, unit }: Pick<Quantity, 'low' | 'high' | 'unit'>): string {
  const number = (value: number) =>
    value.toLocaleString(numberLanguage(), { maximumFractionDigits: 2 });
  const range =
    high === null
      ? l10n.t('{0} or more', number(low))
      : low === high
        ? number(low)
        : l10n.t('{0} to {1}', number(low), number(high));
  return unit ? `${range} ${unit}` : range;
}

/** Who published an article, as briefly as one can say it. */
export function sourceOf(article: Pick<Article, 'outlet' | 'agency'>, file: string): string {
  return article.outlet ?? article.agency ?? file.slice(file.lastIndexOf('/') + 1);
}
