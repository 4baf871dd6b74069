import irregular from '../../../data/language/irregular-forms.json' with { type: 'json' };
import type { Quantity } from '../claims/claim.ts';
import { countedNoun } from '../claims/counted-phrase.ts';
import { findQuantities } from '../claims/find-quantities.ts';
import type { Token } from '../language/sentence.ts';
import { verbOf } from '../language/verb-forms.ts';
import type { Span } from '../text/span.ts';
import { isClosed, predicateOfForm } from './plain-words.ts';

/** A sentence by its words alone, for where its tags or its clauses were read wrongly. Offsets refer to the sentence. */
export interface PlainSentence {
  /** The amounts that it gives; what each counts is told by the words after it. */
  readonly amounts: readonly Quantity[];
  /** The same by the numbers and their units alone, whatever they count. */
  readonly figures: readonly Quantity[];
  /** The classes of predicates that its words name, verbs and nouns alike. */
  readonly told: readonly { readonly predicate: string; readonly word: PlainWord }[];
  readonly words: readonly PlainWord[];
  /** Relative clauses between commas, which tell of something beside what the sentence tells. */
  readonly asides: readonly Span[];
}

/** A word in lower case, and where it stands. */
export interface PlainWord {
  readonly at: number;
  readonly end: number;
  readonly lower: string;
}

/** *all but two voted for it*: those who did not. */
const ALL_BUT = /\ball (?:but|except) $/i;

const nouns = new Map(Object.entries(irregular.nouns));

/** Reads a sentence by its words, all of it when it is asked for. */
export function readPlainly(text: string): PlainSentence {
  let tokens: readonly Token[] | undefined;
  const span = { start: 0, end: text.length };
  const sentence = {
    ...span,
    // Most sentences have no number, after which tokens are looked at.
    get tokens() {
      return (tokens ??= tokensOf(text));
    },
  };
  let words: readonly PlainWord[] | undefined;
  let told: PlainSentence['told'] | undefined;
  let amounts: readonly Quantity[] | undefined;
  let figures: readonly Quantity[] | undefined;
  let asides: readonly Span[] | undefined;
  const allWords = () => (words ??= wordsOf(text));
  return {
    get amounts() {
      return (amounts ??= findQuantities(text, sentence, [])
        .filter(({ start }) => !ALL_BUT.test(text.slice(0, start)))
        .map((amount) =>
          amount.unit === null && amount.of === ''
            ? numbered(text, sentence.tokens, amount)
            : amount,
        ));
    },
    get figures() {
      return (figures ??= findQuantities(text, { ...span, tokens: [] }, []));
    },
    get words() {
      return allWords();
    },
    get asides() {
      return (asides ??= [...text.matchAll(ASIDE)].map(({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
      })));
    },
    get told() {
      return (told ??= allWords().flatMap((word) => {
        const predicate = predicateOfForm(word.lower);
        return predicate === null ? [] : [{ predicate, word }];
      }));
    },
  };
}

const ASIDE = /, (?:which|who|whose|where|when)\s[^,;:]+,/g;

function wordsOf(text: string): readonly PlainWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }));
}

/** *The number of people killed in the fire stood at 112*: what is counted stands before. */
function numbered(text: string, tokens: readonly Token[], amount: Quantity): Quantity {
  const before = text.slice(0, amount.start);
  if (!/\b(?:at|to|was|were|is|are|reached|exceeded|passed)\s+$/i.test(before)) return amount;
  const at = before.search(/\bnumber of\b/i);
  const counted = at < 0 ? null : countedNoun(tokens, at + 'number'.length);
  return counted ? { ...amount, of: counted.head, modifiers: counted.modifiers } : amount;
}

/** Tokens with no more than a guess at what each word is: enough to see what a number counts. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}$€£%]+(?:[.,][\p{N}]+)*|[^\s\p{L}\p{N}]/gu)) {
    const lower = match[0].toLowerCase();
    const before = tokens[tokens.length - 1];
    const { pos, tag } = guess(lower, before);
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lemma: pos === 'NOUN' ? singularOf(lower) : lower,
      pos,
      tag,
      head: -1,
      relation: 'dep',
    });
  }
  return tokens;
}

function guess(lower: string, before: Token | undefined): Pick<Token, 'pos' | 'tag'> {
  if (/^\p{N}/u.test(lower)) return { pos: 'NUM', tag: 'CD' };
  if (!/^\p{L}/u.test(lower) || isClosed(lower)) return { pos: 'X', tag: 'IN' };
  // What follows a plural is no part of what is counted, unless it is a plural itself: *doses lie in a store*.
  if (before?.tag === 'NNS' && !isPlural(lower)) return { pos: 'X', tag: 'IN' };
  if (isPlural(lower)) return { pos: 'NOUN', tag: 'NNS' };
  if (verbOf(lower) !== undefined || /.{2}(?:ed|ing)$/.test(lower))
    return { pos: 'VERB', tag: 'VBN' };
  return { pos: 'NOUN', tag: 'NN' };
}

function isPlural(lower: string): boolean {
  return nouns.has(lower) || lower === 'people' || /[^suia]s$/.test(lower);
}

function singularOf(lower: string): string {
  const known = nouns.get(lower);
  if (known) return known;
  if (lower === 'people') return 'person';
  if (!isPlural(lower)) return lower;
  return lower
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/s$/, '');
}
