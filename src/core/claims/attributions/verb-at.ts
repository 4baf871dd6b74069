import data from '../../../../data/claims/attributions.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import type { Token } from '../../language/sentence.ts';
import { isClauseStarter, isPossessive, lower, REACH } from './phrases.ts';
import type { Stretch } from './stretch.ts';

/** A verb with the words before it that belong to it: `has not yet said`, `declined to say`. */
export interface VerbAt {
  /** First token of the verb with its auxiliaries. */
  readonly start: number;
  /** Where to look for the subject: before `start`, past adverbs that do not count as cue. */
  readonly left: number;
  readonly head: number;
  /** `participle`: a past participle without auxiliary. */
  readonly form: 'finite' | 'ing' | 'infinitive' | 'participle' | 'passive';
}

/** Verbs that lead on to a verb of saying: `went on to say`, `declined to comment`. */
const leadingOn = wordSet(data.leadingOn);

function isAuxiliary(token: Token): boolean {
  if (token.pos === 'AUX') return true;
  if (isPossessive(token)) return false;
  // *let’s consider it*: no subject.
  return /^(be|have|do)$/.test(token.lemma) || /^['’]s$/i.test(token.text);
}

/** *has long said*, whatever the tagger made of *long*. */
function isAdverb(token: Token): boolean {
  return /^RB/.test(token.tag) || lower(token) === 'long';
}

/** Walks left from a main verb over its auxiliaries, adverbs, negation and the verb that governs an infinitive. */
export function verbAt(stretch: Stretch, head: number): VerbAt {
  const { tokens, spoken } = stretch;
  let start = head;
  let main = head;
  let be = false;
  let auxiliary = false;
  let infinitive = false;
  while (start > 0 && head - start < REACH && spoken[start - 1] === spoken[head]) {
    const before = tokens[start - 1]!;
    if (isAuxiliary(before)) {
      if (before.lemma === 'be') be = true;
      auxiliary = true;
      start--;
    } else if (before.tag === 'TO') {
      const governor = tokens[start - 2];
      if (auxiliary) break;
      if (governor?.pos === 'VERB' && leadingOn.has(governor.lemma)) {
        start -= 2;
        main = start;
      } else if (lower(governor) === 'on' && tokens[start - 3]?.lemma === 'go') {
        start -= 3;
        main = start;
      } else {
        start--;
        infinitive = true;
        break;
      }
    } else if (isAdverb(before) && !isClauseStarter(before)) start--;
    else break;
  }
  const left = start;
  while (
    start < main &&
    tokens[start]!.tag === 'RB' &&
    !/^(also|not|never|n['’]t)$/.test(lower(tokens[start]))
  )
    start++;
  if (start === 0 && head === 0 && tokens[0]!.tag === 'VBD')
    return { start, left, head, form: 'participle' };
  return {
    start,
    left,
    head,
    form: formOf(tokens[main]!.tag, { infinitive, be, auxiliary }),
  };
}

function formOf(
  tag: string,
  { infinitive, be, auxiliary }: { infinitive: boolean; be: boolean; auxiliary: boolean },
): VerbAt['form'] {
  if (infinitive) return 'infinitive';
  if (be && /^VB[ND]$/.test(tag)) return 'passive';
  if (auxiliary) return 'finite';
  if (tag === 'VBG') return 'ing';
  return tag === 'VBN' ? 'participle' : 'finite';
}
