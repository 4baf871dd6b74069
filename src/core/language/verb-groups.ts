import type { Tense, Token, VerbGroup } from './sentence.ts';

const negations = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither']);
const modalOf: Readonly<Record<string, string>> = {
  "'ll": 'will',
  '’ll': 'will',
  "'d": 'would',
  '’d': 'would',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
};

/** Verbs that only help a later one over *to*: *is to meet*, *has to go*, *used to live*. */
const overTo = new Set(['be', 'have', 'use', 'ought']);
const beforeTo = new Set(['going', 'about', 'set', 'due']);

/**
 * Verb groups from left to right. One group is a chain of auxiliaries, the adverbs between them and the
 * main verb; infinitives and participles that stand alone are groups too, participles before the noun that
 * they describe are not.
 */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const found: VerbGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    const chain = startsGroup(tokens, i) ? readChain(tokens, i) : null;
    if (!chain) {
      i++;
      continue;
    }
    found.push(describeGroup(tokens, chain));
    i = chain[chain.length - 1]! + 1;
  }
  return found;
}

const isVerb = (token: Token | undefined) =>
  token !== undefined && (token.tag === 'MD' || token.tag.startsWith('VB'));

function startsGroup(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (isToInfinitive(tokens, i)) return true;
  return isVerb(token) && !isModifier(tokens, i);
}

/** *to* before a base form, with adverbs between: *to never return*. */
function isToInfinitive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.tag !== 'TO' && token.text.toLowerCase() !== 'to') return false;
  return tokens[skipAdverbs(tokens, i + 1)]?.tag === 'VB';
}

/** *the wounded soldiers*, *the wounded*, *a record-breaking turnout*: a participle that stands for a noun or before it. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADP') return true;
  if (token.tag !== 'VBN' && token.tag !== 'VBG') return false;
  if (tokens[i + 1]?.tag === 'HYPH') return true;
  if (token.tag === 'VBN' && tokens[i - 1]?.lemma === 'the') return true;
  const after = tokens[i + 1]?.tag ?? '';
  if (!after.startsWith('NN') && !after.startsWith('JJ') && after !== 'CD') return false;
  const before = tokens[i - 1]?.tag ?? '';
  return /^(DT|PRP\$|JJ[RS]?|CD|POS|HYPH)$/.test(before);
}

/** Where the next word is that is neither adverb nor negation. */
function skipAdverbs(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && i < from + 4 && isAdverb(tokens[i]!)) i++;
  return i;
}

const isAdverb = (token: Token) =>
  token.tag === 'RB' || token.tag === 'RBR' || negations.has(token.text.toLowerCase());

/** The verbs of the group that starts at `from`, and *to* where the group goes over it. */
function readChain(tokens: readonly Token[], from: number): number[] {
  const chain = [from];
  for (;;) {
    const at = chain[chain.length - 1]!;
    const next = nextInChain(tokens, at, chain.length === 1);
    if (next < 0) return chain;
    chain.push(next);
  }
}

function nextInChain(tokens: readonly Token[], at: number, first: boolean): number {
  const token = tokens[at]!;
  const direct = skipAdverbs(tokens, at + 1);
  if (follows(tokens, token, direct) && !isApart(tokens, at, direct)) return direct;
  if (first && at <= 1 && isInvertible(token)) {
    const inverted = afterSubject(tokens, direct);
    if (inverted >= 0 && follows(tokens, token, inverted)) return inverted;
  }
  return -1;
}

/** *is quick to set up* is no future: nothing but a negation stands between *is* and *to*. */
function isApart(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[to]!.text.toLowerCase() !== 'to') return false;
  return tokens.slice(at + 1, to).some((word) => !negations.has(word.text.toLowerCase()));
}

/** Whether the word at `i` is the next verb after the auxiliary, or the *to* that leads to it. */
function follows(tokens: readonly Token[], auxiliary: Token, i: number): boolean {
  const next = tokens[i];
  if (!next) return false;
  const { tag } = next;
  const { lemma } = auxiliary;
  if (auxiliary.tag === 'TO' || auxiliary.lemma === 'to') return tag === 'VB';
  if (auxiliary.tag === 'MD' || lemma === 'ought')
    return tag === 'VB' || (lemma === 'ought' && isToInfinitive(tokens, i));
  if (overTo.has(lemma) && isToInfinitive(tokens, i))
    return lemma !== 'use' || auxiliary.tag === 'VBD';
  if (beforeTo.has(auxiliary.text.toLowerCase())) return isToInfinitive(tokens, i);
  if (!isVerb(next) && !(lemma === 'be' && next.text === 'about')) return false;
  if (lemma === 'do') return tag === 'VB';
  if (lemma === 'have') return tag === 'VBN' || (tag === 'VBD' && auxiliary.pos === 'AUX');
  if (lemma === 'be')
    return (
      ((tag === 'VBN' || tag === 'VBG' || tag === 'VBD') && !isModifier(tokens, i)) ||
      (next.text === 'about' && isToInfinitive(tokens, i + 1))
    );
  if (lemma === 'get') return tag === 'VBN';
  return false;
}

