import data from '../../../data/language/plans.json' with { type: 'json' };

/** Verbs, by lemma, by which somebody has settled what is to be done: *plan*, *pledge*. */
export const planVerbs: ReadonlySet<string> = new Set(Object.keys(data.verbs));

const forms = new Set([
  ...planVerbs,
  ...Object.values(data.verbs).flatMap((words) => words.split(' ')),
]);

/** Whether a word, in lower case, is a form of such a verb: *planned*, *pledges*. */
export function isPlanWord(word: string): boolean {
  return forms.has(word);
}
