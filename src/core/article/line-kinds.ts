import { hinted, matches } from './hinted.ts';
import { character } from './line-characters.ts';
import type { Look } from './line-look.ts';

/** Whether a line belongs to readers' comments: their number, a commenter's name, the time of a comment. */
export const isCommentMark = (line: Look): boolean =>
  line.text.length < 90 && matches(COMMENT, line);

const COMMENT = hinted(
  'reader',
  0,
  /\b\d{1,6} (?:comments?|responses|replies|thoughts on)\b|^(?:top|all|newest|oldest|best)?[\w ]{0,12}comments\b|\bsays:$|\bat \d{1,2}:\d\d ?[ap]\.?m\.?$|^(?:reply|flag|permalink|report abuse|like|upvote|\d+ votes?|rating: .{1,20})$/,
);

/** Whether a short line gives a date, a byline or a reading time, as lines between headline and body do. */
export function isHeaderLine(line: Look): boolean {
  const { text, lower } = line;
  return (
    text.length < 140 &&
    !/(?<!\b[ap]\.m)[.!?]["”’]?$/.test(lower.slice(-6)) &&
    (/^(?:by|written by|posted by|story by|words by|reported by|copyright|©)\b/i.test(text) ||
      matches(WRITTEN_DATE, line) ||
      matches(LABEL, line))
  );
}

const WRITTEN_DATE = hinted(
  null,
  character.digit,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}(?!\d)|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/,
);

const LABEL = hinted(
  'label',
  0,
  /\bstaff(?: (?:reporter|writer|correspondent)s?)?$|\b(?:published|updated|posted)\b|\bmin(?:ute)?s? read\b/,
);

const CREDIT = hinted(
  'picture',
  character.bracket | character.bar | character.slash,
  /\b(?:photo|image|picture|photograph|credit|illustration|file)s?\s?(?::|by\b|credit|courtesy|source|via\b)|\((?:[^()]{0,60}\/\s?[^()]{2,40}|photo[^()]{0,60}|[^()]{0,40}(?:ap|afp|getty|reuters|images?|file|handout)[^()]{0,30})\)\.?$|[|/] ?(?:ap|afp|getty|getty images|reuters|epa|tass|shutterstock)\b|\b(?:getty images|ap photo|file photo|via reuters|handout)\b/,
);

/** Whether a line reads like the credit of a photograph. */
export const isCredit = (line: Look): boolean => line.text.length < 400 && matches(CREDIT, line);
