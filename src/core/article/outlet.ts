import type { Layout } from './layout.ts';
import { agencyOf } from './agency.ts';

const name = "((?:The )?\\p{Lu}[\\p{L}’']{2,20}(?: (?:of |and |& )?\\p{Lu}[\\p{L}’']{1,20}){0,3})";

/** Phrases with which a page speaks of its own outlet. */
const phrases: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ss]upport|[Ss]upporting|[Mm]essage from|[Mm]ore from|[Ll]atest from|[Nn]ews from|[Ww]e, the journalists of|[Ss]ubscribe to|[Ff]ollow|[Aa]bout|[Gg]et|[Dd]ownload|[Jj]oin) ${name}`,
    'gu',
  ),
  new RegExp(
    `(?:©|[Cc]opyright)\\s?(?:\\(c\\)|©)?\\s?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?)?\\s?${name}`,
    'gu',
  ),
  new RegExp(`${name} (?:newsletter|app|channel|news and updates)\\b`, 'gu'),
];

const press =
  /\b(?:Times|Post|News|Guardian|Journal|Tribune|Herald|Telegraph|Chronicle|Gazette|Observer|Citizen|Standard|Independent|Mirror|Express|Mail|Sun|Star|Globe|Press|Review|Daily|Weekly|Today|Broadcasting|Radio|Television|Magazine)\b/u;
const common =
  /^(?:The )?(?:United|Getty|Facebook|Twitter|WhatsApp|Google|Apple|Privacy|Terms|All|Our|Your|Us|This|Related|Top|Latest|Breaking|World|Home)\b/u;

/**
 * The outlet as the page names itself outside the article: in calls to subscribe, in its copyright
 * line. One mention of a name that sounds like a paper, or two of any name, make it.
 */
export function findOutlet({ lines, isBody }: Layout): string | null {
  const votes = new Map<string, number>();
  lines.forEach((line, i) => {
    if (isBody[i] || line.text.length > 1200) return;
    for (const phrase of phrases)
      for (const [, found] of line.text.matchAll(phrase)) {
        const outlet = found!.replace(/ (?:on|in|for)$/i, '');
        if (common.test(outlet) || agencyOf(outlet)) continue;
        const weight = press.test(outlet) ? 2 : outlet.includes(' ') ? 1 : 0.7;
        votes.set(outlet, (votes.get(outlet) ?? 0) + weight);
      }
  });
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}
