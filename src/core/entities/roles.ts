import type { Sentence } from '../language/sentence.ts';
import type { NameRange } from './name-tagger.ts';
import { isCourtesy, titleAtEnd } from './titles.ts';

/** What stands beside a name to say who that is. */
export interface Role {
  /** `North Korean Foreign Minister`, `Kremlin spokesman`; null where there is none. */
  readonly role: string | null;
  /** A form of address in front: `Mr.` */
  readonly courtesy: string | null;
}

const longestRole = 7;
/** Tags of the words that may stand in a role before a name. */
const modifiers = new Set(['ADJ', 'NOUN', 'PROPN', 'PART']);

/** Reads the role of a person from the words before the name, else from an apposition behind it. */
export function roleOf(text: string, sentence: Sentence, range: NameRange): Role {
  const { tokens } = sentence;
  let from = range.from;
  while (from > 0 && range.from - from < longestRole) {
    const token = tokens[from - 1]!;
    if (!modifiers.has(token.pos) || /^[,;:()"“”—–-]+$/.test(token.text)) break;
    from--;
  }
  while (from < range.from && tokens[from]!.pos === 'PART') from++;
  const words = tokens.slice(from, range.from).map((token) => token.text);
  const length = titleAtEnd(words);
  if (length > 0) {
    const title = words.slice(-length).join(' ');
    if (isCourtesy(title)) return { role: null, courtesy: title };
    const role = text.slice(tokens[from]!.start, tokens[range.from - 1]!.end);
    return { role: role.replace(/\s+/g, ' '), courtesy: null };
  }
  return { role: apposition(text, sentence, range), courtesy: null };
}

/** `, the defence minister of Norway,`: up to the next comma, without a verb, headed by a title. */
function apposition(text: string, { tokens }: Sentence, { to }: NameRange): string | null {
  if (tokens[to]?.text !== ',') return null;
  let from = to + 1;
  if (/^(?:the|a|an|its|their|his|her)$/i.test(tokens[from]?.text ?? '')) from++;
  let end = from;
  while (end < tokens.length && end - from <= 10) {
    const { text: word, pos } = tokens[end]!;
    if (/^[,.;:—–()"“”]$/.test(word)) break;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'SCONJ') return null;
    end++;
  }
  if (end === from || end - from > 10) return null;
  const words = tokens.slice(from, end).map((token) => token.text);
  const link = words.findIndex((word) => /^(?:of|for|at|in|to|with|on)$/.test(word));
  const head = link < 0 ? words : words.slice(0, link);
  if (titleAtEnd(head) === 0) return null;
  return text.slice(tokens[from]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
}
