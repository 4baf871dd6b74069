import { readYear } from '../calendar-day.ts';
import type { TimeRule } from '../rule.ts';
import { phraseTable, readPhrase } from '../phrase-table.ts';

const ends = phraseTable<string>([
  ['year-end', '12'],
  ['year end', '12'],
  ["year's end", '12'],
  ['the year-end', '12'],
  ['the year end', '12'],
  ["the year's end", '12'],
]);

/** `year-end`, `year's end`: the last days of the year of publication, or of the year beside it. */
export const yearEnd: TimeRule = {
  name: 'year-end',
  begins: { words: ['year', 'the'] },
  read: (lexemes, at) => {
    const found = readPhrase(ends, lexemes, at);
    if (!found) return null;
    const year = readYear(lexemes, found.to);
    return {
      to: year ? year.to : found.to,
      type: 'DATE',
      resolve: ({ published }) => {
        const value = year ? String(year.value) : (published?.slice(0, 4) ?? 'XXXX');
        return {
          value,
          mod: 'END',
          anchor: published,
          reason: 'the end of the year',
          confidence: 0.75,
        };
      },
    };
  },
};
