import { findWrittenDates } from '../calendar/written-date.ts';
import type { DateCandidate } from './date-candidate.ts';

/** The day in the name of a file, apart from its folders: `storm-2024-11-15.txt`. */
export function dateInFileName(file: string): DateCandidate[] {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const compact =
    /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
  if (!compact) return [];
  const found = findWrittenDates(`${compact[1]}-${compact[2]}-${compact[3]}`)[0];
  if (!found) return [];
  return [
    {
      value: found.value,
      alternative: null,
      span: null,
      method: 'file-name',
      updated: false,
      distance: 0,
    },
  ];
}
