import type { Token } from '../language/sentence.ts';
import { countedHead } from './counted-noun.ts';

/** What a number counts: the head of the phrase after it, and the words that narrow it. */
export interface Counted {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly end: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/**
 * The noun that a number ending at `offset` counts: *soldiers* in "8,000 North Korean soldiers",
 * *people* in "dozens of people"; null where no noun follows.
 */
export function countedNoun(tokens: readonly Token[], offset: number): Counted | null {
  let i = tokens.findIndex((token) => token.start >= offset);
  if (i < 0) return null;
  if (tokens[i]!.lemma === 'of') {
    i++;
    if (/^(?:the|its|his|her|their|our|these|those)$/.test(tokens[i]?.lemma ?? '')) i++;
  }
  if (
    /^(?:or|odd|so|other|more|additional|further|such)$/.test(tokens[i]?.text.toLowerCase() ?? '')
  )
    i++;
  if (/^[-–]$/.test(tokens[i]?.text ?? '') && tokens[i]!.start === offset) {
    // 12,000-strong force, 20-member team: the noun at the end is one thing, not twelve thousand.
    return null;
  }
  let head = -1;
  const from = i;
  for (; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i]!;
    // Right after a number, a word in -s is a plural, whatever the tagger made of it.
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || (i === from && token.tag === 'VBZ'))
      head = i;
    else if (
      token.pos === 'VERB' &&
      /^VB[NG]?$/.test(token.tag) &&
      head < 0 &&
      isNominal(tokens[i + 1])
    )
      continue;
    // *1.9 million tourists last year*
    else if (head >= 0 && /^(?:last|this|next|past)$/.test(token.lemma)) break;
    else if (isCompounded(tokens, i)) continue;
    else if (token.text === '-' || token.text === "'s" || token.text === '’s') continue;
    else if (!NOMINAL.has(token.pos)) break;
    else if (head >= 0 && token.pos === 'ADJ' && !isNominal(tokens[i + 1])) break;
    else if (head >= 0 && token.pos === 'NUM') break;
  }
  if (head < 0) {
    // 12 dead, 30 wounded, 5 others: the adjective is the noun.
    const first = tokens[from];
    if (first && /^(?:dead|wounded|injured|missing|other|others)$/.test(first.text.toLowerCase()))
      return { head: 'person', modifiers: [], end: first.end };
    return null;
  }
  const token = tokens[head]!;
  if (/^(?:dead|wounded|injured|missing|other|others)$/.test(token.text.toLowerCase()))
    return { head: 'person', modifiers: [], end: token.end };
  // *187 passengers and crew*: everybody.
  const behind = tokens.slice(head + 1, head + 3).map(({ lemma }) => lemma);
  if (
    /^(?:passenger|crew)$/.test(token.lemma) &&
    /^and (?:crew|passenger|staff)$/.test(behind.join(' '))
  )
    return { head: 'person', modifiers: [], end: tokens[head + 2]!.end };
  const modifiers = tokens
    .slice(from, head)
    .filter((t) => /\p{L}/u.test(t.text) && t.pos !== 'DET' && !/^['’]s$/.test(t.text))
    .map((t) => t.lemma);
  const lemma = token.tag === 'VBZ' ? token.text.toLowerCase().replace(/s$/, '') : token.lemma;
  return { head: countedHead(lemma), modifiers, end: token.end };
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
  return (
    token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ')
  );
}
