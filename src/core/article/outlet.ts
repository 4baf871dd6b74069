import type { Layout } from './layout.ts';
import { agencyOf } from './agency.ts';
import { hintedCased, isWorthwhile, type Hinted } from './hinted.ts';
import { character } from './line-characters.ts';
import { soundsLikeOutlet } from './outlet-name.ts';

const name = "((?:The )?\\p{Lu}[\\p{L}’']{2,20}(?: (?:of |and |& )?\\p{Lu}[\\p{L}’']{1,20}){0,3})";

const phrase = (characters: number, pattern: string) =>
  hintedCased('outlet', characters, new RegExp(pattern, 'gu'));

/** Phrases with which a page speaks of its own outlet. */
const phrases: readonly Hinted[] = [
  phrase(
    0,
    `\\b(?:[Ss]upport|[Ss]upporting|[Mm]essage from|[Mm]ore from|[Ll]atest from|[Nn]ews from|[Ww]e, the journalists of|[Ss]ubscribe to|[Ff]ollow|[Aa]bout|[Gg]et|[Dd]ownload|[Jj]oin) ${name}`,
  ),
  phrase(
    character.copyright,
    `(?:©|[Cc]opyright)\\s?(?:\\(c\\)|©)?\\s?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?)?\\s?${name}`,
  ),
  phrase(0, `${name} (?:newsletter|app|channel|news and updates)\\b`),
];

const common =
  /^(?:The )?(?:United|Getty|Facebook|Twitter|WhatsApp|Google|Apple|Privacy|Terms|All|Our|Your|Us|This|Related|Top|Latest|Breaking|World|Home)\b/u;

/** Up to five words with a capital each, or one with two: *The Herald*, *TheHerald*. */
const CAPITALISED = /^(?=\p{Lu}\P{Lu}*\p{Lu})\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,4}\s?$/u;

/** How many lines at the top of a page may name the outlet. */
const TOP = 12;

/**
 * The outlet as the page names itself outside the article: in a line of its own above the headline,
 * in calls to subscribe, in its copyright line. One mention of a name that sounds like a paper, or two of any name, make it.
 */
export function findOutlet({ lines, isBody, from }: Layout): string | null {
  const votes = new Map<string, number>();
  lines.forEach((line, i) => {
    if (isBody[i] || line.text.length > 1200) return;
    for (const phrase of phrases.filter((phrase) => isWorthwhile(phrase, line)))
      for (const [, found] of line.text.matchAll(phrase.pattern)) {
        const outlet = found!.replace(/ (?:on|in|for)$/i, '');
        if (common.test(outlet) || agencyOf(outlet)) continue;
        const weight = soundsLikeOutlet(outlet) ? 2 : outlet.includes(' ') ? 1 : 0.7;
        votes.set(outlet, (votes.get(outlet) ?? 0) + weight);
      }
  });
  for (const { text } of lines.slice(0, Math.min(from, TOP))) {
    const named = /^([^|>»/:]{4,40}?)(?:\s?[|>»/].*)?$/u.exec(text)?.[1]?.trim() ?? '';
    const under = /^by\b[^|]{3,60}\|\s?([^|]{4,40})$/iu.exec(text)?.[1]?.trim() ?? '';
    for (const outlet of [named, under])
      if (soundsLikeOutlet(outlet) && CAPITALISED.test(outlet))
        votes.set(outlet, (votes.get(outlet) ?? 0) + 2);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}
