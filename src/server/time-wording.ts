import * as l10n from '@vscode/l10n';
import { addDays, weekday } from '../core/calendar/day.ts';

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

function mondayOf(year: number, week: number): string {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 7 * (week - 1) - (weekday(fourth) - 1));
}
