import assert from 'node:assert/strict';
import { createTrainer, shuffled } from '../../../../scripts/train/averaged-perceptron.ts';
import { encodeMean } from '../../../../scripts/train/encode-perceptron.ts';
import {
  best,
  combine,
  hashText,
  readNarrowPerceptron,
  readPerceptron,
} from '../../../../src/core/language/perceptron.ts';

const words = [
  ['Moscow', 'place'],
  ['Lavrov', 'person'],
  ['Pyongyang', 'place'],
  ['Zakharova', 'person'],
  ['said', 'none'],
  ['signed', 'none'],
] as const;
const classes = ['none', 'person', 'place'];

function features(word: string): Int32Array {
  return Int32Array.of(
    combine(1, hashText(word)),
    combine(2, hashText(word, word.length - 2)),
    combine(3, word[0] === word[0]!.toLowerCase() ? 1 : 0),
  );
}

function train() {
  const trainer = createTrainer(classes);
  const scores = new Float32Array(classes.length);
  for (let pass = 0; pass < 10; pass++)
    for (const [word, gold] of shuffled(words, pass)) {
      const input = features(word);
      trainer.score(input, input.length, scores);
      const guess = scores.indexOf(Math.max(...scores));
      const right = classes.indexOf(gold);
      if (guess !== right) {
        trainer.add(input, input.length, right, 1);
        trainer.add(input, input.length, guess, -1);
      }
      trainer.tick();
    }
  return encodeMean([trainer]);
}

describe('an averaged perceptron', () => {
  const classify = (bytes: Uint8Array, word: string) => {
    const perceptron = readPerceptron(bytes);
    const scores = new Int32Array(classes.length);
    const input = features(word);
    perceptron.score(input, input.length, scores);
    return perceptron.classes[best(scores)];
  };

  it('knows after training what it was taught, in the rounded form that ships', () => {
    const bytes = train();
    for (const [word, gold] of words) assert.equal(classify(bytes, word), gold, word);
  });

  it('judges an unknown surname by its ending', () => {
    assert.equal(classify(train(), 'Matviyenkova'), 'person');
  });

  it('is the same byte for byte when trained again', () => {
    assert.deepEqual(train(), train());
  });

  it('reads weights from the middle of a larger file', () => {
    const bytes = train();
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    assert.equal(classify(larger.subarray(3), 'Moscow'), 'place');
  });

  it('gives zero for features that it has never seen', () => {
    const scores = Int32Array.of(9, 9, 9);
    readPerceptron(train()).score(Int32Array.of(12345), 1, scores);
    assert.deepEqual([...scores], [0, 0, 0]);
  });

  it('gives the same scores in its narrow form', () => {
    const bytes = train();
    for (const word of ['Moscow', 'Lavrova', 'deployed']) {
      const wide = new Int32Array(3);
      const narrow = new Int32Array(3);
      const input = features(word);
      readPerceptron(bytes).score(input, input.length, wide);
      readNarrowPerceptron(bytes).score(input, input.length, narrow);
      assert.deepEqual(narrow, wide, word);
    }
  });

  it('refuses weights that were cut short', () => {
    assert.throws(() => readPerceptron(train().subarray(0, 40)));
  });
});

describe('feature hashes', () => {
  it('tell the place of a word from the word', () => {
    assert.notEqual(combine(1, hashText('said')), combine(2, hashText('said')));
    assert.notEqual(combine(1, 2), combine(2, 1));
  });

  it('read a part of a text without cutting it out', () => {
    assert.equal(hashText('troops said', 7, 11), hashText('said'));
  });
});
