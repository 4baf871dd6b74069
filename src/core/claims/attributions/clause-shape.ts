import data from '../../../../data/claims/attributions.json' with { type: 'json' };
import { isSubjectPronoun } from '../../language/pronouns.ts';
import {
  isDayName,
  isFinite,
  isNominal,
  isRelative,
  isTimeWord,
  lower,
  nounPhraseEnd,
  withPhrases,
} from './phrases.ts';
import type { Stretch } from './stretch.ts';
import { wordSet } from '../../text/word-list.ts';

/** Whether a finite verb stands in the range. */
export function hasFiniteVerb(stretch: Stretch, from: number, to: number): boolean {
  return firstFinite(stretch, from, to) < to;
}

function firstFinite(stretch: Stretch, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isFinite(stretch, i)) return i;
  return to;
}

/**
 * Whether a clause starts at `from`: a noun phrase and its finite verb.
 *
 * @param strict For verbs that take a noun phrase as well: a comma ends it unless another one follows.
 */
export function isBareClause(stretch: Stretch, from: number, to: number, strict: boolean): boolean {
  const { tokens, quotations } = stretch;
  const first = tokens[from]!;
  const gerund = first.tag === 'VBG';
  if (stretch.spoken[from] || lower(first) === 'there') return true;
  if (!strict && isSubjectPronoun(first.text)) return true;
  if (/^(if|when|while|because|after|as|although|before|since)$/.test(lower(first)))
    return hasFiniteVerb(stretch, from, to);
  if (!isNominal(first) && !quotations[from] && !gerund) return false;
  let i = gerund ? from + 1 : from;
  for (let steps = 0; steps < 6; steps++) {
    i = withPhrases(stretch, nounPhraseEnd(stretch, i));
    while (i < to && (tokens[i]!.pos === 'ADV' || (quotations[i] && !isFinite(stretch, i)))) i++;
    if (i >= to) return false;
    if (isFinite(stretch, i)) return true;
    const token = tokens[i]!;
    if (isRelative(token))
      return hasFiniteVerb(stretch, firstFinite(stretch, i, to) + 1, Math.min(to, i + 30));
    if (/^[,—–]$/.test(token.text))
      return strict
        ? goesOnAfterBracket(stretch, i, to)
        : hasFiniteVerb(stretch, i, Math.min(to, i + 30));
    if (/^[(-]$/.test(token.text) || token.pos === 'ADP')
      return hasFiniteVerb(stretch, i, Math.min(to, i + 30));
    if (lower(token) !== 'and' && !/^(VERB|PART|ADJ)$/.test(token.pos)) return false;
    i++;
  }
  return false;
}

/** `the mayor, who resigned, was ill`: a finite verb right after the mark that closes the one at `open`. */
function goesOnAfterBracket({ tokens, ...rest }: Stretch, open: number, to: number): boolean {
  for (let i = open + 1; i < to && i - open < 25; i++) {
    if (tokens[i]!.text !== tokens[open]!.text) continue;
    let next = i + 1;
    while (tokens[next]?.pos === 'ADV') next++;
    return isFinite({ tokens, ...rest }, next);
  }
  return false;
}

/** Whether a clause without `that` starts at `from`, with a subject right before its finite verb. */
export function contentStartsClause(stretch: Stretch, from: number, to: number): boolean {
  const np = nounPhraseEnd(stretch, from);
  return np > from && isFinite(stretch, np) && np < to;
}

/** Whether nothing but adverbs, time and place follows up to the next mark. */
export function onlyAdverbials(stretch: Stretch, from: number): boolean {
  const { tokens } = stretch;
  let i = from;
  while (i < tokens.length && i - from < 20) {
    const token = tokens[i]!;
    if (/^[.,;!?]$/.test(token.text)) return true;
    if (stretch.spoken[i] || token.text === ':') return false;
    if (token.pos === 'ADP' || token.tag === 'TO')
      i = Math.max(nounPhraseEnd(stretch, i + 1), i + 1);
    else if (
      token.pos === 'ADV' ||
      isDayName(token) ||
      isTimeWord(token) ||
      /^(last|this|earlier|later)$/.test(lower(token))
    )
      i++;
    else return false;
  }
  return true;
}

const asking = wordSet(data.asking);

/** Whether the reporter asks rather than tells: `Did the minister say so?` */
export function isQuestion({ tokens, spoken }: Stretch, head: number): boolean {
  const last = tokens.length - 1;
  if (tokens[last]!.text !== '?' || spoken[last]) return false;
  return head < 3 || asking.has(lower(tokens[0]));
}
