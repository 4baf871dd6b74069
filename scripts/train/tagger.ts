import type { Lexicon } from '../../src/core/language/lexicon.ts';
import { maximalTagFeatures, tagFeatures } from '../../src/core/language/tag-features.ts';
import { createColumns, describeWord } from '../../src/core/language/word-columns.ts';
import { createTrainer, shuffled } from './averaged-perceptron.ts';
import { encodeMean } from './encode-perceptron.ts';
import type { GoldSentence, GoldWord } from './conllu.ts';

/** Pairs of tags that are rarer than this are learned as the commonest pair with the same Penn tag. */
const rarest = 20;

/** Learns the tagger; its own guesses are the tags before, as they will be when it is used. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  passes = 6,
): Uint8Array {
  const { classes, classOf } = tagClasses(sentences);
  const trainer = createTrainer(classes);
  const features = new Int32Array(maximalTagFeatures);
  const scores = new Float32Array(classes.length);
  const described = sentences.map((sentence) => {
    const columns = createColumns(sentence.words.length);
    sentence.words.forEach((word, i) => describeWord(columns, i, word.form, lexicon));
    return {
      columns,
      gold: sentence.words.map(classOf),
      tags: new Int32Array(sentence.words.length),
    };
  });
  for (let pass = 0; pass < passes; pass++)
    for (const { columns, gold, tags } of shuffled(described, pass))
      for (let i = 0; i < gold.length; i++) {
        const count = tagFeatures(columns, i, gold.length, tags, features);
        trainer.score(features, count, scores);
        let guess = 0;
        for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[guess]!) guess = c;
        if (guess !== gold[i]) {
          trainer.add(features, count, gold[i]!, 1);
          trainer.add(features, count, guess, -1);
        }
        tags[i] = guess;
        trainer.tick();
      }
  return encodeMean([trainer], { updates: 2, weight: 1 });
}

function tagClasses(sentences: readonly GoldSentence[]) {
  const counts = new Map<string, number>();
  const nameOf = (word: GoldWord) => `${word.upos}/${word.xpos}`;
  for (const { words } of sentences)
    for (const word of words) counts.set(nameOf(word), (counts.get(nameOf(word)) ?? 0) + 1);
  const classes = [...counts.keys()].filter((name) => counts.get(name)! >= rarest).sort();
  const byFrequency = [...classes].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const classOf = (word: GoldWord): number => {
    const exact = classes.indexOf(nameOf(word));
    if (exact >= 0) return exact;
    const near = byFrequency.find(
      (name) => name.endsWith('/' + word.xpos) || name.startsWith(word.upos + '/'),
    );
    return classes.indexOf(near ?? 'X/FW');
  };
  return { classes, classOf };
}
