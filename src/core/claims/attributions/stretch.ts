import type { Sentence, Token } from '../../language/sentence.ts';
import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';

/**
 * One sentence of the reporter, with the whole of every quotation that it opens: the sentences of a
 * quoted speaker do not end it.
 */
export interface Stretch {
  /** The sentence that it begins with. */
  readonly opening: Sentence;
  readonly tokens: readonly Token[];
  /** For each token the one that it hangs on; −1 for none in the stretch. */
  readonly heads: readonly number[];
  /** For each token the quotation that it lies in, its marks included; null outside. */
  readonly quotations: readonly (Quotation | null)[];
  /** Whether the token lies in a quotation of somebody's speech, and not of a single term. */
  readonly spoken: readonly boolean[];
  readonly paragraph: number;
  /** Whether it is written in title case, as headlines are. */
  readonly titleCase: boolean;
  /** Whether it is the first of its paragraph. */
  readonly opensParagraph: boolean;
}

/** The most tokens that sentences are joined to: keeps hostile text linear. */
const LONGEST = 1000;

/** Tokens `from` up to and without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Joins the sentences of each paragraph that one quotation runs through, and those that only an
 * abbreviation parted: the second starts in lower case or with a closing mark.
 */
export function readStretches(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const isSpeech = (quotation: Quotation) => speech.has(quotation);
  const speech = new Set(quotations.filter((quotation) => soundsLikeSpeech(text, quotation)));
  let tokens: Token[] = [];
  let heads: number[] = [];
  let marks: (Quotation | null)[] = [];
  let opening: Sentence | null = null;
  let next = 0;
  sentences.forEach((sentence, i) => {
    opening ??= sentence;
    const before = tokens.length;
    for (const token of sentence.tokens) {
      while (next < quotations.length && quotations[next]!.end <= token.start) next++;
      const quotation = quotations[next];
      tokens.push(surely(token));
      heads.push(token.head < 0 ? -1 : before + token.head);
      marks.push(quotation && quotation.start < token.end ? quotation : null);
    }
    const following = sentences[i + 1];
    const open = quotations[next];
    const goesOn =
      following?.paragraph === sentence.paragraph &&
      (/^[\p{Ll}),;]/u.test(following.tokens[0]!.text) ||
        (open !== undefined && open.start < sentence.end && open.end > following.start));
    if (goesOn && tokens.length < LONGEST) return;
    if (tokens.length)
      stretches.push({
        opening,
        tokens,
        heads,
        quotations: marks,
        spoken: marks.map((mark) => mark !== null && isSpeech(mark)),
        paragraph: sentence.paragraph,
        titleCase: isTitleCase(tokens),
        opensParagraph: stretches[stretches.length - 1]?.paragraph !== sentence.paragraph,
      });
    opening = null;
    tokens = [];
    heads = [];
    marks = [];
  });
  return stretches;
}

/** The span of a range of tokens; the range is not empty. */
export function spanOf(stretch: Stretch, { from, to }: Range): Span {
  return { start: stretch.tokens[from]!.start, end: stretch.tokens[to - 1]!.end };
}

/** A quotation of four words or more, or a shorter sentence with its own punctuation. */
function soundsLikeSpeech(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  return /^\p{Lu}.*[,.?!]$/u.test(words) || words.split(/\s+/, 4).length === 4;
}

/** Four or more long words, nearly all of them capitalised. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length >= 4 && capitals.length >= 0.85 * words.length;
}

/** Forms that are verbs of saying wherever they stand, whatever tag they were given. */
const SURE = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['wrote', 'write'],
  ['denied', 'deny'],
]);

function surely(token: Token): Token {
  const lemma = SURE.get(token.text.toLowerCase());
  if (!lemma || token.tag.startsWith('VB')) return token;
  return { ...token, lemma, pos: 'VERB', tag: token.text.endsWith('s') ? 'VBZ' : 'VBD' };
}
