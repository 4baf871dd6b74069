import type { CueWord } from './cue-words.ts';
import {
  isClauseStarter,
  isDayName,
  isFinite,
  isNominal,
  isTimeWord,
  lower,
  nounPhraseEnd,
  REACH,
} from './phrases.ts';
import type { Stretch } from './stretch.ts';

/** Where the content of a verb of saying starts. `bare`: without that, colon or quotation mark to show it. */
export interface ContentStart {
  readonly at: number;
  readonly bare: boolean;
}

/**
 * Looks for a clause, a quotation or `that` after a verb of saying, past time words, phrases and the
 * person spoken to. Null when nothing follows but such words.
 */
export function contentStart(stretch: Stretch, after: number, word: CueWord): ContentStart | null {
  const { tokens, spoken } = stretch;
  const limit = Math.min(tokens.length, after + REACH);
  let comma = false;
  let addressee = word.frames.has('someone');
  let i = after;
  while (i < limit) {
    const token = tokens[i]!;
    const text = lower(token);
    if (spoken[i]) return { at: i, bare: false };
    if (text === 'that' && !isTimeWord(tokens[i + 1])) return { at: i + 1, bare: false };
    if (text === 'whether') return { at: i, bare: false };
    if (text === ':') return i + 1 < tokens.length ? { at: i + 1, bare: false } : null;
    if (/^[.;!?]$/.test(text)) return null;
    if (token.pos === 'PUNCT') {
      comma = true;
      i++;
    } else if (comma) {
      if (token.pos === 'CCONJ') return null;
      i++;
    } else if (token.pos === 'ADV' && !isClauseStarter(token)) i++;
    else if (
      isDayName(token) ||
      (/^(last|this|earlier|late|later|next)$/.test(text) && isTimeWord(tokens[i + 1]))
    ) {
      i++;
      while (i < limit && (isTimeWord(tokens[i]) || tokens[i]!.pos === 'NUM')) i++;
    } else if (addressee && isNominal(token)) {
      const end = addresseeEnd(stretch, i);
      if (isFinite(stretch, end) && token.tag !== 'PRP') return { at: i, bare: true };
      i = end;
      addressee = false;
    } else if (token.pos === 'ADP' || token.tag === 'TO') {
      const end = nounPhraseEnd(stretch, i + 1);
      const isSubject = isFinite(stretch, end) && end - i > 2 && tokens[end - 1]!.pos === 'PRON';
      i = end === i + 1 ? i + 1 : isSubject ? end - 1 : end;
    } else {
      const that = addressee ? thatAfter(stretch, i) : -1;
      return that < 0 ? { at: i, bare: true } : { at: that + 1, bare: false };
    }
  }
  return null;
}

/** `that` within the next ten words, before any finite verb or mark. */
function thatAfter(stretch: Stretch, from: number): number {
  const { tokens } = stretch;
  for (let i = from; i < tokens.length && i - from < 10; i++) {
    if (lower(tokens[i]) === 'that') return isFinite(stretch, i + 1) ? -1 : i;
    if (tokens[i]!.pos === 'PUNCT' || isFinite(stretch, i)) return -1;
  }
  return -1;
}

/** The end of the person spoken to, who starts at `from`: `told a group of reporters that`. */
export function addresseeEnd(stretch: Stretch, from: number): number {
  const { tokens } = stretch;
  const first = tokens[from]!;
  if (first.tag === 'PRP' || (first.tag === 'PRP$' && !isNominal(tokens[from + 1])))
    return from + 1;
  let end = nounPhraseEnd(stretch, from);
  while (/^(of|in|at|from|for)$/.test(lower(tokens[end]))) {
    const inner = nounPhraseEnd(stretch, end + 1);
    if (inner === end + 1 || inner - from > REACH) break;
    end = inner;
  }
  return end;
}
