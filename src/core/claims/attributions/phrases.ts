import data from '../../../../data/claims/attributions.json' with { type: 'json' };
import { namesDay } from '../../calendar/day-names.ts';
import type { Token } from '../../language/sentence.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Stretch } from './stretch.ts';

/** How far a phrase is followed, in tokens: keeps hostile text linear. */
export const REACH = 60;

const clauseStarters = wordSet(data.startingClauses);
/** What stands for a day, the written names of weekdays and months apart. */
const days = wordSet(data.days);
const timeUnits = wordSet(data.timeUnits);
const standingAlone = wordSet(data.standingAlone);

export function lower(token: Token | undefined): string {
  return token ? token.text.toLowerCase() : '';
}

/** Whether the word opens a subordinate clause: `that`, `if`, `while`, … */
export function isClauseStarter(token: Token | undefined): boolean {
  return token !== undefined && token.pos !== 'NOUN' && clauseStarters.has(lower(token));
}

/** Whether the word is a relative pronoun that stands for a noun: `who`, `which`, `what`, … */
export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && (/^(WP|WDT)/.test(token.tag) || lower(token) === 'where');
}

/** A verb form that makes a clause: past, present or modal. */
export function isFinite({ tokens }: Stretch, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && /^(VBD|VBP|VBZ|MD)$/.test(token.tag);
}

export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

export function isPossessive(token: Token | undefined): boolean {
  return token?.tag === 'POS';
}

/** Can stand inside a noun phrase, before its head or as its head. */
export function isNominal(token: Token | undefined): boolean {
  switch (token?.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'DET':
    case 'PRON':
    case 'SYM':
      return true;
    default:
      return isPossessive(token);
  }
}

/** Can be the last word of a noun phrase that acts as subject. */
export function endsNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true;
    case 'PRON':
      return token.tag !== 'PRP$' || lower(token) === 'her';
    default:
      return standingAlone.has(lower(token)) || token.text === ')' || token.text === '%';
  }
}

/** A weekday, a month, `today` and the like. */
export function isDayName(token: Token | undefined): boolean {
  return (
    token !== undefined && token.tag !== 'MD' && (days.has(lower(token)) || namesDay(token.text))
  );
}

export function isTimeWord(token: Token | undefined): boolean {
  return isDayName(token) || (token !== undefined && timeUnits.has(token.lemma));
}

/** The end of the noun phrase that starts at `from`, without what follows its head; `from` when there is none. */
export function nounPhraseEnd(stretch: Stretch, from: number): number {
  const { tokens } = stretch;
  let i = from;
  let headed = false;
  while (i < tokens.length && i - from < REACH) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.pos === 'PRON') {
      if (headed || isRelative(token)) break;
      if (lower(token) === 'one' && isNominal(next) && next!.pos !== 'PRON') {
        i++;
        continue;
      }
      if (token.tag === 'PRP$' && isNominal(next) && next!.pos !== 'PRON' && next!.pos !== 'DET') {
        i++;
        continue;
      }
      return i + 1;
    }
    if (isPossessive(token)) {
      headed = false;
      i++;
    } else if (token.pos === 'DET') {
      if (headed) break;
      i++;
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM') {
      headed = true;
      i++;
    } else if (token.pos === 'ADJ' || token.pos === 'SYM' || isNamePart(stretch, i)) {
      i++;
    } else if (token.tag === 'HYPH' || (token.text === '-' && token.start === tokens[i - 1]?.end)) {
      headed = false;
      i++;
    } else if (
      token.pos === 'ADV' &&
      !headed &&
      i > from &&
      (next?.pos === 'ADJ' || next?.pos === 'NUM')
    ) {
      i++;
    } else if (/^VB[GN]$/.test(token.tag) && !headed && i > from && isNominal(next)) {
      i++;
    } else if (token.text === '(' && headed) {
      const close = closingBracket(stretch, i);
      if (close < 0) break;
      i = close + 1;
    } else break;
  }
  return i;
}

/** A capitalised word before a name, whatever its tag: `United` in `the United States`. */
export function isNamePart({ tokens }: Stretch, i: number): boolean {
  return i > 0 && /^\p{Lu}/u.test(tokens[i]!.text) && tokens[i + 1]?.pos === 'PROPN';
}

/** The bracket that closes the one at `open`, within 20 tokens, or -1. */
export function closingBracket({ tokens }: Stretch, open: number): number {
  const end = Math.min(tokens.length, open + 20);
  for (let i = open + 1; i < end; i++)
    if (tokens[i]!.text === ')' || tokens[i]!.text === ']') return i;
  return -1;
}

const joining = wordSet(data.joining);

/** Goes on from the end of a noun phrase over phrases of `of …`, `for …`, `and …`. */
export function withPhrases(stretch: Stretch, end: number): number {
  const { tokens } = stretch;
  const limit = Math.min(tokens.length, end + REACH);
  let i = end;
  while (i < limit && !stretch.spoken[i]) {
    if (
      /^(ADJ|VERB)$/.test(tokens[i]!.pos) &&
      /^(JJ|VBN)$/.test(tokens[i]!.tag) &&
      /^(in|to|with|on|by|at)$/.test(lower(tokens[i + 1]))
    ) {
      const narrowed = nounPhraseEnd(stretch, i + 2);
      if (narrowed === i + 2) break;
      i = narrowed;
      continue;
    }
    if (!joining.has(lower(tokens[i]))) break;
    const next = tokens[i + 1];
    if (isDayName(next)) break;
    if (
      /^(in|on|at|to)$/.test(lower(tokens[i])) &&
      (/^(an?|reporters|twitter|facebook)$/.test(lower(next)) || next?.pos === 'NUM')
    )
      break;
    const np = nounPhraseEnd(stretch, i + 1);
    if (np === i + 1) break;
    if (tokens[i]!.pos === 'CCONJ' && isFinite(stretch, np)) break;
    i = np;
  }
  return i;
}
