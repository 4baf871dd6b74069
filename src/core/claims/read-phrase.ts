import { readGovernment } from '../entities/governments.ts';
import type { NounPhrase, Sentence, Token } from '../language/sentence.ts';
import { contains, overlaps } from '../text/span.ts';
import { measureOfNoun } from './amounts/measure-words.ts';
import type { Quantity } from './claim.ts';
import { countedHead } from './counted-noun.ts';
import { countriesIn } from './countries-in.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Role } from './statement.ts';

/** Reads a noun phrase together with the *of* phrase that it counts: *thousands of troops*. */
export function readPhrase(facts: SentenceFacts, role: Role, noun: NounPhrase): Phrase {
  const { text, sentence, mentions, quantities } = facts;
  const { tokens } = sentence;
  const span = spanOf(sentence, noun.from, noun.to);
  const headToken = tokens[noun.head]!;
  const quantity = quantities.find((q) => overlaps(q, span) && !isOfMagnitude(text, q)) ?? null;
  const named = mentions.find((mention) => contains(mention, headToken));
  const characters = mentions.filter((mention) => overlaps(mention, span)).map((m) => m.character);
  if (named) characters.sort((a, b) => +(b === named.character) - +(a === named.character));
  const nameText =
    named?.text ??
    numberedName(text, tokens, noun) ??
    (headToken.pos === 'PROPN' || isAreaOfName(tokens, noun) ? nameAround(tokens, noun) : null);
  const counted = quantity !== null && quantity.of !== '' && quantity.unit === null;
  const end = named && !counted && isTail(text.slice(span.end, named.end)) ? named.end : span.end;
  const words = text.slice(span.start, end);
  const rate = rateTold(tokens, noun);
  return {
    start: span.start,
    end,
    role,
    text: words,
    head: counted
      ? quantity.of
      : (nameText?.toLowerCase() ?? rate ?? hyphened(tokens, noun) ?? headOf(headToken, words)),
    modifiers: counted
      ? quantity.modifiers
      : modifiersOf(tokens, noun, quantity).filter(
          (word) => rate !== 'unemployment' || measureOfNoun('rate', [word]) !== rate,
        ),
    characters: [...new Set(characters)],
    countries: countriesIn(words),
    isCapital: nameText !== null && readGovernment(nameText)?.sense === 'capital',
    named: nameText !== null && !counted,
    quantity,
  };
}

/** *the satellite Aurelia-2*: a name that ends in a number is split at its hyphen. */
function numberedName(
  text: string,
  tokens: Sentence['tokens'],
  { from, head }: NounPhrase,
): string | null {
  const [name, hyphen, number] = [tokens[head - 2], tokens[head - 1], tokens[head]!];
  if (head < from + 2 || number.tag !== 'CD' || hyphen!.text !== '-') return null;
  if (name!.pos !== 'PROPN' || name!.end !== hyphen!.start || hyphen!.end !== number.start)
    return null;
  return text.slice(tokens[nameStart(tokens, from, head - 2)]!.start, number.end);
}

/** *the magnitude 5.8 quake* is one quake. */
function isOfMagnitude(text: string, { start, end }: Quantity): boolean {
  return (
    /\bmagnitude[ -]$/.test(text.slice(Math.max(0, start - 10), start)) &&
    /^[ -]\p{L}/u.test(text.slice(end))
  );
}

/** *the Bank* of *the Bank of Ortona*: a name is told whole. */
const isTail = (words: string) => /^ (?:of|for) (?:the )?\p{Lu}/u.test(words);

/** *the run-off*, *the break-in*: a word that is nothing without the one before its hyphen. */
function hyphened(tokens: Sentence['tokens'], { from, head }: NounPhrase): string | null {
  if (head < from + 2 || tokens[head - 1]!.text !== '-') return null;
  if (!/^(?:off|in|out|up|down|over|on)$/.test(tokens[head]!.text)) return null;
  return `${tokens[head - 2]!.text.toLowerCase()}-${tokens[head]!.text}`;
}

/** The lemma of a noun; of *the 57-year-old* all of it, since of two such people each is known by the age. */
function headOf({ lemma }: Token, words: string): string {
  return lemma === 'old' ? words.toLowerCase().replace(/^(?:the|an?) /, '') : countedHead(lemma);
}

/** *the unemployment rate*, *the jobless rate*: what has the rate is what rises and falls. */
function rateTold(tokens: Sentence['tokens'], { from, head }: NounPhrase): string | null {
  if (tokens[head]!.lemma !== 'rate') return null;
  return measureOfNoun(
    'rate',
    tokens.slice(from, head).map(({ text }) => text.toLowerCase()),
  );
}

const functionWords: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADP', 'PRON', 'CCONJ']);

/** The lemmas of the words that say which one of its kind a noun means. */
function modifiersOf(
  tokens: Sentence['tokens'],
  { from, to, head }: NounPhrase,
  quantity: Quantity | null,
): readonly string[] {
  const lemmas: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (i === head || functionWords.has(token.pos) || (quantity && contains(quantity, token)))
      continue;
    if (/\p{L}/u.test(token.text) && !/^['’]s$/.test(token.text)) lemmas.push(token.lemma);
  }
  return lemmas;
}

/** *Keswa province*: an area that is told by its name and its kind. */
function isAreaOfName(tokens: Sentence['tokens'], { from, head }: NounPhrase): boolean {
  return (
    head > from &&
    tokens[head - 1]!.pos === 'PROPN' &&
    /^(?:province|region|district|county|state|island|valley|peninsula|governorate)$/.test(
      tokens[head]!.lemma,
    )
  );
}

/** The first of the words of a name that goes on up to a token. */
function nameStart(tokens: Sentence['tokens'], first: number, at: number): number {
  let from = at;
  while (from > first && tokens[from - 1]!.pos === 'PROPN') from--;
  return from;
}

function nameAround(tokens: Sentence['tokens'], noun: NounPhrase): string {
  return tokens
    .slice(nameStart(tokens, noun.from, noun.head), noun.head + 1)
    .map((token) => token.text)
    .join(' ');
}

/** *Israel and Lebanon*: both are named where one phrase is asked for. */
export function withPartner(facts: SentenceFacts, phrase: Phrase, noun: NounPhrase): Phrase {
  const { sentence } = facts;
  const isAnd = (at: number) => sentence.tokens[at]?.lemma === 'and';
  const partner = sentence.nouns.find(
    ({ from, to }) =>
      (to === noun.from - 1 && isAnd(to)) || (from === noun.to + 1 && isAnd(noun.to)),
  );
  if (!partner) return phrase;
  const other = readPhrase(facts, phrase.role, partner);
  if (!other.named || !phrase.named) return phrase;
  return {
    ...phrase,
    characters: [...phrase.characters, ...other.characters],
    countries: [...phrase.countries, ...other.countries],
  };
}
