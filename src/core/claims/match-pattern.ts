import irregular from '../../../data/language/irregular-forms.json' with { type: 'json' };
import data from '../../../data/claims/tellings.json' with { type: 'json' };
import type { NounPhrase, Sentence, Token } from '../language/sentence.ts';
import type { Quantity } from './claim.ts';
import { countedNoun } from './counted-phrase.ts';
import { asideBefore } from './asides.ts';
import { isOfKind, isUnit, type Item, type Pattern } from './telling-patterns.ts';
import { wordSet } from '../text/word-list.ts';

/** How many words may stand between two of a pattern, and inside a gap. */
const LOOSE = 5;
const GAP = 7;

/** Where a pattern of words stands around a number. */
export interface Match {
  /** The tokens that tell it. */
  readonly words: readonly number[];
  readonly doer: NounPhrase | null;
}

/** A number in its sentence: the token where it begins, and those behind its unit and behind the noun that it counts. */
export interface Spot {
  readonly quantity: Quantity;
  readonly from: number;
  readonly unitTo: number;
  readonly nounTo: number;
}

export function spotOf({ tokens }: Sentence, quantity: Quantity): Spot {
  const behind = (offset: number) => {
    const at = tokens.findIndex(({ start }) => start >= offset);
    return at < 0 ? tokens.length : at;
  };
  return {
    quantity,
    from: tokens.findIndex(({ end }) => end > quantity.start),
    unitTo: behind(quantity.end),
    nounTo: behind(countedNoun(tokens, quantity.end)?.end ?? quantity.end),
  };
}

/** Finds the words of a pattern around a number; null where other words stand there, or such as deny it. */
export function matchPattern(sentence: Sentence, spot: Spot, pattern: Pattern): Match | null {
  if (!isOfKind(spot.quantity, pattern.kind)) return null;
  const to = isUnit(pattern.kind) ? spot.unitTo : spot.nounTo;
  const match = matchAt(sentence, spot.from, to, pattern);
  return match && isOfWhole(sentence, spot, match) ? null : match;
}

/** *Fifteen of the 23 miners trapped on Tuesday are alive*: what stands right behind the 23 tells which they are, and is told of all 23. */
function isOfWhole(
  { tokens, verbs }: Sentence,
  { unitTo, nounTo }: Spot,
  { words }: Match,
): boolean {
  const within = tokens.slice(unitTo, nounTo);
  const of = within.findIndex(({ lemma }) => lemma === 'of');
  if (of < 0 || !within.slice(of).some(({ tag }) => tag === 'CD')) return false;
  const first = words.find((word) => word >= nounTo);
  const isBehindNoun = first === nounTo && tokens[first]!.relation === 'acl';
  return isBehindNoun && verbs.some(({ from, finite }) => finite && from > first);
}

/** Every form in which the words of a sentence may stand in a pattern. */
export function formsIn({ tokens }: Sentence): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const token of tokens)
    hasForm(token, (form) => {
      forms.add(form);
      return false;
    });
  return forms;
}

function matchAt(sentence: Sentence, from: number, to: number, pattern: Pattern): Match | null {
  const back = follow(sentence, from - 1, [...pattern.before].reverse(), -1);
  if (!back) return null;
  const [first] = pattern.after;
  const starts = first && first.is !== 'none' ? afterCounted(sentence, to) : [to];
  let on: Match | null = null;
  for (const start of starts) on ??= follow(sentence, start, pattern.after, 1);
  if (!on) return null;
  const words = [...back.words, ...on.words].sort((a, b) => a - b);
  if (words.some((word) => isEither(sentence.tokens, word))) return null;
  return isDenied(sentence.tokens, words, from) ? null : { words, doer: back.doer ?? on.doer };
}

/** The items of a pattern from a token on, one way or the other; null where other words stand there. */
function follow(
  sentence: Sentence,
  at: number,
  [item, ...rest]: readonly Item[],
  step: 1 | -1,
): Match | null {
  if (!item) return { words: [], doer: null };
  const { tokens } = sentence;
  if (item.is === 'gap') {
    for (
      let i = at, size = 0;
      size <= GAP && tokens[i] && tokens[i]!.pos !== 'PUNCT';
      i += step, size++
    ) {
      const found = follow(sentence, i, rest, step);
      if (found) return found;
    }
    return null;
  }
  if (item.is === 'none')
    return isOneOf(tokens[at], item.words) ? null : follow(sentence, at, rest, step);
  let isPassive = false;
  for (let i = at, skipped = 0; skipped <= LOOSE && tokens[i]; i += step, skipped++) {
    const found = item.is === 'doer' ? nounAt(sentence, i, step) : undefined;
    if (item.is === 'doer' && found && isOneOf(tokens[found.head], item.heads)) {
      const more = follow(sentence, step > 0 ? found.to : found.from - 1, rest, step);
      if (more) return { ...more, doer: found };
    }
    const isHere =
      item.is === 'words' &&
      isOneOf(tokens[i], item.words) &&
      (!item.undergone || isPassive || isAfterNoun(tokens, i));
    if (isHere) {
      const more = follow(sentence, i + step, rest, step);
      if (more) return { ...more, words: [...more.words, i] };
    }
    if (/^(?:be|get)$/.test(tokens[i]!.lemma)) isPassive = true;
    const aside = step < 0 ? asideBefore(tokens, i) : null;
    if (aside !== null) {
      i = aside;
      continue;
    }
    const isAside = item.is === 'doer' && step < 0 && i === at && opensAside(sentence, i);
    if (!isAside && !isLoose(tokens[i]!)) return null;
  }
  return null;
}

