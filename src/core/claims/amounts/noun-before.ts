import { isSubjectPronoun } from '../../language/pronouns.ts';
import type { NounPhrase, Sentence, Token } from '../../language/sentence.ts';
import { asideBefore } from '../asides.ts';

const NOMINAL = /^(?:NNS?|NNPS?|JJ[RS]?|CD|\$)$/;
const OPENS = /^(?:DT|PRP\$|PDT|WP\$)$/;

/**
 * The noun phrase that ends at a token, read from its end: where the tagger took a verb for a noun (*the bridge cost*),
 * the phrases of the sentence do not end there.
 *
 * @param to The token after its last one.
 * @param floor The first token that can belong to it.
 */
export function nounBefore(tokens: readonly Token[], to: number, floor = 0): NounPhrase | null {
  const head = to - 1;
  const last = tokens[head];
  if (!last || head < floor) return null;
  // *Profit before tax fell*: it is the profit that fell.
  if (last.lemma === 'tax' && /^(?:before|after)$/i.test(tokens[head - 1]?.text ?? ''))
    return nounBefore(tokens, head - 1, floor);
  if (isSubjectPronoun(last.text)) return { from: head, to, head };
  if (!/^(?:NNS?|NNPS?|JJ|VBG?|CD)$/.test(last.tag) || !/[\p{L}]/u.test(last.text)) return null;
  let from = head;
  for (let i = head - 1; i >= floor; i--) {
    const { tag } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (OPENS.test(tag) && next.tag !== 'POS') {
      // *all the shares*
      from = /^(?:all|both|half)$/i.test(tokens[i - 1]?.text ?? '') && i > floor ? i - 1 : i;
      // *the group's quarterly profit*, and no more before an article
      break;
    }
    const joins =
      NOMINAL.test(tag) ||
      tag === 'POS' ||
      tag === 'HYPH' ||
      (/^(?:VBN|VBG|RB)$/.test(tag) &&
        (next.tag === 'HYPH' || /^(?:NN|JJ)/.test(next.tag)) &&
        isInside(tokens, i));
    if (!joins) break;
    from = i;
  }
  return { from, to, head };
}

/** Whether a participle or adverb stands behind an article or a hyphen: *the disputed sum*, *Third-quarter profit*. */
function isInside(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.tag === 'HYPH' || /^(?:DT|PRP\$|JJ|HYPH)$/.test(tokens[i - 1]?.tag ?? '');
}

/** The noun phrase that begins at a token, as far as it goes before another one. */
export function nounAt(
  { nouns }: Sentence,
  from: number,
  ceiling = Number.POSITIVE_INFINITY,
): NounPhrase | null {
  const noun = nouns.find((other) => other.from === from);
  if (!noun || noun.to <= ceiling) return noun ?? null;
  return from < ceiling ? { from, to: ceiling, head: ceiling - 1 } : null;
}

/** The phrases that hang on each other up to a token, the last first: *the cost of the new bridge in Orsk*. */
export function chainBefore(
  { tokens }: Sentence,
  to: number,
): readonly { readonly noun: NounPhrase; readonly preposition: string | null }[] {
  const chain: { noun: NounPhrase; preposition: string | null }[] = [];
  for (let at = asideBefore(tokens, to - 1) ?? to; chain.length < 4;) {
    const noun = nounBefore(tokens, at) ?? behindParticiple(tokens, at);
    if (!noun) break;
    const before = tokens[noun.from - 1];
    const isTied =
      before !== undefined &&
      /^(?:of|for|in|on|at|from|to|between|with|over|by)$/i.test(before.text);
    chain.push({ noun, preposition: isTied ? before.text.toLowerCase() : null });
    if (!isTied) break;
    at = noun.from - 1;
  }
  return chain;
}

/** *the oil spilled*: the noun before a participle that ends its phrase. */
function behindParticiple(tokens: readonly Token[], to: number): NounPhrase | null {
  return /^VB[ND]$/.test(tokens[to - 1]?.tag ?? '') && to > 1 ? nounBefore(tokens, to - 1) : null;
}
