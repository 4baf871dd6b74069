import type { InlayHint, Range } from 'vscode-languageserver-types';
import { within, type Here } from './here.ts';
import { translate } from './translate.ts';
import { showTime } from './time-wording.ts';

/** The day that each relative date means, to be shown behind its words. */
export function dateHints(at: Here, range: Range): InlayHint[] {
  return within(at, at.analysis.times, range).flatMap((time) => {
    const meaning = time.type === 'DATE' || time.type === 'TIME' ? showTime(time.value) : null;
    const year = /\d{4}/.exec(time.value)?.[0];
    if (meaning === null || (year && time.text.includes(year))) return [];
    const season = /^\p{L}+ (?=\d{4}$)/u.exec(meaning)?.[0];
    return [
      {
        position: at.lines.positionAt(time.end),
        // “this summer 2024”, not “this summer summer 2024”; and a day is not to be wrapped in two.
        label:
          season && time.text.toLowerCase().includes(season.trim())
            ? year!
            : meaning.replace(/-/g, '\u2011'),
        paddingLeft: true,
        tooltip: translate(time.reason),
      },
    ];
  });
}