function isOneOf(token: Token | undefined, words: ReadonlySet<string> | null): boolean {
  if (words === null) return true;
  return token !== undefined && hasForm(token, (form) => words.has(form));
}

const baseOf = new Map(Object.entries({ ...irregular.nouns, ...irregular.verbs }));

/**
 * Whether something holds of a word as it stands, or of what it may be a form of: the tagger does not know every participle
 * for one.
 */
function hasForm({ lemma, text }: Token, test: (form: string) => boolean): boolean {
  if (test(lemma)) return true;
  const lower = text.toLowerCase();
  if (test(lower)) return true;
  const base = baseOf.get(lower);
  if (base !== undefined && test(base)) return true;
  return lower.endsWith('ed') && (test(lower.slice(0, -1)) || test(lower.slice(0, -2)));
}

/** *35 people taken to hospital*: a participle without an object. */
function isAfterNoun(tokens: readonly Token[], at: number): boolean {
  return (
    /^VB[ND]$|^JJ$/.test(tokens[at]!.tag) &&
    !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

/**
 * *a new footbridge, measuring 412 metres*, *the ship, with a crew of 24*: the comma before what is told of the phrase in front of it; *in
 * Careth, with a staff of 2,900* tells of no town.
 */
function opensAside({ tokens, nouns }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.text !== ',') return false;
  if (next?.lemma !== 'with') return /^VB[GN]$/.test(next?.tag ?? '');
  const before = nouns.find(({ to }) => to === at);
  return tokens[(before?.from ?? 0) - 1]?.pos !== 'ADP';
}

/** Words that may stand between those of a pattern. */
function isLoose({ pos, lemma }: Token): boolean {
  return /^(?:DET|ADV|ADJ|AUX|PART)$/.test(pos) || loose.has(lemma);
}

const loose = wordSet(data.loose);

function nounAt({ nouns, tokens }: Sentence, at: number, step: 1 | -1): NounPhrase | undefined {
  const found = nouns.find(({ from, to }) => (step > 0 ? from === at : to === at + 1));
  if (found || step > 0) return found;
  // *The ship lies 120 metres below*: a phrase that was read on into the verb.
  const longer = nouns.find(({ from, to }) => from <= at && at < to);
  return longer && /^NN/.test(tokens[at]!.tag) ? { ...longer, to: at + 1, head: at } : undefined;
}

/**
 * Where a pattern may go on: at once, or behind *in Brittany*, *of those on board*, *, including two children,*, behind what else
 * is said of those that are counted.
 */
function afterCounted({ tokens, nouns }: Sentence, to: number): readonly number[] {
  const starts = [to];
  let at = to;
  for (let i = 0; i < 3 && tokens[at]?.pos === 'ADP'; i++) {
    const noun = nouns.find(({ from }) => from === at + 1);
    at = noun ? noun.to : at + 2;
    starts.push(at);
  }
  if (/^(?:who|that|which)$/i.test(tokens[at]?.text ?? ''))
    return [...starts, behindRelative(tokens, at)];
  if (tokens[at]?.text !== ',') return starts;
  const close = tokens.findIndex(({ text }, i) => i > at && text === ',');
  return close > 0 && close - at <= 12 ? [...starts, close + 1] : starts;
}

/** How many tokens a clause may have that says who is counted. */
const LONGEST_RELATIVE = 14;

/** *140 people who had clung to wreckage had been rescued*: the second finite verb is that of the number. */
function behindRelative(tokens: readonly Token[], who: number): number {
  const isFinite = (at: number) => /^(?:VB[DPZ]|MD)$/.test(tokens[at]?.tag ?? '');
  let verb = who + 1;
  while (verb < who + 3 && !isFinite(verb)) verb++;
  if (!isFinite(verb)) return who;
  while (isFinite(verb) || /^(?:VB[NG]?|RB)$/.test(tokens[verb]?.tag ?? '')) verb++;
  for (let at = verb; at < who + LONGEST_RELATIVE && tokens[at]; at++) {
    if (
      /^(?:PUNCT|SCONJ)$/.test(tokens[at]!.pos) ||
      /^(?:who|that|which|when)$/.test(tokens[at]!.lemma)
    )
      return who;
    if (isFinite(at) && !/^(?:and|or|but)$/.test(tokens[at - 1]!.lemma)) return at;
  }
  return who;
}

/** How far before the first word of a pattern what denies it may stand: *does not intend to shed*, *avoided the loss of*. */
const DENIED_FROM = 5;

/** *430 stalls were destroyed or damaged*: how many of them by the one, nobody says. */
function isEither(tokens: readonly Token[], word: number): boolean {
  const isVerb = (at: number) => /^VB/.test(tokens[at]?.tag ?? '');
  return [-1, 1].some(
    (step) => tokens[word + step]?.lemma === 'or' && isVerb(word) && isVerb(word + 2 * step),
  );
}

/** *no*, *not*, *avoided* among the words or before them. */
function isDenied(tokens: readonly Token[], words: readonly number[], counted: number): boolean {
  const first = Math.min(counted, ...words);
  const from = Math.max(0, first - DENIED_FROM);
  const opens = tokens.slice(from, first).findLastIndex(({ pos }) => pos === 'PUNCT');
  return tokens
    .slice(from + opens + 1, Math.max(counted, ...words) + 1)
    .some(
      ({ text, lemma }, i) =>
        !words.includes(from + opens + 1 + i) && (DENIAL.test(text) || UNDOING.test(lemma)),
    );
}

const DENIAL = /^(?:no|not|n['’]t|never|without|neither|nor|instead)$/i;
const UNDOING = /^(?:avoid|avert|prevent|deny|refuse|reject|oppose|rule)$/;
