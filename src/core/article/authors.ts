import data from '../../../data/article/bylines.json' with { type: 'json' };
import { findWrittenDates } from '../calendar/written-date.ts';
import type { Line } from '../text/lines.ts';
import type { Quoted } from '../text/span.ts';
import { wordSet } from '../text/word-list.ts';
import { agencyOf } from './agency.ts';
import { soundsLikeOutlet } from './outlet-name.ts';

const roleWords = wordSet(data.roleWords);
const notNames = wordSet(data.notNames);

const nameWord =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}|(?:el|al|ad|as|ash|ar)-\\p{Lu}[\\p{L}'’-]{0,24}|de|da|del|della|van|von|der|den|el|al|bin|ibn|la|le|di|du|dos|ten|ter)";
const nameAt = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}(?: ${nameWord}){1,4}(?![\\p{L}])`, 'u');
const opener =
  /^(?:story |words |text )?(?:(?:written |posted |reported |published |edited )?by|author|source|from)\b\s?:?\s?/iu;

/** Whether words look like the name of a person: two to five capitalised words, none of them a desk's. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (agencyOf(text) || agencyOf(words[0]!) || soundsLikeOutlet(text)) return false;
  return words.every(
    (word) =>
      !notNames.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')) &&
      !/^\p{Lu}\.?$/u.test(words.at(-1)!),
  );
}

/**
 * The names at the start of a text, joined by commas, `and` or `&`: `Ann Lee, Bo Chen and Cy Day`.
 * Words of a role after a name (`Travel News Reporter`) end the list.
 */
export function readNames(text: string, offset: number): Quoted[] {
  const names: Quoted[] = [];
  let at = 0;
  while (at < text.length && names.length < 12) {
    const rest = text.slice(at, at + 140);
    const match = nameAt.exec(rest);
    if (!match) break;
    let words = match[0].split(' ');
    const role = words.findIndex((word, i) => {
      const key = word.toLowerCase().replace(/[^\p{L}]/gu, '');
      return (
        i > 0 &&
        (roleWords.has(key) ||
          (i > 1 && notNames.has(key)) ||
          (i > 1 && (key === 'for' || key === 'the')))
      );
    });
    const hadRole = role > 0;
    if (hadRole) words = words.slice(0, role);
    while (words.length && !/\p{Lu}/u.test(words.at(-1)!)) words.pop();
    const name = words
      .join(' ')
      .replace(/[.,’'-]+$/, (marks) =>
        /^\.$/.test(marks) && /\b(?:Jr|Sr)\.$/.test(words.join(' ')) ? marks : '',
      );
    if (!looksLikeName(name)) break;
    names.push(quoted(name, offset + at));
    if (hadRole) break;
    at += match[0].length;
    const glue = /^(?:,? (?:and|&) (?:by )?|, (?:and )?|\/| \/ )/iu.exec(text.slice(at, at + 12));
    if (!glue) break;
    at += glue[0].length;
  }
  return names;
}

/** A desk that signs for its staff: `Web Desk`, `Harbour News Staff`, `Staff Reporter`. */
function readDesk(text: string, offset: number): Quoted[] {
  const desk =
    /^(?:\p{Lu}[\p{L}.&]{0,20} ){1,3}(?:staff|desk|newsroom|bureau|board|reporters?|correspondents?|team)(?![\p{L}])/iu.exec(
      text,
    )?.[0];
  return desk && !agencyOf(desk.split(' ')[0]!) ? [quoted(desk, offset)] : [];
}

const quoted = (text: string, start: number): Quoted => ({ start, end: start + text.length, text });

/** What a byline tells. */
export interface Bylines {
  readonly authors: readonly Quoted[];
  readonly agency: string | null;
}

/**
 * Reads the bylines of a page header.
 *
 * @param header Numbers of the lines near the headline, in order of trust (the nearest first); a bare
 *   name is a byline only where the line is `near`, between headline and article.
 */
export function findBylines(
  text: string,
  lines: readonly Line[],
  header: readonly { readonly index: number; readonly near: boolean }[],
): Bylines {
  let agency: string | null = null;
  const labelled: Quoted[] = [];
  const bare: Quoted[] = [];
  for (const { index, near } of header) {
    const line = lines[index]!;
    const next = lines[index + 1];
    const open = opener.exec(line.text);
    if (open && line.text.length < 200) {
      const rest = line.text.slice(open[0].length);
      if (!rest && next) {
        labelled.push(...namesBelow(lines, index));
        agency ??= agencyOf(next.text);
        continue;
      }
      if (/^from$/i.test(open[0].trim())) continue;
      agency ??= agencyAtStart(rest);
      const at = line.start + open[0].length;
      const names = readNames(rest, at);
      labelled.push(...(names.length ? names : readDesk(rest, at)));
      continue;
    }
    const inline = /(?:^|[\s\d])(?:source|author|writer|byline)\s?:\s?(?=\p{Lu})/iu.exec(line.text);
    if (inline && line.text.length < 160) {
      const at = inline.index + inline[0].length;
      const names = readNames(unglued(line.text.slice(at)), line.start + at);
      if (names.length) {
        labelled.push(...names);
        continue;
      }
    }
    const tail = /\bby (?=\p{Lu})/u.exec(line.text);
    if (tail && line.text.length < 120 && findWrittenDates(line.text).length) {
      labelled.push(...readNames(line.text.slice(tail.index + 3), line.start + tail.index + 3));
      continue;
    }
    if (!near || line.text.length > 160) continue;
    const names = readNames(line.text, line.start);
    const last = names.at(-1);
    if (!last) continue;
    const rest = text.slice(last.end, line.end);
    if (isAfterName(rest, next)) bare.push(...names, ...namesBelow(lines, index));
  }
  const chosen = labelled.length ? labelled : bare;
  const seen = new Set<string>();
  const authors = chosen.filter(({ text: name }) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
  return { authors, agency };
}

/** Names on the lines below a byline, one a line, with or without a role. */
function namesBelow(lines: readonly Line[], index: number): Quoted[] {
  const names: Quoted[] = [];
  for (let i = index + 1; i < Math.min(lines.length, index + 14); i++) {
    const { text, start } = lines[i]!;
    if (/^(?:and|&|,|…|\.\.\.)$/.test(text)) continue;
    if (text.length > 80 || /[.!?:]$/.test(text)) break;
    const found = readNames(text, start);
    const last = found.at(-1);
    if (!last || !isNameLine(text.slice(last.end - start))) break;
    names.push(...found);
  }
  return names;
}

/** What may stand behind the last name on a line of names: nothing, a mark, a number, a role. */
function isNameLine(rest: string): boolean {
  if (/^[\s,&\d*†|·•]{0,6}$/u.test(rest)) return true;
  const words = rest
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  return words.length <= 7 && words.some((word) => roleWords.has(word));
}

/** A template that glues its fields: `Ann Leecategory:Stocks` names Ann Lee. */
const unglued = (text: string) =>
  text.replace(/(?<=\p{Ll})(?:category|source|author|views?|tags?|time)\s?:.*$/iu, '');

function agencyAtStart(text: string): string | null {
  const words = text.split(/\s*[,|(/–—-]\s*|\s+(?:in|and|with)\s+/)[0] ?? '';
  return agencyOf(words);
}

/** What may follow a name on a line of its own for it to be a byline. */
function isAfterName(rest: string, next: Line | undefined): boolean {
  if (/^\s?(?:\(@\w{2,30}\)|@\w{2,30}|[|·•]|\/ |, (?:cnn|ap|afp|reuters|bbc)\b)/iu.test(rest))
    return true;
  if (/^\s(?:published|updated|posted|follow)\b/iu.test(rest)) return true;
  const words = rest
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length && words.length <= 7) return words.some((word) => roleWords.has(word));
  if (words.length) return false;
  return next !== undefined && isByName(next.text);
}

/** A line that stands below a bare name: a date, a role, a share button. */
function isByName(text: string): boolean {
  if (text.length > 90) return false;
  if (
    findWrittenDates(text).length ||
    /\b(?:ago|published|updated|posted|min(?:ute)?s? read|read)\b|^\d{1,2}:\d\d/iu.test(text)
  )
    return true;
  const words = text.toLowerCase().split(/[\s,]+/);
  return words.length < 7 && words.some((word) => roleWords.has(word));
}
