import { matches, type Hinted } from './hinted.ts';

/** How a line begins that sends the reader elsewhere. Most have a colon or stand alone. */
const leads: readonly RegExp[] = [
  /^[^\p{L}]{0,3}(?:also read|read also|also see|see also|must read|related|recommended|don['’]t miss|more on this|editor['’]s note|watch|listen|in pictures|in photos|explained|opinion)\s?[:|–—-]/iu,
  /^(?:read more|read next|read the full story|read full story|more from|other news|also on|related (?:article|articles|story|stories|video|post|topics|roundup|coverage)|recommended (?:reading|stories|articles|for you)|most read|most popular|trending)\b/iu,
  /^(?:this content is reserved for|enjoy additional|get (?:our|email|daily)|our standards:|published under:|filed under|have something to say|report a |share your thoughts|share this|join the conversation)/iu,
  /^(?:click|tap) here\b|^(?:follow|like|find|join) us\b|^follow our\b|^(?:subscribe|sign up|log in|register)\b/iu,
  /^(?:advertisement|advertising|ad|sponsored|promoted|story continues below|article continues below|article content|continue reading|scroll to continue|loading)\b.{0,40}$/iu,
  /\bbuy photo\b|^(?:media|image) (?:caption|copyright)\b/iu,
  /^(?:download|get|install) (?:the|our) .{0,40}\bapp\b/iu,
];

/** How a line ends or begins that names a photograph. */
const credits: readonly Hinted[] = [
  {
    hints: ['(photo', '(picture', '(image', '(file', '(ap photo', '(afp photo', '(credit'],
    pattern: /\((?:photo|picture|image|file|ap photo|afp photo|credit)[^()]{0,100}\)\.?$/iu,
  },
  {
    hints: ['/'],
    pattern:
      /\((?:[^()]{1,60}\/\s?){1,3}(?:ap|afp|reuters|epa|getty|getty images|tass|file|handout|shutterstock)[^()]{0,20}\)\.?$/iu,
  },
  {
    hints: ['photo', 'picture', 'image', 'credit', 'caption', 'source'],
    pattern:
      /^(?:photo|photograph|picture|image|credit|caption|file photo|photo credit|image credit|image source|source)\s?(?::|by\b)/iu,
  },
  {
    hints: ['|', '©', 'photo:', 'image:', 'credit:'],
    pattern: /(?:\||©|\bphoto:|\bimage:|\bcredit:)\s?[^|©.]{2,60}$/iu,
  },
];

/** How a page speaks to its reader below or between the paragraphs. */
const asides: readonly Hinted[] = [
  {
    hints: ['follow'],
    pattern:
      /\bfollow (?:us|him|her|them|me) (?:on|at|@)(?!\p{L})|\bfollow @\w|^follow [\p{L} ]{3,40} (?:on|at) /iu,
  },
  {
    hints: ['subscribe to', 'sign up', 'join our', ' tip', 'contact '],
    pattern:
      /\bsubscribe to (?:our|the|my)\b|\bsign up (?:for|to) (?:our|the|my|get)\b|\bjoin our\b|\bsend (?:us )?(?:your )?(?:tips|a tip)\b|\bgot a (?:news )?tip\b|\bcontact (?:the )?(?:author|reporter|writer)\b/iu,
  },
  {
    hints: ['comment', 'your thought'],
    pattern:
      /\bleave (?:us )?(?:a comment|your (?:comments?|thoughts))\b|\bin the comments?(?: section)?(?: below)?[.!?]|\bcomments? below\b/iu,
  },
  {
    hints: ['@'],
    pattern: /^(?:e-?mail|contact|reach|write to|have a) [^.]{3,80}\S@\S+\.\S/iu,
  },
  {
    hints: ['click'],
    pattern: /\bby clicking here\b|\bclick here (?:to|for)\b/iu,
  },
];

/** Words of subscription walls; two of them in a short line make it one. */
const WALL =
  /\b(?:subscrib\w*|register\w*|sign(?:ing)? (?:up|in)|log(?:ging)? in|unlock|create an account|your account|newsletters?|inbox|e-?mail (?:address|updates)|unlimited|free account|additional articles|in the comments|paywall|membership|privacy policy|terms of (?:use|service)|cookies)\b/giu;

/**
 * Whether a line in the middle of an article is no part of it: a pointer to another story, a call to
 * subscribe, the credit of a photograph. Long lines are prose that happens to begin so.
 */
export function isInsertion(text: string): boolean {
  if (text.length > 700) return false;
  const lower = text.toLowerCase();
  if (text.length < 400 && credits.some((credit) => matches(credit, text, lower))) return true;
  if (text.length < 250 && (text.match(WALL)?.length ?? 0) >= (/^[^a-z]+$/.test(text) ? 1 : 2))
    return true;
  if (text.length < 300 && isAside(unquoted(text))) return true;
  if (!leads.some((lead) => lead.test(text))) return false;
  const words = text.split(/\s+/).length;
  return (
    words <= 6 ||
    !/[.!?]["”’)]?$/.test(text) ||
    /^\p{L}+(?: \p{L}+){0,2}\s?[:|]/u.test(text) ||
    words < 25
  );
}

const unquoted = (text: string) => text.replace(/["“][^"”]{0,400}["”]/g, '');

function isAside(text: string): boolean {
  const lower = text.toLowerCase();
  return asides.some((aside) => matches(aside, text, lower));
}
