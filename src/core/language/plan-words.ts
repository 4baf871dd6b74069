import data from '../../../data/language/plans.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import { formsOfVerb } from './verb-forms.ts';

/** Verbs, by lemma, by which somebody has settled what is to be done: *plan*, *pledge*. */
export const planVerbs: ReadonlySet<string> = wordSet(data.verbs);

const forms = new Set([...planVerbs].flatMap(formsOfVerb));

/** Whether a word, in lower case, is a form of such a verb: *planned*, *pledges*. */
export function isPlanWord(word: string): boolean {
  return forms.has(word);
}
