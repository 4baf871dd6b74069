import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { isVagueAdjective, stateOfAdjective } from './known-states.ts';
import { predicateOfVerb } from './predicate.ts';

/** What may stand between *be* and its adjective. */
const BETWEEN =
  /^(?:not|never|n['’]t|also|still|then|already|both|all|reportedly|apparently|clearly)$/i;

/** What a sentence says with *be* and an adjective. */
export interface AdjectiveState {
  /** `be-` and the state, or the adjective where it is none of those that are known: `be-drunk`. */
  readonly predicate: string;
  /** The verb with its adjective: *be drunk*. */
  readonly verb: string;
}

/**
 * Reads what is said of a subject by an adjective alone: *The skipper was drunk*, *was not seaworthy*; null where a noun or
 * a degree stands there, or a word that says too little.
 */
export function adjectiveState(
  { tokens }: Sentence,
  { head, to, passive }: VerbGroup,
): AdjectiveState | null {
  const verb = tokens[head]!;
  // *was armed*: an adjective that is built like the passive of a verb.
  const told = passive ? stateOfAdjective(verb.text.toLowerCase()) : undefined;
  if (told !== undefined && predicateOfVerb(verb.lemma) === null && tokens[to]?.lemma !== 'by')
    return { predicate: `be-${told}`, verb: `be ${verb.text.toLowerCase()}` };
  if (verb.lemma !== 'be') return null;
  let at = to;
  while (BETWEEN.test(tokens[at]?.text ?? '')) at++;
  const adjective = tokens[at];
  const word = adjective?.text.toLowerCase() ?? '';
  if (!adjective || !/^(?:JJ|VBN)$/.test(adjective.tag) || isVagueAdjective(word)) return null;
  // *were wounded soldiers*, *were full houses*
  const behind = tokens[at + 1];
  if (behind && !/^(?:[.,;:”"]|IN|RB|WRB|TO|''|CC)$/.test(behind.tag)) return null;
  // *were hurt*: what has been done to them; *are missing*: what a verb tells as well.
  const deed = word === 'missing' ? 'miss' : /ed$|^hurt$/.test(word) ? predicateOfVerb(word) : null;
  if (deed !== null) return { predicate: deed, verb: `be ${word}` };
  const state = stateOfAdjective(word);
  if (state === undefined && adjective.tag !== 'JJ') return null;
  // *was drunk and disorderly*, *was sober enough*
  if (/^(?:and|or|than|enough|as|to)$/i.test(behind?.text ?? '')) return null;
  return { predicate: `be-${state ?? word}`, verb: `be ${word}` };
}
