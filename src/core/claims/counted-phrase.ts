import type { Token } from '../language/sentence.ts';
import { countedHead, countsPeople } from './counted-noun.ts';

/** What a number counts: the head of the phrase after it, and the words that narrow it. */
export interface Counted {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly end: number;
}

/** How many words the phrase may have that a number counts. */
const LONGEST = 8;

/** *12 dead*, *5 others*: people, whatever the tagger made of the word. */
const PEOPLE = /^(?:dead|wounded|injured|missing|others?)$/;

/**
 * The noun that a number ending at `offset` counts: *soldiers* in "8,000 North Korean soldiers",
 * *people* in "dozens of people"; null where no noun follows.
 */
export function countedNoun(tokens: readonly Token[], offset: number): Counted | null {
  const from = startBehind(tokens, offset);
  if (from === null) return null;
  const head = headFrom(tokens, from);
  const last = tokens[head ?? from];
  if (!last) return null;
  const person = { head: 'person', modifiers: [] };
  if (PEOPLE.test(last.text.toLowerCase())) return { ...person, end: last.end };
  if (head === null) return null;
  if (isEverybody(tokens, head)) return { ...person, end: tokens[head + 2]!.end };
  const modifiers = tokens
    .slice(from, head)
    .filter(({ text }) => /\p{L}/u.test(text) && !/^['’]s$/.test(text))
    .map(({ lemma }) => lemma);
  const lemma = last.tag === 'VBZ' ? last.text.toLowerCase().replace(/s$/, '') : last.lemma;
  return { head: countedHead(lemma), modifiers, end: last.end };
}

/** The first token of what a number counts; null where nothing follows, or one thing: *20-member team*. */
function startBehind(tokens: readonly Token[], offset: number): number | null {
  let at = tokens.findIndex((token) => token.start >= offset);
  if (at < 0) return null;
  if (tokens[at]!.lemma === 'of') {
    at++;
    if (/^(?:the|its|his|her|their|our|these|those)$/.test(tokens[at]?.lemma ?? '')) at++;
  }
  const word = tokens[at]?.text.toLowerCase() ?? '';
  if (/^(?:or|odd|so|other|more|additional|further|such)$/.test(word)) at++;
  const isGlued = /^[-–]$/.test(tokens[at]?.text ?? '') && tokens[at]!.start === offset;
  return isGlued ? null : at;
}

/** The last noun of a phrase that begins at a token; null for none. */
function headFrom(tokens: readonly Token[], from: number): number | null {
  let head: number | null = null;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); i++) {
    const { pos, tag, lemma, text } = tokens[i]!;
    // Right after a number, a word in -s is a plural, whatever the tagger made of it; so is one that names people.
    const isPlural = tag === 'VBZ' && (i === from || countsPeople(text.replace(/s$/, '')));
    if (pos === 'NOUN' || pos === 'PROPN' || isPlural) {
      head = i;
      continue;
    }
    // *1.9 million tourists last year*
    if (head !== null && /^(?:last|this|next|past)$/.test(lemma)) break;
    if (isCompounded(tokens, i) || /^(?:-|['’]s)$/.test(text)) continue;
    const isNarrowed = isNominal(tokens[i + 1]);
    // *12 burning houses*
    if (head === null && isNarrowed && pos === 'VERB' && /^VB[NG]?$/.test(tag)) continue;
    const mayGoOn = pos === 'ADJ' ? head === null || isNarrowed : pos === 'NUM' && head === null;
    if (!mayGoOn) break;
  }
  return head;
}

/** *187 passengers and crew*. */
function isEverybody(tokens: readonly Token[], head: number): boolean {
  const words = tokens.slice(head, head + 3).map(({ lemma }) => lemma);
  return /^(?:passenger|crew) and (?:crew|passenger|staff)$/.test(words.join(' '));
}

/** *laboratory-confirmed cases*, *battery-powered buses*: a participle behind a hyphen narrows what follows. */
function isCompounded(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    /^VB[NDG]$/.test(token.tag) &&
    tokens[at - 1]?.text === '-' &&
    tokens[at - 1]!.end === token.start &&
    isNominal(tokens[at + 1])
  );
}

function isNominal(token: Token | undefined): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(token?.pos ?? '');
}
