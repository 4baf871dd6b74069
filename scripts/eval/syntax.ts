import type { GoldSentence, GoldWord } from '../train/conllu.ts';
import { f1, type EvalTask } from './task.ts';

/** What is predicted for one word of the gold sentence. */
type PredictedWord = Omit<GoldWord, 'spaceAfter'>;

interface PredictedSentence {
  readonly id: string;
  readonly words: readonly PredictedWord[];
}

/** Arguments and phrases that claims are read from. */
const core: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'ccomp', 'xcomp', 'obl']);

const withoutSubtype = (relation: string) => relation.split(':')[0]!;

/** Tags, lemmas and trees on the gold words. */
export const syntax: EvalTask<GoldSentence, PredictedSentence> = {
  predict: (sentences, tools) =>
    sentences.map(({ id, words }) => {
      const bounds: number[] = [];
      let text = '';
      for (const { form, spaceAfter } of words) {
        bounds.push(text.length, text.length + form.length);
        text += spaceAfter ? form + ' ' : form;
      }
      const tokens = tools.language.readWords(text, bounds);
      return {
        id,
        words: tokens.map((token) => ({
          form: token.text,
          lemma: token.lemma,
          upos: token.pos,
          xpos: token.tag,
          head: token.head,
          relation: token.relation,
        })),
      };
    }),

  score: (gold, predictions) => {
    const byId = new Map(predictions.map((prediction) => [prediction.id, prediction.words]));
    const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, las_without_subtypes: 0 };
    const arguments_ = { correct: 0, predicted: 0, expected: 0 };
    let words = 0;
    for (const sentence of gold)
      sentence.words.forEach((word, i) => {
        const found = byId.get(sentence.id)?.[i];
        words++;
        if (core.has(word.relation)) arguments_.expected++;
        if (!found) return;
        const attached = found.head === word.head;
        const related = attached && found.relation === word.relation;
        if (found.upos === word.upos) right.upos++;
        if (found.xpos === word.xpos) right.xpos++;
        if (found.lemma === word.lemma.toLowerCase()) right.lemma++;
        if (attached) right.uas++;
        if (related) right.las++;
        if (attached && withoutSubtype(found.relation) === withoutSubtype(word.relation))
          right.las_without_subtypes++;
        if (core.has(found.relation)) arguments_.predicted++;
        if (core.has(word.relation) && related) arguments_.correct++;
      });
    const shares = Object.entries(right).map(([name, count]) => [name, count / (words || 1)]);
    const { correct, predicted, expected } = arguments_;
    const scores = f1(correct, predicted, expected);
    return {
      ...(Object.fromEntries(shares) as Record<string, number>),
      core_precision: scores.precision,
      core_recall: scores.recall,
      core_f1: scores.f1,
    };
  },
};
