import type { Sentence, Token, VerbGroup } from '../language/sentence.ts';

/**
 * The verb group that governs the tokens `from`–`to`: the one with the fewest words, and the fewest
 * borders of a clause, between. Verbs that follow count as a little further away.
 */
export function governingVerb({ tokens, verbs }: Sentence, from: number, to: number): number {
  const before = lastBefore(verbs, from);
  let best = -1;
  let least = farthest;
  // From the nearest outwards, so that the walk to each further verb is given up soon.
  for (let i = before; i >= Math.max(0, before - reach); i--) {
    if (verbs[i]!.to > from || verbs[i]!.from >= from || isAttributive(tokens, verbs[i]!)) continue;
    const cost = crossing(tokens, verbs[i]!.to, from, least);
    if (cost < least) [least, best] = [cost, i];
  }
  const penalty = 2 + trailing(tokens, verbs, from, to) + joining(tokens, best, to);
  for (let i = before + 1; i < Math.min(verbs.length, before + reach + 2); i++) {
    if (verbs[i]!.from < to || isAttributive(tokens, verbs[i]!)) continue;
    const cost = penalty + crossing(tokens, to, verbs[i]!.from, least);
    if (cost < least) [least, best] = [cost, i];
  }
  return best;
}

/** *the hastily planned trip*: a participle between article and noun tells nothing of the rest of the clause. */
function isAttributive(tokens: readonly Token[], { from, to, finite }: VerbGroup): boolean {
  if (finite || !/^NN/.test(tokens[to]?.tag ?? '')) return false;
  return /^(DT|PRP\$|POS|JJ|RB)$/.test(tokens[from - 1]?.tag ?? '');
}

/** The cost beyond which no verb governs: a sentence may be as long as the file. */
const farthest = 200;

/** How many verb groups on either side are looked at, for the same reason. */
export const reach = 6;

/** The index of the last verb group that begins before token `at`; -1 for none. */
function lastBefore(verbs: readonly VerbGroup[], at: number): number {
  let low = -1;
  let high = verbs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (verbs[middle]!.from < at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * What comes after a comma behind the expression is mostly the speaker of the whole: *is to meet him on
 * Tuesday, the ministry said*; not so where the expression opens its clause.
 */
function trailing(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  from: number,
  to: number,
): number {
  if (tokens[to]?.text !== ',') return 0;
  const before = tokens[from - 1]?.pos === 'ADP' ? tokens[from - 2] : tokens[from - 1];
  const opens = before === undefined || before.lemma === 'that' || /^[,;:“"—]$/.test(before.text);
  const isClosing = lastFinite(verbs, lastBefore(verbs, from) + 1) >= 0;
  return isClosing && (!opens || before?.text === ',') ? 15 : 0;
}

/** What ends the first of two joined phrases belongs to its verb: *visited them on Wednesday and promised help*. */
function joining(tokens: readonly Token[], before: number, to: number): number {
  return before >= 0 && tokens[to]?.pos === 'CCONJ' ? 6 : 0;
}

/** The cost of the tokens between two places; given up once above `limit`. */
function crossing(tokens: readonly Token[], from: number, to: number, limit: number): number {
  let cost = 0;
  for (let i = from; i < to && cost <= limit; i++) cost += border(tokens[i]!);
  return cost;
}

/** Marks that part two clauses. */
const CLAUSE_MARKS = new Set(';:—–"“”');

function border(token: Token): number {
  // By its first sign and no regular expression: this is asked hundreds of times for each date.
  if (CLAUSE_MARKS.has(token.text[0] ?? '') || token.text === '--') return 20;
  if (token.text === ',') return 5;
  if (token.tag === 'WDT' || token.tag === 'WP' || token.tag === 'WRB') return 10;
  if (token.pos === 'SCONJ' || token.lemma === 'that') return 8;
  if (token.pos === 'CCONJ') return 3;
  return 1;
}

/** The index of the finite verb group next before `index`; -1 for none. */
export function lastFinite(verbs: readonly VerbGroup[], index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) if (verbs[i]!.finite) return i;
  return -1;
}
