import { hinted, isWorthwhile, matches, type Hinted } from './hinted.ts';
import { character } from './line-characters.ts';
import type { Look } from './line-look.ts';
import { callsToReader } from './reader-calls.ts';

/** How a line begins that sends the reader elsewhere. Most have a colon or stand alone. */
const leads: readonly RegExp[] = [
  /^[^\p{L}]{0,3}(?:also read|read also|also see|see also|must read|related|recommended|don['’]t miss|more on this|editor['’]s note|watch|listen|in pictures|in photos|explained|opinion)\s?[:|–—-]/iu,
  /^(?:read more|read next|read the full story|read full story|more from|other news|also on|related (?:article|articles|story|stories|video|post|topics|roundup|coverage)|recommended (?:reading|stories|articles|for you)|most read|most popular|trending)\b/iu,
  /^(?:this content is reserved for|enjoy additional|get (?:our|email|daily)|our standards:|published under:|filed under|have something to say|report a |share your thoughts|share this|join the conversation)/iu,
  /^(?:click|tap) here\b|^(?:follow|like|find|join) us\b|^follow our\b|^(?:subscribe|sign up|log in|register)\b/iu,
  /^(?:advertisement|advertising|ad|sponsored|promoted|story continues below|article continues below|article content|continue reading|scroll to continue|loading)\b.{0,40}$/iu,
  /^(?:media|image) (?:caption|copyright)\b/iu,
  /^(?:download|get|install) (?:the|our) .{0,40}\bapp\b/iu,
];

/** The same anywhere in a line. */
const inner = hinted('picture', 0, /\bbuy photo\b/u);

/** How a line ends or begins that names a photograph. */
const credits: readonly Hinted[] = [
  hinted(
    null,
    character.bracket,
    /\((?:photo|picture|image|file|ap photo|afp photo|credit)[^()]{0,100}\)\.?$/u,
  ),
  hinted(
    null,
    character.slash,
    /\((?:[^()]{1,60}\/\s?){1,3}(?:ap|afp|reuters|epa|getty|getty images|tass|file|handout|shutterstock)[^()]{0,20}\)\.?$/u,
  ),
  hinted(
    'picture',
    0,
    /^(?:photo|photograph|picture|image|credit|caption|file photo|photo credit|image credit|image source|source)\s?(?::|by\b)/u,
  ),
  hinted(
    'picture',
    character.bar | character.copyright,
    /(?:\||©|\bphoto:|\bimage:|\bcredit:)\s?[^|©.]{2,60}$/u,
  ),
];

/** Words of subscription walls; two of them in a short line make it one. */
const WALL = hinted(
  'wall',
  0,
  /\b(?:subscrib\w*|register\w*|sign(?:ing)? (?:up|in)|log(?:ging)? in|unlock|create an account|your account|newsletters?|inbox|e-?mail (?:address|updates)|unlimited|free account|additional articles|in the comments|paywall|membership|privacy policy|terms of (?:use|service)|cookies)\b/gu,
);

/**
 * Whether a line in the middle of an article is no part of it: a pointer to another story, a call to
 * subscribe, the credit of a photograph. Long lines are prose that happens to begin so.
 */
export function isInsertion(line: Look): boolean {
  const { text } = line;
  if (text.length > 700) return false;
  if (text.length < 400 && credits.some((credit) => matches(credit, line))) return true;
  if (text.length < 250 && isWall(line)) return true;
  if (text.length < 300 && isMostlyCalls(line)) return true;
  if (!leads.some((lead) => lead.test(text)) && !matches(inner, line)) return false;
  const words = text.split(/\s+/).length;
  return (
    words <= 6 ||
    !/[.!?]["”’)]?$/.test(text) ||
    /^\p{L}+(?: \p{L}+){0,2}\s?[:|]/u.test(text) ||
    words < 25
  );
}

/** Whether more than half of a line speaks to the reader; of a paragraph the rest may be the article. */
function isMostlyCalls(line: Look): boolean {
  const calls = callsToReader(line).reduce((sum, { start, end }) => sum + end - start, 0);
  return calls > line.text.length / 2;
}

const isWall = (line: Look): boolean =>
  isWorthwhile(WALL, line) &&
  (line.lower.match(WALL.pattern)?.length ?? 0) >= (/^[^a-z]+$/.test(line.text) ? 1 : 2);
