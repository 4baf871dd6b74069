import type { Span } from '../text/span.ts';
import { hinted, matches, type Hinted } from './hinted.ts';
import { character } from './line-characters.ts';
import type { Look } from './line-look.ts';
import type { Cue } from './word-kinds.ts';

/** How a page speaks to its reader below or between the paragraphs. */
interface Call {
  readonly hinted: Hinted;
  /** Whether the sentence opens with it; elsewhere the words mean something else. */
  readonly opens: boolean;
}

const inside = (cue: Cue, pattern: RegExp): Call => ({
  hinted: hinted(cue, 0, pattern),
  opens: false,
});
const opening = (cue: Cue | null, characters: number, pattern: RegExp): Call => ({
  hinted: hinted(cue, characters, pattern),
  opens: true,
});

const calls: readonly Call[] = [
  opening(
    'pointer',
    0,
    /(?:also read|read also|see also|also see|must read|related(?: (?:article|story|stories|video))?)\s?[:|]/u,
  ),
  inside('follow', /\bfollow (?:us|him|her|them|me) (?:on|at|@)(?!\p{L})|\bfollow @\w/u),
  opening('follow', 0, /follow [\p{L} ]{3,40} (?:on|at) /u),
  inside(
    'join',
    /\bsubscribe to (?:our|the|my)\b|\bsign up (?:for|to) (?:our|the|my|get)\b|\bjoin our\b|\bsend (?:us )?(?:your )?(?:tips|a tip)\b|\bgot a (?:news )?tip\b|\bcontact (?:the )?(?:author|reporter|writer)\b/u,
  ),
  inside(
    'remark',
    /\bleave (?:us )?(?:a comment|your (?:comments?|thoughts))\b|\bin the comments?(?: section)?(?: below)?[.!?]|\bcomments? below\b/u,
  ),
  opening(null, character.at, /(?:e-?mail|contact|reach|write to|have a) [^.]{3,80}\S@\S+\.\S/u),
  inside('click', /\bby clicking here\b|\bclick here (?:to|for)\b/u),
];

const SENTENCE_END = /[.!?]["”’)\]]{0,2}\s+(?=[\p{Lu}“"‘(@])/gu;

/**
 * The sentences of a line that speak to the reader: `Follow us on Twitter.` A call in quotation marks is what somebody
 * in the news said.
 *
 * @returns Spans in the offsets of the line, ascending.
 */
export function callsToReader(line: Look): readonly Span[] {
  const possible = calls.filter((call) => matches(call.hinted, line));
  if (possible.length === 0) return [];
  const isQuoting = (line.characters & character.quote) !== 0;
  return sentencesOf(line.text).filter(({ start, end }) => {
    const sentence = line.lower.slice(start, end);
    const spoken = isQuoting ? sentence.replace(/["“][^"”]{0,400}["”]/g, '') : sentence;
    return possible.some((call) => {
      const at = spoken.search(call.hinted.pattern);
      return call.opens ? at === 0 : at >= 0;
    });
  });
}

function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(SENTENCE_END)) {
    sentences.push({ start, end: stop.index + stop[0].trimEnd().length });
    start = stop.index + stop[0].length;
  }
  return [...sentences, { start, end: text.length }];
}