const isInvertible = (token: Token) =>
  token.tag === 'MD' || token.lemma === 'do' || token.lemma === 'have' || token.lemma === 'be';

/** *Did the ministry say …?*: the first verb after a short subject. */
function afterSubject(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    if (isVerb(tokens[i])) return i > from ? i : -1;
    if (!/^(DT|PRP\$?|NNP?S?|NNPS|JJ|CD|POS|EX)$/.test(tokens[i]!.tag)) return -1;
  }
  return -1;
}

function describeGroup(tokens: readonly Token[], chain: readonly number[]): VerbGroup {
  const words = chain.map((i) => tokens[i]!);
  const head = chain[chain.length - 1]!;
  const first = words[0]!;
  const isTo = (word: Token) => word.text.toLowerCase() === 'to';
  const verbs = words.filter((word) => isVerb(word));
  const main = tokens[head]!;
  const before = verbs[verbs.length - 2];
  const passive =
    main.tag === 'VBN' || main.tag === 'VBD'
      ? before
        ? before.lemma === 'be' || before.lemma === 'get'
        : main.tag === 'VBN'
      : false;
  const from = groupStart(tokens, chain[0]!);
  return {
    from,
    to: head + 1,
    head,
    tense: tenseOf(words),
    perfect: verbs.some(
      (word, i) => word.lemma === 'have' && /^VB[ND]$/.test(verbs[i + 1]?.tag ?? ''),
    ),
    progressive: verbs.some(
      (word, i) => word.lemma === 'be' && verbs[i + 1]?.tag === 'VBG' && !goesOverTo(words, i + 1),
    ),
    passive,
    negated: isNegated(tokens, from, head),
    modal: modalIn(words),
    finite:
      !isTo(first) &&
      first.tag !== 'VBG' &&
      (first.tag !== 'VBN' || (words.length > 1 && first.pos === 'AUX')),
  };
}

const goesOverTo = (words: readonly Token[], i: number) =>
  words[i + 1]?.text.toLowerCase() === 'to';

/** Takes in a negation that stands before the first verb: *never said*, *no longer has*. */
function groupStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && start > from - 3 && isAdverb(tokens[start - 1]!)) start--;
  if (start > 0 && /^no$/i.test(tokens[start - 1]!.text) && /^longer$/i.test(tokens[start]!.text))
    start--;
  for (let i = start; i < from; i++) {
    const word = tokens[i]!.text.toLowerCase();
    if (negations.has(word) || word === 'no') return i;
  }
  return from;
}

function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.text.toLowerCase();
    const next = tokens[i + 1]!.text.toLowerCase();
    if (word === 'not' && (next === 'only' || next === 'just' || next === 'merely')) continue;
    if (negations.has(word) || (word === 'no' && next === 'longer')) return true;
  }
  return false;
}

function modalIn(words: readonly Token[]): string | null {
  const first = words[0]!;
  if (first.tag === 'MD') return modalOf[first.text.toLowerCase()] ?? first.text.toLowerCase();
  const to = words.findIndex((word, i) => i > 0 && word.text.toLowerCase() === 'to');
  if (to < 0) return null;
  const before = words[to - 1]!;
  return before.lemma === 'have' || before.lemma === 'ought' ? `${before.lemma} to` : null;
}

function tenseOf(words: readonly Token[]): Tense {
  const first = words[0]!;
  const text = first.text.toLowerCase();
  if (first.tag === 'MD') {
    const modal = modalOf[text] ?? text;
    if (modal === 'will' || modal === 'shall') return 'future';
    if (modal === 'would') return 'future-in-past';
    return words.some((word) => word.lemma === 'have') && words.length > 2 ? 'past' : 'present';
  }
  const past = first.tag === 'VBD';
  if (!past && first.tag !== 'VBZ' && first.tag !== 'VBP') return 'none';
  const to = words.findIndex((word, i) => i > 0 && word.text.toLowerCase() === 'to');
  const before = words[to - 1]?.lemma;
  const ahead = to > 0 && before !== 'have' && before !== 'use' && before !== 'ought';
  if (ahead) return past ? 'future-in-past' : 'future';
  return past ? 'past' : 'present';
}
