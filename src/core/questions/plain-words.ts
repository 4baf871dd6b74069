import { predicateOfNoun, predicateOfVerb } from '../claims/predicate.ts';
import { verbOf } from '../language/verb-forms.ts';
import { formsOf } from './lexicon.ts';

const CLOSED =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|can|could|may|might|must|should|that|which|who|whom|whose|this|these|those|it|its|he|his|she|her|they|their|them|we|our|i|you|not|no|never|after|before|when|while|during|into|onto|over|under|than|then|if|because|since|until|about|against|across|along|among|around|near|off|out|up|down|through|between|without|within|also|so|there|here|where|how|what|per|each|every|all|both|either|more|most|less|few|fewer|such|only|just|now|still|already|yet|last|next|ago|later|earlier|early|late|alone|aboard|today|yesterday|tomorrow)$/;

/** Whether a word ends what a number counts: it names nothing. */
export const isClosed = (lower: string) => CLOSED.test(lower);

/** The class that a form of a verb or noun names; null for other words. */
export function predicateOfForm(lower: string): string | null {
  for (const form of formsOf(lower)) {
    const predicate = predicateOfVerb(form) ?? predicateOfNoun(form);
    if (predicate !== null) return predicate;
  }
  return null;
}

/** Whether a word may be a past form of a verb. */
export function isVerbForm(lower: string): boolean {
  return (verbOf(lower) !== undefined && !isClosed(lower)) || /.{2}ed$/.test(lower);
}
