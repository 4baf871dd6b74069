import lists from '../../../data/article/furniture.json' with { type: 'json' };
import type { Line } from '../text/lines.ts';
import { matches, type Hinted } from './hinted.ts';

const tailHeadings = new Set(lists.tailHeadings);

/** Longer lines are no headings, and come again only as they are. */
const LONG = 160;

/** The key under which a heading is looked up, or a line recognised when it comes again. */
export function lineKey(text: string): string {
  if (text.length > LONG) return text;
  const lower = text.toLowerCase();
  const from = lower.search(/[\p{L}\p{N}]/u);
  if (from < 0) return '';
  return lower.slice(from, endOfWords(lower)).replace(/’/g, "'").replace(/\s+/g, ' ');
}

/** Where the last letter or figure of a text ends. Looks from the end: a pattern would try every place. */
function endOfWords(text: string): number {
  let end = text.length;
  while (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, end - 2), end))) end--;
  return end;
}

/** Whether a line points to one other story by its headline: `ALSO READ: Fuel prices rise again`. */
const isPointer = (text: string) =>
  /^[^\p{L}]{0,3}(?:also read|read also|see also|also see|must read|related)\s?[:|]\s?\S+(?:\s\S+){2}/iu.test(
    text,
  );

/** Whether a line is a heading under which pages list what is not the article. */
export function isTailHeading(text: string): boolean {
  if (text.length > 60 || isPointer(text)) return false;
  const key = lineKey(text);
  if (tailHeadings.has(key)) return true;
  const words = key.split(' ');
  for (let n = Math.min(4, words.length - 1); n >= 2; n--) {
    const start = words.slice(0, n).join(' ');
    if (start.endsWith(':') && tailHeadings.has(start.slice(0, -1))) return true;
    if (words.length <= n + 4 && tailHeadings.has(start)) return true;
  }
  return /^(?:more|topics|tags|related|filed under|read more|tagged|labels)\s?:/i.test(text);
}

/** Whether a line belongs to readers' comments: their number, a commenter's name, the time of a comment. */
export function isCommentMark({ text }: Line): boolean {
  return (
    text.length < 90 &&
    /\b\d{1,6} (?:comments?|responses|replies|thoughts on)\b|^(?:top|all|newest|oldest|best)?[\w ]{0,12}comments\b|\bsays:$|\bat \d{1,2}:\d\d ?[ap]\.?m\.?$|^(?:reply|flag|permalink|report abuse|like|upvote|\d+ votes?|rating: .{1,20})$/i.test(
      text,
    )
  );
}

/** Whether a short line gives a date, a byline or a reading time, as lines between headline and body do. */
export function isHeaderLine({ text }: Line): boolean {
  return (
    text.length < 140 &&
    !/[.!?]["”’]?$/.test(text.replace(/\b[ap]\.m\.$/i, '')) &&
    (/^(?:by|written by|posted by|story by|words by|reported by|copyright|©)\b/i.test(text) ||
      /\bstaff(?: (?:reporter|writer|correspondent)s?)?$/i.test(text) ||
      /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}(?!\d)|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/i.test(
        text,
      ) ||
      /\b(?:published|updated|posted)\b|\bmin(?:ute)?s? read\b/i.test(text))
  );
}

const CREDIT: Hinted = {
  hints: [
    'photo',
    'image',
    'picture',
    'credit',
    'illustration',
    'file',
    '(',
    '|',
    '/',
    'reuters',
    'handout',
  ],
  pattern:
    /\b(?:photo|image|picture|photograph|credit|illustration|file)s?\s?(?::|by\b|credit|courtesy|source|via\b)|\((?:[^()]{0,60}\/\s?[^()]{2,40}|photo[^()]{0,60}|[^()]{0,40}(?:ap|afp|getty|reuters|images?|file|handout)[^()]{0,30})\)\.?$|[|/] ?(?:ap|afp|getty|getty images|reuters|epa|tass|shutterstock)\b|\b(?:getty images|ap photo|file photo|via reuters|handout)\b/i,
};

/** Whether a line reads like the credit of a photograph. */
export function isCredit(text: string): boolean {
  return text.length < 400 && matches(CREDIT, text, text.toLowerCase());
}
