import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { isRunTogether } from './run-together.ts';

/** Notes that quote what an earlier version had wrong. */
const CORRECTION =
  /^\W*(?:(?:this|the) (?:story|article|report|version|piece|post)\b.{0,60}\b(?:corrected|updated|amended|clarified|edited)|correction\b|clarification\b|editor['’]s note\b|an earlier version\b|a previous version\b|it (?:(?:at )?first|originally|previously|wrongly|incorrectly|mistakenly) (?:said|gave|stated|reported|named)\b)/i;

/** Remains of the program of a page: *BF_STATIC.timequeue.push(function () {*. */
const SCRIPT = /\b[A-Z]+_[A-Z]+\b.*[.(]|\bfunction ?\(|\w\.push\b|[{}]/;

/** Whether a sentence states something: no question, command or note of correction, no captions run together. */
export function isStated(text: string, sentence: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (/\?["'”’)\s]*$/.test(words)) return false;
  if (CORRECTION.test(words) || SCRIPT.test(words)) return false;
  if (isRunTogether(text, sentence)) return false;
  const first = sentence.tokens.find((token) => /\p{L}/u.test(token.text));
  const opens = sentence.verbs[0];
  // A bare verb in front gives an order: "Click here", "Sign up". *Tap water contains lead* has a verb that states.
  const isOrder = first?.tag === 'VB' && opens && sentence.tokens[opens.from] === first;
  return !isOrder || sentence.verbs.some((verb) => states(sentence, verb));
}

/** Whether a verb stands in a form that no order has, outside *who* and *what* it speaks of. */
function states({ tokens }: Sentence, { from, head, finite }: VerbGroup): boolean {
  return (
    finite &&
    /^VB[DZ]$/.test(tokens[from]!.tag) &&
    // *Profit rose to 310 million*: the first word is read as a verb where it is none.
    head > (tokens[head]!.tag === 'VBD' ? 0 : 1) &&
    !/^(?:who|which|that|what|how|why|where|when|whether|if)$/i.test(tokens[from - 1]!.text)
  );
}

/** Words that call what follows them untrue. */
const DISCREDITING =
  /\b(?:falsely|wrongly|mistakenly|incorrectly|erroneously|forged|fake|faked|bogus|hoax|fabricated|untrue|unfounded|rumou?rs?|rumou?red)\b/i;

/** *what you mean when you say that he left*, *if you think*, *so you believe*: what is laid in the mouth of a reader or of an opponent. */
const BY_YOU =
  /\b(?:when|if|because|why|that|so|as) you (?:say|think|believe|claim|hear|read|assume|suggest)\b/i;

/**
 * Tells of the offsets of a sentence whether nobody vouches for the words there: they follow a word that calls them
 * untrue (*a forged letter said that …*), are what *you* may say, or stand in a quotation inside a quotation.
 */
export function disownedIn(text: string, sentence: Sentence): (offset: number) => boolean {
  const words = text.slice(sentence.start, sentence.end);
  const untrue = DISCREDITING.exec(words);
  const byYou = BY_YOU.exec(words);
  const inner = [...words.matchAll(INNER_QUOTATION)].filter(({ index }) =>
    isQuotedAt(words, index),
  );
  return (offset) => {
    const at = offset - sentence.start;
    if (untrue && untrue.index < at && /\b(?:that|of)\b/.test(words.slice(untrue.index, at)))
      return true;
    if (byYou && byYou.index < at) return true;
    return inner.some(({ index, 0: quoted }) => index < at && at < index + quoted.length);
  };
}

/** *'We lost five ships,'* in single marks, which close behind a mark so that an apostrophe is none. */
const INNER_QUOTATION = /(?<=[\s“"(])['‘][^'‘“”"]+(?:['’]\p{L}[^'‘“”"]*)*[,.!?…]['’]/gu;

function isQuotedAt(words: string, at: number): boolean {
  const before = words.slice(0, at);
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}
