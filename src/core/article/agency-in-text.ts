import { agencyOf } from './agency.ts';
import type { Layout } from './layout.ts';

/** *© AFP*, *With inputs from AFP*, *The Associated Press contributed to this report.* */
const CREDIT =
  /^\(?(?:©|\(c\)|copyright|source:?|(?:with |additional )?(?:inputs?|files|material|reporting) (?:from|by)|with|from|by)?\s*(?:\d{4}\s)?(?:the )?(.{2,40}?)(?:\s(?:contributed|with)\b.*|,? all rights.*)?\.?\)?$/i;

/** An agency that a line of its own names, above or right below the article: `© AFP`, `Reuters`, `With AP`. */
export function agencyInText({ lines, from, to, headline, isBody }: Layout): string | null {
  const around = [
    ...lines.slice(Math.max(0, headline ?? from - 12), from),
    ...lines.slice(to, to + 3),
    ...lines.slice(Math.max(from, to - 2), to).filter((_, i) => isBody[i] !== undefined),
  ];
  for (const { text } of around) {
    const credit = CREDIT.exec(text);
    const agency = credit && agencyOf(credit[1]!);
    if (agency) return agency;
    if (/^\(?reporting by\b[^]{0,300}\bediting by\b/i.test(text)) return 'Reuters';
    const trailing = /[-–—|,/]\s?([\p{L} ]{2,24})$/u.exec(text);
    if (text.length < 80 && trailing) {
      const named = agencyOf(trailing[1]!);
      if (named && !/photo|image|picture|handout/i.test(text)) return named;
    }
  }
  return null;
}
